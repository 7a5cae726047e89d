import type { FilmStop } from '../../model/difference.ts';
import type { LookCard, Results, SiteResult } from '../../model/kit.ts';
import type { Journey } from '../../model/visit.ts';
import { atlas } from '../atlas.ts';
import { clean } from '../markup/clean.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { endedAs, endingWords } from '../words/ending-words.ts';
import { counted, ordinal } from '../words/figures.ts';
import { hiddenWords } from '../words/hidden-words.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { stepWords } from '../words/step-words.ts';
import { filmShot } from './film-shot.ts';

/** A journey page by page, in a box of its own that scrolls sideways; nothing where it opened no page. */
export interface Film { readonly results: Results; readonly site: SiteResult; readonly base: string; readonly journey: Journey; /** Names the box: task and way. */ readonly named: string }

export function filmStrip(film: Film): Markup {
  const { site, journey, named } = film;
  const { device } = journey.visit;
  const { tone, words, because } = endOf(site, journey);
  const stops = site.strips?.find(({ visit }) => visit === journey.visit.id)?.stops ?? [];
  const head = html`<h4>On a ${device}: <span class="ending ${tone}">${words}</span></h4>
`;
  if (stops.length === 0) return html`<div class="film ${device}">${head}<p class="no-shot">No page was opened. ${because}</p></div>
`;
  return html`<div class="film ${device}">${head}<div class="strip" role="region" aria-label="${`${named}, on a ${device}, page by page`}" tabindex="0"><ol>
${stops.map((stop, n) => shot(film, stop, { n, isLast: n === stops.length - 1, tone, because }))}</ol></div></div>
`;
}

/** How it ended; where nobody is sure yet that the page is the answer, no more than that. */
function endOf(site: SiteResult, journey: Journey): Pick<Place, 'tone' | 'because'> & { readonly words: string } {
  const { outcome, because } = judgedOf(site, journey);
  const tone = outcomeTone(outcome);
  if (endedAs(site, journey) === 'unsure' && journey.visit.route !== 'scripted') return { tone: 'stopped', words: endingWords('unsure'), because: 'A person has to look first whether this page answers.' };
  return { tone, words: tone === 'reached' ? counted(journey.clicks, 'click', 'clicks') : outcomeWords(outcome), because };
}

interface Place { readonly n: number; readonly isLast: boolean; readonly tone: 'reached' | 'lost' | 'stopped'; readonly because: string }

function shot({ results, site, base, journey }: Film, stop: FilmStop, place: Place): Markup {
  const { visit: { device, route } } = journey;
  const card = stop.look === null ? null : atlas(results).look(site.site.id, stop.look);
  const isHome = place.n === 0 && journey.steps[0]?.say === 'open the home page';
  const name = isHome ? 'Home page' : pageName(card, stop.url);
  const words = `${site.site.name}, “${name}” on a ${device}${place.isLast ? lastWords[place.tone] : ''}`;
  const isOwn = hostOf(stop.url) === hostOf(site.site.home);
  return html`<li${place.isLast && html` class="${place.tone}"`}>${filmShot({ base, device, stop, card, isOwn, words })}
<p>${place.isLast && place.tone === 'reached' ? html`<strong>${route === 'scripted' ? 'Arrived:' : 'The answer:'}</strong> ${name}` : name}</p>
${place.isLast ? place.tone !== 'reached' && ending(site, journey, place) : onward(journey, stop, card)}</li>
`;
}

const lastWords: Readonly<Record<Place['tone'], string>> = { reached: ', where the way arrived', lost: ', where the way was lost', stopped: ', where the visit ended' };

/** Where it is known what hid the link that the desktop used, that; else how it was judged. */
function ending({ differences = [] }: SiteResult, { visit }: Journey, { tone, because }: Place): Part {
  const way = differences.find(({ task, route }) => task === visit.scenario && route === visit.route);
  const hidden = visit.device === 'phone' && way?.difference === 'phone-lost' ? way.hidden : null;
  return html`<p><strong>${tone === 'lost' ? 'Lost here:' : 'Ended here:'}</strong> ${hidden === null ? because : html`“${clean(hidden.text)}” ${hiddenWords(hidden)}`}</p>`;
}

/** What was done on the page, and why it is not framed where it is not. */
function onward({ steps, visit: { device } }: Journey, stop: FilmStop, card: LookCard | null): Part {
  const step = stop.step === null ? undefined : steps[stop.step];
  if (step === undefined) return null;
  if (step.link === null) return html`<p class="went">${capital(stepWords(step).told)}</p>`;
  return html`<p class="went"><strong>${stop.used === '' ? 'A link without words' : `“${clean(stop.used)}”`}</strong>${unseen(stop, step.link.opener, card?.images[device]?.height ?? 0)}</p>`;
}

/** `height`: of the picture, which is the page’s first screen. */
function unseen({ opened, frame }: FilmStop, opener: string | undefined, height: number): Part {
  if (opened) return html` <span class="aside">${opener === undefined ? 'behind a menu that had to be opened' : `behind the menu “${opener}”, which had to be opened`}</span>`;
  if (frame?.covered === true) return html` <span class="aside">something lay over it</span>`;
  if (frame === null) return null;
  if (frame.box === null) return html` <span class="aside">not to be seen when the page had loaded</span>`;
  const screen = height > 0 ? Math.floor((frame.box.y + frame.box.height / 2) / height) + 1 : 1;
  return screen > 1 && html` <span class="aside">further down, on the ${ordinal(screen)} screen</span>`;
}

/** A title's first part is the page's own; the rest is mostly the site's name. */
function pageName(card: LookCard | null, url: string): string {
  const title = clean(card?.title ?? '').split(/ [|–—-] /)[0] ?? '';
  const name = title !== '' ? title : URL.canParse(url) ? new URL(url).pathname : url;
  return name.length > 60 ? `${name.slice(0, 58).trimEnd().toWellFormed()}…` : name;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
