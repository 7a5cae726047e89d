import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & TableKit;
/** A cell with its place in the grid. */
interface Cell { readonly element: Element; readonly row: number; readonly column: number; readonly high: number; readonly wide: number; readonly text: string; readonly role: string }

/** Runs in the page: tables that are painted, measured. */
export function collectTables(memory: Memory, kit: Kit): (RawSpot & Readonly<Record<string, unknown>>)[] {
  const all = Array.from(Document.prototype.querySelectorAll.call(document, 'table, [role=table], [role=grid], [role=treegrid]')).slice(0, 60);
  return all.filter((one) => one.closest('[aria-hidden=true]') === null && kit.visibleEdges(one, memory)).slice(0, 25).map((one) => kit.tableOf(one, kit));
}

/** Its cells in the grid; spans as HTML counts them. */
export function cellsOf(table: Element): Cell[] {
  const rows = Array.from(table.querySelectorAll('tr, [role=row]')).filter((row) => row.closest('table, [role=table], [role=grid], [role=treegrid]') === table).slice(0, 200);
  const taken = new Set<string>();
  return rows.flatMap((row, n) => {
    let column = 0;
    const cells = Array.from(row.children).filter((one) => /^(?:td|th)$/.test(one.localName) || /^(?:cell|gridcell|columnheader|rowheader)$/.test(one.getAttribute('role') ?? ''));
    return cells.slice(0, 60).map((element): Cell => {
      while (taken.has(`${n} ${column}`)) column += 1;
      const span = (name: string): number => Math.min(60, Math.max(1, Number.parseInt(element.getAttribute(name) ?? element.getAttribute(`aria-${name}`) ?? '1', 10) || 1));
      const [wide, high] = [span('colspan'), span('rowspan')];
      for (let down = 0; down < high; down += 1) for (let along = 0; along < wide; along += 1) taken.add(`${n + down} ${column + along}`);
      const cell = { element, row: n, column, high, wide, text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(), role: element.getAttribute('role') ?? (element.localName === 'th' ? 'header' : 'cell') };
      column += wide;
      return cell;
    });
  });
}

/** What a table is like. */
export function tableOf(table: Element, kit: Kit): RawSpot & Readonly<Record<string, unknown>> {
  const cells = kit.cellsOf(table);
  const rows = new Set(cells.map(({ row }) => row)).size;
  const columns = Math.max(0, ...cells.map(({ column, wide }) => column + wide));
  const isHeader = ({ role }: Cell): boolean => /header/.test(role);
  const words = cells.map(({ text }) => (text === '' ? 0 : text.split(' ').length));
  const widths = new Set([...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((one) => one.row <= row && one.row + one.high > row).reduce((sum, one) => sum + one.wide, 0)));
  const [first] = cells;
  const role = table.getAttribute('role') ?? '';
  const data = cells.find((one) => !isHeader(one) && one.text !== '');
  return {
    ...kit.spotOf(table, kit), rows, columns, headers: cells.filter((one) => isHeader(one) || one.element.hasAttribute('scope') || one.element.hasAttribute('headers')).length,
    caption: (table.querySelector(':scope > caption')?.textContent ?? table.getAttribute('aria-label') ?? table.getAttribute('summary') ?? (table.hasAttribute('aria-labelledby') || table.closest('figure')?.querySelector('figcaption') ? 'named' : '')).replace(/\s+/g, ' ').trim().slice(0, 120),
    isPresentation: /^(?:none|presentation)$/.test(role), cellWords: words.reduce((sum, one) => sum + one, 0) / Math.max(1, cells.length),
    short: words.filter((one) => one <= 8).length / Math.max(1, cells.length),
    holdsBlocks: table.querySelector('table, form, input, select, textarea, h1, h2, h3, h4, h5, h6, nav, header, footer, iframe, [role=navigation]') !== null,
    isNested: table.parentElement?.closest('table') != null, isRegular: widths.size <= 1,
    spans: cells.filter(({ wide, high }) => (wide > 1 && wide < columns) || high > 1).length, scoped: cells.some(({ element }) => element.hasAttribute('scope') || element.hasAttribute('headers')),
    looks: kit.headerLooks(table, cells), ruled: first !== undefined && ['borderTopWidth', 'borderBottomWidth'].some((side) => Number.parseFloat(getComputedStyle(first.element)[side as 'borderTopWidth']) > 0),
    banner: first !== undefined && columns > 1 && first.wide === columns && first.row === 0 ? first.text.slice(0, 120) : '',
    emptyHeaders: cells.filter((one) => isHeader(one) && one.text === '' && one.element.querySelector('img, svg, input') === null && !one.element.hasAttribute('aria-label') && (one.row > 0 || one.column > 0)).length,
    idle: kit.idleHeaders(cells), headerRows: data === undefined ? 0 : new Set(cells.filter((one) => one.row < data.row && isHeader(one)).map(({ row }) => row)).size,
  };
}

