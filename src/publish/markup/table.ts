import { html, trusted, type Markup, type Part } from './html.ts';

/** A column: its heading, and whether it holds figures (set to the right) or names the row. */
export interface Head { readonly title: string; readonly kind?: 'figure' | 'row' | 'mark' }

export interface Row { readonly id?: string; readonly className?: string; readonly cells: readonly Part[] }

/** `cards` turns each row into a card on a narrow screen; without it the table scrolls inside a region of its own. */
export interface TableForm {
  readonly caption: Part;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  readonly foot?: readonly Part[];
  readonly cards?: boolean;
  readonly quiet?: boolean;
  /** A class of the region. */
  readonly look?: string;
  /** Names the region for assistive technology; the caption's text by default. */
  readonly label: string;
}

/** A data table with caption, scopes and a labelled, focusable region round it. */
export function table(form: TableForm): Markup {
  const named = `${form.cards === true ? 'cards' : 'scrolls'}${form.look === undefined ? '' : ` ${form.look}`}`;
  return html`<div class="table ${named}" role="region" aria-label="${form.label}" tabindex="0">
<table${roleOf(form, 'table')}>
<caption${form.quiet === true && trusted(' class="quiet"')}>${form.caption}</caption>
<thead${roleOf(form, 'rowgroup')}><tr${roleOf(form, 'row')}>${form.heads.map((head) => heading(form, head))}</tr></thead>
<tbody${roleOf(form, 'rowgroup')}>
${form.rows.map((row) => line(form, row))}</tbody>
${form.foot !== undefined && html`<tfoot${roleOf(form, 'rowgroup')}>${line(form, { cells: form.foot })}</tfoot>
`}</table>
</div>
`;
}

// A row that is shown as a block loses its role in some browsers unless the role is written.
function roleOf(form: TableForm, role: string): Part {
  return form.cards === true && html` role="${role}"`;
}

function heading(form: TableForm, head: Head): Markup {
  return html`<th scope="col"${roleOf(form, 'columnheader')}${head.kind === 'figure' && trusted(' class="figure"')}>${head.title}</th>`;
}

function line(form: TableForm, row: Row): Markup {
  return html`<tr${roleOf(form, 'row')}${row.id !== undefined && html` id="${row.id}"`}${row.className !== undefined
    && html` class="${row.className}"`}>${row.cells.map((part, n) => cell(form, part, form.heads[n]))}</tr>
`;
}

function cell(form: TableForm, part: Part, head: Head | undefined): Markup {
  if (head?.kind === 'row') return html`<th scope="row"${roleOf(form, 'rowheader')}>${part}</th>`;
  const named = form.cards === true && html` data-label="${head?.title}"`;
  return html`<td${roleOf(form, 'cell')}${head?.kind === 'figure' && trusted(' class="figure"')}${head?.kind === 'mark'
    && trusted(' class="mark"')}${named}>${part}</td>`;
}
