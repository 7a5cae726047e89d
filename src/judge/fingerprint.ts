import type { FaultPlace } from '../model/spot.ts';
import { tagsOf, type Tag } from './tags-of.ts';

/** Classes that say what a page is doing, or where one is, not what a thing is. */
const passing = /^(?:is-|has-|js-)?(?:active|current|open|opened|closed|selected|focus|focused|hover|visited|expanded|collapsed|first|last|odd|even|shown?|hidden)$/;

/**
 * The name of a fault that is the same on every page of one template: its rule and where it is. Of a place: the landmarks round it and its
 * markup without text and values (tags, names of attributes, classes without their numbers). Of a selector, where there is nothing better:
 * the selector with everything taken out that changes from page to page (positions, numbers, quoted values, all but the last three steps).
 */
export function fingerprint(rule: string, where: string | Pick<FaultPlace, 'html' | 'landmark'>): string {
  const safe = typeof where === 'string' ? stepsOf(where) : kindOf(where);
  return safe === '' ? rule : `${rule}:${safe}`;
}

function kindOf({ html, landmark }: Pick<FaultPlace, 'html' | 'landmark'>): string {
  const [own, ...inner] = tagsOf(html);
  const within = [...new Set(inner.map(({ name }) => name))].slice(0, 5);
  return `${landmark}:${[own === undefined ? '' : shellOf(own), ...within].join('>')}`.replace(/[^a-z0-9:>.#_[\]-]+/g, '').slice(0, 200);
}

function shellOf({ name, attributes }: Tag): string {
  const named = [...attributes.keys()].filter((one) => one !== 'class' && one !== 'aria-current').sort().slice(0, 10);
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((one) => one !== '' && !passing.test(one)).map((one) => one.replace(/\d+/g, '0'));
  // Of a control its role and type tell more than that it has one.
  const kinds = ['role', 'type'].flatMap((one) => attributes.get(one) ?? []);
  return [name, ...named.map((one) => `[${one.replace(/\d+/g, '0')}]`), ...[...new Set(classes)].sort().slice(0, 5).map((one) => `.${one}`), ...kinds.map((one) => `#${one}`)].join('');
}

function stepsOf(selector: string): string {
  const steps = selector.toLowerCase()
    .replace(/\[([\w-]+)[^\]]*\]/g, '[$1]')
    .replace(/:[a-z-]+\([^)]*\)/g, '')
    .replace(/\d+/g, '0')
    .split(/\s*[>+~]\s*|\s+/)
    .filter((step) => step !== '');
  return steps.slice(-3).join('>').replace(/[^a-z0-9>.#_[\]-]+/g, '').slice(0, 120);
}
