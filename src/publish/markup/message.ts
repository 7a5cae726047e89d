import type { Finding } from '../../model/finding.ts';
import { said } from '../words/said-by-axe.ts';
import { html, type Markup } from './html.ts';

/** What a finding says, in our words; below it, where the engine axe found it, axe's own. */
export function message(finding: Finding): Markup {
  const { ours, axe } = said(finding);
  return html`${ours}${axe !== null && html` <span class="then aside">axe says: “${axe}”</span>`}`;
}
