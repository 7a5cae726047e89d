import type { Memory, Visible } from './page-visible.ts';
import type { Rule, RuleKit } from './page-rules.ts';
import type { SpotKit } from './page-spot.ts';
import type { WordingKit } from './page-wording.ts';

type Kit = Visible & SpotKit & WordingKit;

/** Functions that run inside the page: single things whose markup is in doubt. */

/** Runs in the page: names and role descriptions where ARIA prohibits them, on elements that have words of their own. At most 30. */
export function collectMisnamed(memory: Memory, kit: Kit): unknown[] {
  const attributes = ['aria-label', 'aria-labelledby', 'aria-roledescription', 'aria-braillelabel', 'aria-brailleroledescription'];
  const generic = /^(?:div|span|p|b|i|u|s|del|ins|em|strong|code|sub|sup|small|q|samp|bdi|bdo|data)$/;
  const prohibited = /^(?:none|presentation|generic|paragraph|strong|emphasis|code|deletion|insertion|subscript|superscript|caption)$/;
  const candidates = Array.from(document.querySelectorAll(attributes.map((one) => `[${one}]`).join(', '))).filter((one) => !(one instanceof HTMLFormElement)).slice(0, 2000);
  return candidates.flatMap((element) => {
    const role = kit.attrOf(element, 'role').toLowerCase();
    const isOwn = element.matches('[tabindex], [contenteditable], a, button, input, select, textarea, img, iframe') || element.closest('[aria-hidden=true]') !== null;
    if (isOwn || !(role === '' ? generic.test(element.localName) : prohibited.test(role))) return [];
    const attribute = attributes.find((one) => kit.attrOf(element, one) !== '');
    const text = kit.wordsOf(element);
    if (attribute === undefined || text === '' || !kit.visibleEdges(element, memory)) return [];
    const value = attribute === 'aria-labelledby' ? kit.referredOf(element, attribute, kit).text : kit.attrOf(element, attribute);
    return [{ spot: kit.spotOf(element, kit), attribute, value, text: text.slice(0, 200), role: role || element.localName }];
  }).slice(0, 30);
}

