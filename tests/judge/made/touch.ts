import type { Touch } from '../../../src/model/touch.ts';
import type { PageExample } from './case.ts';
import { fine, seen } from './site.ts';

const usual: Touch = { isWhole: true, banner: null, menus: [], entries: [], missing: [], tapped: 0, moved: null };

/** A page of the council as a finger found it. */
export function touched(about: Partial<Touch>, more: Pick<PageExample['in'], 'look'> = {}): PageExample['in'] {
  return { device: 'phone', seen: seen({ touch: fine({ ...usual, ...about }) }), ...more };
}
