import type { Click } from '../../model/destination.ts';
import type { LookCard, QuotedLink } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { pictures } from '../markup/pictures.ts';
import { chanceWords } from '../words/chance-words.ts';
import { placeWords } from '../words/place-words.ts';
import { apart, matched } from './apart.ts';
import { spotlight } from './spotlight.ts';
import { cardOf, quotedLink, wayBase, type WayCase } from './way-case.ts';

const devices: readonly Device[] = ['desktop', 'phone'];

/** A way as a picture: its pages in order, on each the link that is taken, framed where it stands, and last the page it leads to. */
export function stops(way: WayCase, clicks: readonly Click[], to: string, arrives: boolean): Markup {
  return html`<ol class="way">${clicks.map((click, n) => stop(way, click, n))}${last(way, to, arrives)}</ol>
`;
}

function stop(way: WayCase, click: Click, n: number): Markup {
  const quoted = quotedLink(way, 'click', { on: click.from, to: click.to, text: click.text });
  const card = cardOf(way, { look: quoted?.look ?? null, urls: [click.from] });
  return html`<li class="stop"><h3>${n === 0 ? 'The home page' : titleOf(card, 'Page')}</h3><p>${outside(click.from)}</p>
<div class="stop-body">${shots(card, quoted, click)}<div class="taken"><p class="arrow">The link taken: <strong>${named(click.text)}</strong></p>
${facts(click, quoted)}${rivals(click)}<details><summary>Its scent taken apart</summary>
${matched(click.scent.matches, `“${click.text}”`, true)}${unexplained(click)}${apart(click.apart, `“${click.text}”`)}</details></div></div></li>
`;
}

function titleOf(card: LookCard | null, otherwise: string): string {
  return card === null || card.title.trim() === '' ? otherwise : card.title;
}

function named(text: string): string {
  return text === '' ? 'without words' : `“${text}”`;
}

function shots(card: LookCard | null, quoted: QuotedLink | undefined, { text }: Click): Markup {
  if (card === null) return html`<p class="no-shot">No picture was taken of this page.</p>`;
  const figures = devices.map((device) => {
    const frame = quoted?.frames.find((one) => one.device === device && one.look === card.id);
    return spotlight(card, device, frame, `“${card.title || card.url}” on a ${device}, with the link ${named(text)}`);
  });
  return html`<div class="shots">${figures}</div>`;
}

function facts({ chance, scent }: Click, quoted: QuotedLink | undefined): Markup {
  const place = placeWords(quoted);
  return html`<dl class="taken-facts">${place !== '' && html`<div><dt>Where</dt><dd>${place}</dd></div>`}${chance !== undefined
    && html`<div><dt>Taken by</dt><dd>${chanceWords(chance)} of the modelled visitors on this page</dd></div>`}<div><dt>Scent</dt><dd>${scent.score.toFixed(2)} of 1</dd></div></dl>
`;
}

function rivals({ rivals: stronger }: Click): Part {
  if (stronger === undefined || stronger.length === 0) return null;
  const items = stronger.map(({ text, to, chance }) => html`<li>${outside(to, named(text))} <span class="aside">${chanceWords(chance)}</span></li>`);
  return html`<p class="rivals-head">What lures more on this page:</p><ul class="rivals">${items}</ul>
`;
}

function unexplained({ scent: { unexplained: words, against } }: Click): Part {
  return html`${words.length > 0 && html`<p>Words of the link that say nothing of the task: ${words.join(', ')}.</p>`}${against > 0
    && html`<p>A word of it speaks for another task (${against.toFixed(2)}).</p>`}`;
}

function last(way: WayCase, to: string, arrives: boolean): Markup {
  const { destination } = way.task;
  const card = cardOf(way, { urls: arrives ? [to, ...destination.set] : [to] });
  const answer = card === null ? 'The answer' : `The answer: ${titleOf(card, 'a page without a title')}`;
  const title = arrives ? answer : `It ends on ${titleOf(card, 'this page')}, which is not the answer`;
  return html`<li class="stop ${arrives ? 'arrived' : 'astray'}"><h3>${title}</h3><p>${outside(to)}</p>
${card === null ? html`<p class="no-shot">No picture was taken of this page.</p>` : pictures(wayBase, card, way.site.site.name)}</li>
`;
}
