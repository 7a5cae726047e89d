import type { ElementHandle } from 'playwright';
import type { Failure } from '../model/failure.ts';
import { alive } from './act-alive.ts';
import { halt } from './act-arrive.ts';
import type { Grip } from './act-press.ts';
import { failure } from './failure.ts';
import { shown, type Found } from './find-node.ts';
import { answerOf, isOpen } from './live.ts';
import { locate } from './locate.ts';
import { readNodes } from './nodes.ts';
import { findOverride } from './override.ts';
import { blame, type Stand } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

const BY_OVERRIDE = new WeakMap<Found, ElementHandle>();

/** Takes hold of what was found on the live page and does something to it; where it is gone since it was found, says so. */
export async function withGrip(stand: Stand, found: Found, doing: (grip: Grip) => Promise<StepResult>): Promise<StepResult> {
  const { node, by, help } = found;
  const name = node.name || node.text;
  const used = { target: { role: node.role, name: shown(name), by }, ...(help && { help }) };
  const live = await alive(stand);
  if (!isOpen(live)) return { ...blame(live), ...used };
  const element = BY_OVERRIDE.get(found) ?? (await answerOf(stand.seat, () => locate(live.page, node)));
  if (element !== null) return doing({ element, name, isDisabled: node.disabled, used });
  return halt(failure('timeout', `“${shown(name)}” was gone again before it could be used`, { fault: 'ours' }), used);
}

/** What the site's binding names for a step whose words find nothing, with its role and name as the tree has them. */
export async function foundByOverride(stand: Stand, step: string | undefined): Promise<Found | Failure | null> {
  if (step === undefined || stand.errand.overrides?.[step] === undefined) return null;
  const live = await alive(stand);
  if (!isOpen(live)) return live;
  const there = await findOverride(stand, step);
  if (there === null || !('live' in there)) return there;
  const { element, help } = there;
  const snapshot = await answerOf(stand.seat, () => live.page.locator(`css=${help.css}`).filter({ visible: true }).first().ariaSnapshot());
  const [first] = readNodes(snapshot, Infinity).nodes;
  const [bare] = readNodes('- text: ""').nodes;
  const node = first ?? bare;
  if (node === undefined) return null;
  const found: Found = { node, by: help.css, help };
  BY_OVERRIDE.set(found, element);
  return found;
}
