import { z } from 'zod';
import { landmarks } from '../roles.ts';
import { listed, patterns, quoted } from './define-step.ts';
import { isNames, names, sayNames } from './names.ts';
import { css, rolesAsked } from './target.ts';

/** What can be asked for. */
export const kinds = ['text', 'heading', 'title', 'url', 'link', 'field', 'role', 'label', 'landmark', 'status'] as const;
const landmark = z.enum(landmarks);
const status = z.int().min(100, { error: 'expected a status such as 200' }).max(599, { error: 'expected a status such as 200' });
const shape = z.strictObject({
  text: names, heading: names, title: names, url: patterns, link: names, field: names,
  role: rolesAsked, name: names, label: names, landmark: z.union([landmark, z.array(landmark).min(1, { error: 'give at least one' })]),
  status: z.union([status, z.array(status).min(1, { error: 'give at least one' })]), css,
}).partial()
  .refine((sign) => kinds.some((kind) => sign[kind] !== undefined) || sign.name !== undefined, { error: `give one of ${kinds.join(', ')}` })
  .refine(({ role, name }) => name === undefined || role !== undefined, { error: 'give the role beside the name' });

/**
 * What a page can be asked for: words anywhere in its text, or in one kind of thing on it; a thing by role and name, a field by its label, a
 * part of the page, the status with which it answered. Bare names mean `text`. All that is given must be so.
 */
export const signs = z.union([shape, names]);
export type Signs = z.infer<typeof signs>;
export type Shape = z.infer<typeof shape>;
export type Kind = (typeof kinds)[number];

/** `heading “Bins” and link “Report”`. */
export function saySigns(asked: Signs): string {
  const sign = shapeOf(asked);
  return kinds.filter((kind) => sign[kind] !== undefined).map((kind) => sayOne(kind, sign)).join(' and ');
}

/** The long form of what is asked: bare names are words of the page's text, a map of languages is names too. */
export function shapeOf(asked: Signs): Shape {
  return isNames(asked) ? { text: asked } : asked;
}

/** One of the kinds asked for: `status 200 or 204`. */
export function sayOne(kind: Kind, sign: Shape): string {
  switch (kind) {
    case 'url': return `url ${quoted(sign.url)}`;
    case 'role': return `${listed(sign.role).join(' or ')}${sign.name === undefined ? '' : ` ${sayNames(sign.name)}`}`;
    case 'landmark': return `${listed(sign.landmark).join(' or ')} part`;
    case 'status': return `status ${listed(sign.status).join(' or ')}`;
    default: return `${kind} ${sayNames(sign[kind] ?? '')}`;
  }
}