/** In plain words, why its first row or its first column looks like headers; '' where it does not. */
export function headerLooks(table: Element, cells: readonly Cell[]): string {
  const styled = cells.slice(0, 120).filter(({ text }) => text !== '').map((cell) => {
    let inner: Element = cell.element;
    for (let only = inner.firstElementChild; only !== null && (only.textContent ?? '').replace(/\s+/g, ' ').trim() === cell.text; only = only.firstElementChild) inner = only;
    const row = cell.element.parentElement;
    const behind = [cell.element, row, row?.parentElement].map((one) => (one ? getComputedStyle(one).backgroundColor : '')).find((one) => one !== '' && one !== 'rgba(0, 0, 0, 0)') ?? '';
    return { ...cell, isBold: Number(getComputedStyle(inner).fontWeight) >= 600, behind, isNumber: /^[£$€+-]?[\d.,:/%\s]*\d[\d.,:/%\s]*(?:am|pm|p|km|m|kg|%|°C?)?$/i.test(cell.text) };
  });
  const top = Math.min(...styled.filter(({ wide }) => wide === 1).map(({ row }) => row));
  const [first, rest] = [styled.filter(({ row }) => row === top), styled.filter(({ row }) => row > top)];
  if (first.length < 2 || rest.length < 2) return '';
  if (table.querySelector(':scope > thead') !== null && table.querySelector(':scope > thead td') !== null) return 'its first row is in the table’s head';
  if (first.every(({ isBold }) => isBold) && rest.filter(({ isBold, column }) => isBold && column > 0).length <= rest.length * .1) return 'its first row is bold and what follows is not';
  const [shade] = first;
  if (shade !== undefined && first.every(({ behind }) => behind === shade.behind) && rest.every(({ behind, column }) => column === 0 || behind !== shade.behind) && shade.behind !== '') return 'its first row has a background of its own';
  const side = styled.filter(({ column, row }) => column === 0 && row >= top);
  const body = styled.filter(({ column }) => column > 0);
  if (side.length >= 3 && side.every(({ isBold }) => isBold) && body.every(({ isBold }) => !isBold)) return 'its first column is bold and the others are not';
  const numeric = rest.filter(({ column, isNumber }) => column > 0 && isNumber).length;
  if (first.every(({ isNumber, text }) => !isNumber && text.split(' ').length <= 5) && numeric >= 4 && numeric >= rest.filter(({ column }) => column > 0).length * .8) return 'words stand over columns of figures';
  return '';
}

/** Header cells that no cell is for: neither in their row or column nor by name. */
export function idleHeaders(cells: readonly Cell[]): string[] {
  const heard = (one: Cell): boolean => one.element.closest('[aria-hidden=true]') === null && getComputedStyle(one.element).display !== 'none';
  const named = (one: Cell): string[] => (one.element.getAttribute('headers') ?? '').split(/\s+/).filter((id) => id !== '');
  const headers = cells.filter((one) => /^(?:header|columnheader|rowheader)$/.test(one.role) && one.text !== '' && heard(one));
  if (cells.every(({ role }) => /header/.test(role))) return [];
  return headers.filter((header) => {
    const id = header.element.getAttribute('id') ?? '';
    return !cells.some((one) => {
      if (one.element === header.element) return false;
      const names = named(one);
      if (names.length > 0) return id !== '' && names.includes(id);
      const isHead = /header/.test(one.role);
      const isUnder = one.column < header.column + header.wide && one.column + one.wide > header.column && one.row !== header.row;
      const isAside = one.row < header.row + header.high && one.row + one.high > header.row && one.column !== header.column;
      return (isUnder && (!isHead || one.row > header.row)) || (isAside && !isHead);
    });
  }).slice(0, 5).map(({ text }) => text.slice(0, 80));
}

export const tableFunctions = [collectTables, cellsOf, tableOf, headerLooks, idleHeaders];
export interface TableKit {
  readonly collectTables: typeof collectTables;
  readonly cellsOf: typeof cellsOf;
  readonly tableOf: typeof tableOf;
  readonly headerLooks: typeof headerLooks;
  readonly idleHeaders: typeof idleHeaders;
}
