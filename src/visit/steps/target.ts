import { z } from 'zod';
import type { Landmark } from '../../model/scenario.ts';
import { failure } from '../failure.ts';
import { findNode, nearest, type Found, type Sought } from '../find-node.ts';
import { whyUntold, type Untold } from '../part.ts';
import type { PageNodes } from '../nodes.ts';
import { FIELDS, landmarks, roles, type Role } from '../roles.ts';
import { blame } from '../stand.ts';
import type { Tab } from '../tab.ts';
import { listed, type StepBy, type StepResult } from './define-step.ts';
import { isNames, names, namesIn, sayNames, type Names } from './names.ts';

/** The key that a task may not have, and where it belongs. */
export const css = z.never({ error: 'css belongs in the site’s binding, under overrides: {<task>: {<step’s name>: {css, because, review}}}' }).optional();
const role = z.enum(roles);
/** A role of the accessibility tree, or several, best first. */
export const rolesAsked = z.union([role, z.array(role).min(1, { error: 'give at least one' })]);

/** Keys of the long form, of which one kind is given. */
const keys = { role: rolesAsked, name: names, label: names, text: names, landmark: z.enum(landmarks), css };
const long = z.strictObject(keys).partial().superRefine(({ role: its, name, label, text, landmark }, told) => {
  const say = (message: string): void => told.addIssue({ code: 'custom', message });
  const kinds = [its ?? name, label, text, landmark].filter((one) => one !== undefined);
  if (kinds.length !== 1) say('give one of role with name, label, text, landmark');
  else if (its === undefined && name !== undefined) say('give the role beside the name');
  else if (its !== undefined && name === undefined) say('give the name beside the role');
});

/** Which thing on the page is meant: its names alone, or `{role, name}`, `{label}`, `{text}`, `{landmark}`. */
export const target = z.union([long, names]);
export type Target = z.infer<typeof target>;

/** The target as the matcher has it: names for the page's language; `roles`, best first, for names that are written alone. */
export function soughtFor(asked: Target, { lang, roles: looked, within }: { lang: string; roles: readonly Role[]; within?: Landmark | undefined }): Sought {
  const by = (called: Names | undefined): readonly string[] => (called === undefined ? [] : namesIn(called, lang));
  if (isNames(asked)) return { names: namesIn(asked, lang), roles: looked, by: 'name', within };
  if (asked.label !== undefined) return { names: by(asked.label), roles: FIELDS, by: 'name', within };
  if (asked.text !== undefined) return { names: by(asked.text), roles: null, by: 'words', within };
  if (asked.landmark !== undefined) return { names: [], roles: [asked.landmark], by: 'name', within };
  return { names: by(asked.name), roles: listed(asked.role), by: 'name', within };
}

/** `“Continue”`, `the button “Continue”`, `the field “Postcode”`, `the words “Find out more”`, `the main part`. */
export function sayTarget(asked: Target): string {
  if (isNames(asked)) return sayNames(asked);
  if (asked.label !== undefined) return `the field ${sayNames(asked.label)}`;
  if (asked.text !== undefined) return `the words ${sayNames(asked.text)}`;
  if (asked.landmark !== undefined) return `the ${asked.landmark} part`;
  return `the ${listed(asked.role).join(' or ')} ${asked.name === undefined ? '' : sayNames(asked.name)}`.trim();
}

/**
 * Finds on the live page what a step is to use; where its words lead to nothing, what the site's binding names for it. Where nothing is meant,
 * says so as the step's result, with what the page has instead.
 */
export async function meant(tab: Tab, seek: (page: PageNodes) => Found | StepResult, { call }: StepBy): Promise<Found | StepResult> {
  const page = await tab.nodes(true);
  if ('kind' in page) return blame(page);
  const found = seek(page);
  if (isFound(found) || found.outcome !== 'not-found') return found;
  const helped = await tab.override(call.name);
  if (helped === null) return found;
  return 'kind' in helped ? { outcome: 'stopped', detail: helped.detail, failure: helped } : helped;
}

/** Looks among a page's nodes. `what`: in a sentence, “button “Continue””; `more` follows where it is not there. */
export function among(page: PageNodes, sought: Sought, what: string, more = ''): Found | StepResult {
  const found = findNode(page, sought);
  if (found !== null) return found;
  const why = whyUntold(page, sought.within);
  if (why !== null) return unsure(`whether the page has ${what} could not be told: ${why.words}`, why.kind);
  const near = nearest(page, sought);
  const instead = near.length === 0 ? '' : `; it has ${near.map((name) => `“${name}”`).join(', ')}`;
  return { outcome: 'not-found', detail: `the page has no ${what}${placed(sought)}${instead}${more}`, lack: 'target' };
}

/** What nobody can say is no fault of the site. */
export function unsure(detail: string, kind: Untold['kind'] = 'unclear'): StepResult {
  const why = failure(kind, detail);
  return { outcome: 'stopped', detail: why.detail, failure: why };
}

function placed({ within }: Sought): string {
  return within === undefined ? '' : ` in its ${within} part`;
}

/** Whether something was found. */
export function isFound(one: Found | StepResult): one is Found {
  return 'node' in one;
}

/** The language that the page says it is in; '' where it does not. */
export function langOf(tab: Tab): string {
  return tab.here().source?.lang ?? '';
}
