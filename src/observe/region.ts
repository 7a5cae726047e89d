import type { Region } from '../model/facts.ts';
import { attr, hints, type TreeElement } from './tree.ts';

/** Where a walk stands: the region, and whether a landmark of the page itself said so or only a class or id. */
export interface Standing { readonly region: Region; readonly by: 'nothing' | 'hint' | 'landmark' }

export const NOWHERE: Standing = { region: 'main', by: 'nothing' };

const ROLES: Readonly<Record<string, Region>> = {
  banner: 'header', navigation: 'nav', main: 'main', complementary: 'aside', contentinfo: 'footer',
};
const TAGS: Readonly<Record<string, Region>> = { header: 'header', nav: 'nav', main: 'main', aside: 'aside', footer: 'footer' };
const CRUMBS = /bread-?_?crumb|^crumbs?$|^you-are-here$/;
const COOKIE = new RegExp('^(?:.*[-_])?(?:cookies?|consent|gdpr)[-_]?'
  + '(?:banner|bar|notice|message|popup|modal|consent|dialog|overlay|wall|control|law|compliance|container|panel|prompt|warning)'
  + '|^(?:onetrust|ot-sdk|cybot|ccc|cc-window)');
const HINTS: readonly (readonly [RegExp, Region])[] = [
  [/^(?:(?:site|global|main|top|l|region)[-_]*)?(?:header|masthead)(?:[-_]?(?:wrapper|container|inner|outer|area|row))?$/, 'header'],
  [/^(?:(?:site|page|global|main|l|region)[-_]*)?(?:footer|colophon)(?:[-_]?(?:wrapper|container|inner|outer|area|row))?$/, 'footer'],
  [new RegExp('^(?:(?:site|main|top|primary|secondary|global|mega|side|left|region)[-_]*)?(?:nav|navbar|navigation|menu|megamenu)'
    + '(?:[-_]?(?:wrapper|container|bar|main|links))?$'), 'nav'],
  [/^(?:(?:left|right|page|content|region)[-_]*)?(?:aside|side-?bar)(?:[-_]?(?:wrapper|container|first|second|left|right))?$/, 'aside'],
];

/**
 * The region inside `element` when it stands in `outer`. Landmarks (elements and roles) beat classes and ids; header and footer
 * of an article or of the main part are content; nothing leaves a footer, a breadcrumb or a cookie banner again.
 */
export function regionInside(element: TreeElement, outer: Standing): Standing {
  if (outer.region === 'cookie' || outer.region === 'breadcrumb') return outer;
  const words = element.name === 'html' || element.name === 'body' ? [] : hints(element);
  const special = specialRegion(element, words);
  if (special) return { region: special, by: 'landmark' };
  const landmark = landmarkOf(element);
  if (landmark) return entering(element, landmark, outer);
  if (outer.by === 'landmark' && outer.region !== 'header') return outer;
  const hint = HINTS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
  if (!hint || (outer.region === 'header' && hint !== 'nav') || outer.region === 'footer' || outer.region === 'nav') return outer;
  return { region: hint, by: 'hint' };
}

function specialRegion(element: TreeElement, words: readonly string[]): Region | null {
  if (element.name === 'main') return null;
  const named = attr(element, 'aria-label').toLowerCase();
  if (words.some((word) => COOKIE.test(word)) || /^cookies?\b.{0,30}(?:banner|consent|notice)|^cookies on /.test(named)) return 'cookie';
  const listed = element.name === 'nav' || element.name === 'ol' || element.name === 'ul' || attr(element, 'role') === 'navigation';
  if (words.some((word) => CRUMBS.test(word)) || (listed && /bread-? ?crumb|^you are here/.test(named))) return 'breadcrumb';
  return null;
}

function landmarkOf(element: TreeElement): Region | null {
  const role = attr(element, 'role').toLowerCase();
  if (Object.hasOwn(ROLES, role)) return ROLES[role] ?? null;
  if (role !== '' && role !== 'none' && role !== 'presentation') return null;
  return Object.hasOwn(TAGS, element.name) ? TAGS[element.name] ?? null : null;
}

function entering(element: TreeElement, landmark: Region, outer: Standing): Standing {
  if (outer.region === 'footer' && landmark !== 'main') return outer;
  const inContent = outer.by === 'landmark' && (outer.region === 'main' || outer.region === 'aside' || outer.region === 'nav');
  const isOwn = (landmark === 'header' || landmark === 'footer') && !attr(element, 'role');
  if (isOwn && (inContent || isSectioned(element))) return outer;
  if (outer.region === 'aside' && landmark === 'nav') return outer;
  return { region: landmark, by: 'landmark' };
}

/** Header and footer of an article, section or list item belong to it, not to the page. */
function isSectioned(element: TreeElement): boolean {
  const sections = new Set(['article', 'section', 'aside', 'nav', 'main', 'li', 'blockquote', 'figure', 'td', 'dialog']);
  let up = element.parent as TreeElement | null; // a document has no name and ends the climb
  for (let steps = 0; up && steps < 100; steps += 1, up = up.parent as TreeElement | null) if (sections.has(up.name)) return true;
  return false;
}