/** Runs in the page: pictures without a name, links that act, buttons that lead, controls in links, words from style sheets, outdated markup. */
export function collectPieces(memory: Memory, kit: Kit & PieceKit & RuleKit): unknown[] {
  const found = (kind: string, elements: readonly Element[], detail: (one: Element) => string): unknown[] => elements
    .filter((one) => kit.visibleEdges(one, memory) !== null && !one.closest('[aria-hidden=true], [inert]'))
    .slice(0, 20).map((one) => ({ kind, spot: kit.spotOf(one, kit), detail: detail(one).slice(0, 200) }));
  const all = (selector: string): Element[] => Array.from(document.querySelectorAll(selector));
  const shapes = 'path, rect, circle, polygon, polyline, line, ellipse, image';
  const controls = 'button, input:not([type=hidden]), select, textarea, [role=button], [tabindex="0"]';
  const leads = /(?:location(?:\.href)?\s*=[^=]|location\.(?:assign|replace)\s*\(|window\.open\s*\()/;
  return [
    ...found('svg', all('svg').filter((one) => one.querySelectorAll(shapes).length > 2 && kit.isLoneGraphic(one, kit)), () => 'svg'),
    ...found('canvas', all('canvas').filter((one) => kit.isLoneGraphic(one, kit)), () => 'canvas'),
    ...found('embed', all('embed').filter((one) => kit.isLoneGraphic(one, kit)), (one) => kit.attrOf(one, 'src')),
    ...found('object', all('object[data]').filter((one) => kit.isDrawnObject(one, kit)), (one) => kit.attrOf(one, 'data')),
    ...found('link-as-button', all('a[href^="#"], a[href^="javascript:" i]').filter((one) => kit.isActing(one, kit)), (one) => kit.attrOf(one, 'href')),
    ...found('button-as-link', all('button[onclick]:not([role]), input[type=button][onclick]').filter((one) => leads.test(kit.attrOf(one, 'onclick'))), (one) => kit.attrOf(one, 'onclick')),
    ...found('control-in-link', all('a[href]').filter((one) => one.querySelector(controls) !== null), (one) => one.querySelector(controls)?.localName ?? ''),
    ...found('outdated', all('font, center, big, tt, strike, acronym, frame, dir, basefont').filter((one) => kit.wordsOf(one) !== ''), (one) => one.localName),
  ];
}

/** A link without an address that a script must act on: it holds the script, says that it opens something, or looks like a button. */
export function isActing(link: Element, kit: Kit): boolean {
  const href = kit.attrOf(link, 'href');
  if (kit.attrOf(link, 'role') !== '' || /\btop\b|^\W*$/i.test(kit.wordsOf(link)) || /history\.(?:back|go)/.test(`${href} ${kit.attrOf(link, 'onclick')}`)) return false;
  if (/^javascript:/i.test(href)) return true;
  const opens = ['aria-expanded', 'aria-haspopup', 'aria-pressed', 'data-toggle', 'data-bs-toggle', 'onclick'].some((one) => link.hasAttribute(one));
  return /^#!?$/.test(href) && (opens || /(?:^|[\s_-])(?:btn|button|toggle|toggler)(?:$|[\s_-])/i.test(kit.attrOf(link, 'class')));
}

/** A picture of at least 64 pixels each way that has no name and stands in nothing that has one. */
export function isLoneGraphic(element: Element, kit: Kit): boolean {
  const { width, height } = kit.rectOf(element);
  if (width < 64 || height < 64 || kit.attrOf(element, 'role') !== '' || kit.wordsOf(element) !== '') return false;
  if (['aria-label', 'title'].some((one) => kit.attrOf(element, one) !== '') || kit.referredOf(element, 'aria-labelledby', kit).text !== '') return false;
  return element.closest('a, button, [role=img], [role=button], [role=none], [role=presentation], svg svg, label') === null;
}

/** An object that shows its picture or sound, so that nobody gets the words inside of it, and has no name of its own. */
export function isDrawnObject(element: Element, kit: Kit): boolean {
  const isMedia = /^(?:image|audio|video)\//i.test(kit.attrOf(element, 'type')) || /\.(?:png|jpe?g|gif|svg|webp|mp3|mp4|webm|ogg)(?:[?#]|$)/i.test(kit.attrOf(element, 'data'));
  const inner = Array.from(element.children).filter((one) => one.localName !== 'param');
  const isNamed = ['aria-label', 'title'].some((one) => kit.attrOf(element, one) !== '') || kit.referredOf(element, 'aria-labelledby', kit).text !== '' || kit.attrOf(element, 'role') !== '';
  return isMedia && !isNamed && inner.length > 0 && kit.rectOf(element).width > 0 && inner.every((one) => one.getClientRects().length === 0);
}

/** Runs in the page: words of three letters and more that a style sheet puts before or after what can be seen. At most 20. */
export function collectStyledWords(memory: Memory, kit: Kit & PieceKit & RuleKit): unknown[] {
  const found = new Map<Element, unknown>();
  for (const { selector, pseudo } of kit.insertingRules(kit.styleRules(kit.moment))) {
    if (found.size >= 20) break;
    const elements = Array.from(document.querySelectorAll(selector)).slice(0, 20);
    const element = elements.find((one) => kit.visibleEdges(one, memory) && !one.closest('[aria-hidden=true]'));
    if (!element || found.has(element)) continue;
    const style = getComputedStyle(element, pseudo);
    const words = (style.content.match(/"(?:[^"\\]|\\.)*"/)?.[0] ?? '').slice(1, -1);
    const isIcon = /icon|awesome|symbol|glyph|material|dashicons/i.test(style.fontFamily);
    const isSaid = `${kit.wordsOf(element)} ${kit.attrOf(element, 'aria-label')} ${kit.attrOf(element, 'title')}`.toLowerCase().includes(words.trim().toLowerCase());
    const isAway = style.position === 'absolute' && (parseFloat(style.left) < -99 || parseFloat(style.width) <= 1);
    const isShown = !isAway && style.display !== 'none' && style.visibility === 'visible' && parseFloat(style.fontSize) > 3 && style.opacity !== '0';
    const isTelling = /\p{L}{3,}/u.test(words) && !/^[a-z_]+$/.test(words) && !/\bopens? in\b|new (?:tab|window)/i.test(words);
    if (isTelling && !isIcon && !isSaid && isShown) found.set(element, { kind: 'css-text', spot: kit.spotOf(element, kit), detail: words.slice(0, 100) });
  }
  return [...found.values()];
}

/** Selectors of the rules that insert letters; at most 100. */
export function insertingRules(rules: readonly Rule[]): { selector: string; pseudo: string }[] {
  const found: { selector: string; pseudo: string }[] = [];
  for (const { selector: selectors, rule } of rules) {
    if (found.length >= 100) break;
    if (!/::?(?:before|after)/.test(selectors) || !/["'][^"']*\p{L}{3}/u.test(rule.style.content)) continue;
    for (const one of selectors.split(/,(?![^(]*\))/)) {
      const pseudo = /::?(before|after)\s*$/.exec(one)?.[1];
      const selector = one.replace(/::?(?:before|after)\s*$/, '').trim() || '*';
      if (pseudo && CSS.supports(`selector(${selector})`)) found.push({ selector, pseudo: `::${pseudo}` });
    }
  }
  return found;
}

export const pieceFunctions = [collectMisnamed, collectPieces, isActing, isLoneGraphic, isDrawnObject, collectStyledWords, insertingRules];

interface PieceKit {
  readonly isActing: typeof isActing;
  readonly isLoneGraphic: typeof isLoneGraphic;
  readonly isDrawnObject: typeof isDrawnObject;
  readonly insertingRules: typeof insertingRules;
}
