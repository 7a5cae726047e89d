import type { Content } from '../../../src/model/content.ts';
import type { PageRole } from '../../../src/model/finding.ts';
import { asContent } from '../../../src/observe/content-answer.ts';
import type { PageExample } from './case.ts';
import { fine, seen, source } from './site.ts';

/** Twelve short words, one sentence; ten of them are enough for the formula. */
export const easy = 'Put your bin out by the road at six on the day.';
/** Twenty-six words, most of them long. */
export const hard = 'Notwithstanding the aforementioned requirements, applications regarding the discretionary reduction must be accompanied by appropriate supporting documentation demonstrating exceptional financial circumstances throughout the relevant accounting period concerned.';

export const contentIn = (measured: string): Content => ({ ...asContent(null), pageLanguage: { words: 200, said: 'en', measured, share: .4, saidShare: .4 } });

/** A page of this running text. */
export function written(prose: readonly string[], about: { readonly measured?: string; readonly lang?: string; readonly roles?: readonly PageRole[] } = {}): PageExample['in'] {
  const { measured = 'en', lang = 'en-GB', roles = ['destination'] } = about;
  return { device: 'desktop', roles, seen: seen({ html: fine({ source: source({ lang }), evidence: 'h.html', prose }), content: fine(contentIn(measured)) }) };
}
