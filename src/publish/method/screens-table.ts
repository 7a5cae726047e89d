import type { Screen } from '../../model/device.ts';
import type { LookingCard, Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { table, type Row } from '../markup/table.ts';
import { screensOf } from '../words/screens-of.ts';

/** The survey’s screens, and what looks at which of them on whose load, as the ways of looking say of themselves. */
export function screensTable(results: Results): Markup {
  const { desktop, phone, further } = screensOf(results);
  const pages = results.survey.screens === undefined ? '' : ', those that matter most on a load of its own';
  return html`${table({
    caption: 'Screens', label: 'Screens', cards: true,
    heads: [{ title: 'Screen', kind: 'row' }, { title: 'CSS pixels', kind: 'figure' }, { title: 'Touch' }, { title: 'Mobile rules' }, { title: 'Says of itself' }, { title: 'Pages' }],
    rows: [
      rowOf(desktop, agentOf(desktop), 'every page that is judged'), rowOf(phone, agentOf(phone), `every page that is judged${pages}`),
      ...further.map((one) => rowOf(one, `nothing: it is shown on a load of ${(one.kind === 'phone' ? phone : desktop).title}`, 'those that matter most; counts for nothing')),
    ],
  })}${looking(results)}`;
}

function rowOf(screen: Screen, says: string, pages: string): Row {
  return { cells: [screen.title, sizeOf(screen), screen.touch ? 'yes' : 'no', screen.mobile ? 'yes' : 'no', says, pages] };
}

function sizeOf({ width, height, pixels }: Screen): string {
  return `${width} × ${height}${pixels === 1 ? '' : `, at ${pixels} to 1`}`;
}

function agentOf({ agent, kind }: Screen): string {
  return agent === null || kind === 'desktop' ? 'our own name alone' : `${agent.replaceAll('{major}', 'N')}, then our own name, where it loads the page`;
}

/** `again`: of the pages that matter most, since surveys name their screens. */
interface Way { readonly how: string; readonly why: string; readonly again?: 'loaded' | 'shown'; readonly is: (card: LookingCard) => boolean }

const ways: readonly Way[] = [
  { how: 'The page as a desktop loads it', why: 'One load for everything that only looks: what is said of a page is said of one state of it.', is: ({ own }) => !own },
  { how: 'That same load, shown as a phone', why: 'A page that is laid out by its style sheets is the same as if a phone had loaded it, and asks the site for nothing more; on the sample councils every check answers alike.', is: ({ own, each }) => !own && each === 'device' },
  { how: 'A load of the phone’s own', why: 'A page may decide by its script, or its server by the name that the browser gives, what a phone gets. Where both can be asked, this one is believed.', again: 'loaded', is: ({ again = [] }) => again.includes('loaded') },
  { how: 'That load, shown on each further screen', why: 'What is seen there is told and not scored, so the site is not asked once more for each.', again: 'shown', is: ({ again = [] }) => again.includes('shown') },
  { how: 'The end of the phone’s own load', why: 'It taps, when all else was seen and nothing is let out of the page any more. What it sees at fault is tried once more on a load of its own, beside a desktop’s.', again: 'loaded', is: ({ touches = false }) => touches },
  { how: 'A load of its own for each', why: 'It acts on the page, or has to see the load from its beginning.', is: ({ own, touches = false }) => own && !touches },
];

function looking({ looking: cards = [], survey: { screens } }: Results): Markup {
  const isMade = ({ again }: Way): boolean => again === undefined || (again === 'loaded' ? screens !== undefined : (screens?.further ?? []).length > 0);
  const shown = ways.filter(isMade).map((way) => ({ ...way, by: cards.filter(way.is).map(({ id }) => id) })).filter(({ by }) => by.length > 0);
  return html`${shown.length > 0 && table({
    caption: 'What looks at which load', label: 'What looks at which load', cards: true,
    heads: [{ title: 'Load', kind: 'row' }, { title: 'Ways of looking' }, { title: 'Why' }],
    rows: shown.map(({ how, by, why }) => ({ cells: [how, html`${by.map((id, n) => html`${n > 0 && ', '}<code>${id}</code>`)}`, why] })),
  })}`;
}
