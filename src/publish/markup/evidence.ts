import { html, type Markup } from './html.ts';

/** True for a name the store gives to a piece of evidence: `<sha256>.<ext>`. */
export function isEvidence(id: string): boolean {
  return /^[0-9a-f]{64}\.[a-z0-9]+(\.[a-z0-9]+)?$/.test(id);
}

/** True for a picture. */
export function isPicture(id: string): boolean {
  return isEvidence(id) && /\.(png|jpe?g|webp|avif)$/.test(id);
}

/** A link to a piece of evidence; a page's source is offered as a file, never opened as a page of ours. `base` leads to the published folder. */
export function evidenceLink(base: string, id: string, words: string): Markup {
  if (!isEvidence(id)) return html`<span class="none">${id}</span>`;
  if (isPicture(id)) return html`<a href="${base}evidence/${id}">${words}</a>`;
  return html`<a href="${base}evidence/${id}" download>${words}</a>`;
}
