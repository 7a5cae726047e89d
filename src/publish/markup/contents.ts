import { html, type Markup, type Part } from './html.ts';

/** Where one can go on a page: anchors and their words, with something above them if need be. */
export function contents(sections: readonly (readonly [anchor: string, words: Part])[], above: Part = null, label = 'On this page'): Markup {
  return html`<nav class="contents" aria-label="${label}">${above}<ul class="sections">${sections.map(([anchor, words]) => html`<li><a href="#${anchor}">${words}</a></li>
`)}</ul></nav>
`;
}
