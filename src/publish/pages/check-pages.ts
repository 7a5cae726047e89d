import type { Finding, State } from '../../model/finding.ts';
import type { Report, Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, joined, type Markup, type Part } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { slug } from '../markup/slug.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { checkOrder } from '../words/check-order.ts';
import { groupOf } from '../words/checks-of.ts';
import { weight } from '../words/figures.ts';
import { isCounted } from '../words/is-counted.ts';
import { stateWords } from '../words/state-words.ts';
import { criterion } from '../words/wcag-criteria.ts';

type Card = Results['checks'][number];
const states: readonly State[] = ['passed', 'failed', 'cantTell', 'untested', 'inapplicable'];

/** checks.html and checks/<id>.html: what each check tests and cannot see, how to verify it, what it found. */
export const checkPages: Report = {
  id: 'check-pages',
  render: (results) => [index(results), ...results.checks.map((check) => page(results, {
    path: paths.check(check.id),
    title: results.checks.some((other) => other.title === check.title && other.id !== check.id) ? `${check.title} (${check.id})` : check.title,
    trail: [{ path: paths.checks, title: 'Checks' }],
    lead: check.about,
    body: body(results, check),
  }))],
};

const heads = [{ title: 'Weight' }, ...states.map((state) => ({ title: capital(stateWords(state)), kind: 'figure' as const }))];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function index(results: Results): { readonly path: string; readonly text: string } {
  const order = checkOrder(results);
  const of = (kind: Card['of'], caption: string): Markup => table({
    caption, label: caption, cards: true, look: 'weights', heads: [{ title: 'Check', kind: 'row' }, ...heads],
    rows: results.checks.filter((check) => check.of === kind).toSorted((a, b) => order(a.id, b.id)).map((check) => ({
      cells: [
        html`<a href="${paths.check(check.id)}">${check.title}</a>`,
        weights(results, check).join(', ') || html`<span class="none">nothing</span>`,
        ...counts(results.findings.filter((finding) => finding.check === check.id && isCounted(results, finding))),
      ],
    })),
  });
  return page(results, {
    path: paths.checks,
    title: 'Checks',
    lead: 'Every question that was put, how often it passed, and what it weighs. A check without weight counts for nothing.',
    body: html`${of('task', 'Asked of a task')}${of('page', 'Asked of a page')}${results.checks.some((check) => check.of === 'site') && of('site', 'Asked of a whole site')}`,
  });
}

function counts(found: readonly Finding[]): readonly number[] {
  return states.map((state) => found.filter((finding) => finding.state === state).length);
}

function weights(results: Results, { id }: Card): readonly string[] {
  const { task, measures } = results.survey.method;
  const inTask = task.weights[id];
  return [
    ...(inTask === undefined ? [] : [`${weight(inTask)} in tasks`]),
    ...Object.values(measures).flatMap((measure) => {
      const group = groupOf(results.survey.method, id);
      const alone = measure.weights[id];
      const together = group === null ? undefined : measure.weights[group];
      return [
        ...(alone === undefined ? [] : [placed(alone, measure.title)]),
        ...(together === undefined ? [] : [`part of “${results.survey.method.groups?.[group ?? '']?.title ?? ''}”, together ${placed(together, measure.title)}`]),
      ];
    }),
  ];
}

function placed(value: number, title: string): string {
  const words = title.charAt(0).toLowerCase() + title.slice(1);
  return `${weight(value)} ${words.startsWith('on ') ? words : `in ${words}`}`;
}

const askedOf: Readonly<Record<Card['of'], string>> = { page: 'each page that was looked at', task: 'each task', site: 'each site as a whole' };

function body(results: Results, check: Card): Markup {
  const words = [
    ['Why it matters to a resident', check.matters], ['How to mend it', check.mend], ['How to verify it by hand', check.verify], ['What it cannot see', check.unseen],
  ] as const;
  return html`<dl class="words">${words.map(([term, said]) => html`<div><dt>${term}</dt><dd>${coded(said)}</dd></div>
`)}<div><dt>Asked of</dt><dd>${check.acts === true ? 'one page of each template' : askedOf[check.of]}</dd></div>
<div><dt>Gravity</dt><dd>${check.severity}</dd></div>
<div><dt>WCAG 2.2</dt><dd>${criteriaOf(check)}</dd></div>${lists(check)}
<div><dt>Weight</dt><dd>${weights(results, check).join(', ') || 'none: it is shown and counts for nothing'}</dd></div>
<div><dt>Its name in the data</dt><dd><code>${check.id}</code></dd></div></dl>
${councils(results, check)}`;
}

/** Words between backticks are code. */
function coded(text: string): Part {
  return text.split('`').map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : part));
}

function criteriaOf({ wcag, covers }: Card): Part {
  if (wcag.length > 0) return joined(wcag.map(criterion), html`<br>`);
  return covers === undefined ? 'no criterion of its own' : `each of its rules has its own; together ${covers.join(', ')}`;
}

/** What it follows: techniques of the W3C, and the rules of its ACT group. */
function lists({ techniques = [], act = [] }: Card): Markup {
  return html`${techniques.length > 0 && html`<div><dt>WCAG techniques</dt><dd>${techniques.join(', ')}</dd></div>`}${act.length > 0
    && html`<div><dt>ACT rules that it helps to decide</dt><dd>${joined(act.map((id) => html`<a class="out" href="https://www.w3.org/WAI/standards-guidelines/act/rules/${id}/" rel="noreferrer">${id}</a>`), ', ')}</dd></div>`}`;
}

function councils(results: Results, check: Card): Markup {
  const rows = atlas(results).sites.flatMap(({ site }) => {
    const found = (atlas(results).findings.get(site.id) ?? []).filter((finding) => finding.check === check.id && isCounted(results, finding));
    return found.length === 0 ? [] : [{ cells: [html`<a href="../${paths.findings(site.id)}#c-${slug(check.id)}">${site.name}</a>`, ...counts(found)] as readonly Part[] }];
  });
  if (rows.length === 0) return html`<p>It was not asked anywhere in this edition.</p>`;
  return html`<section><h2>Council by council</h2>
${table({
    caption: 'Answers of this check, in alphabetical order', label: `${check.title}: council by council`, quiet: true, cards: true,
    heads: [{ title: 'Council', kind: 'row' }, ...heads.slice(1)], rows,
  })}</section>
`;
}
