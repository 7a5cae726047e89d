import type { Finding } from '../../model/finding.ts';
import { html, type Part } from './html.ts';

/** Which state of a page is meant, to stand behind its address; nothing for a page as it loads. */
export function seenAs({ seenAs: words }: Pick<Finding, 'seenAs'>): Part {
  return words !== undefined && html` <span class="seen-as">${words}</span>`;
}
