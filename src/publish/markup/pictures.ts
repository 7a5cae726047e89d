import type { LookCard } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { isPicture } from './evidence.ts';
import { html, type Markup } from './html.ts';

const devices: readonly { readonly device: Device; readonly words: string }[] = [
  { device: 'desktop', words: 'desktop' },
  { device: 'phone', words: 'phone' },
];

/** The pictures of one page, desktop and phone side by side, each linked to the whole file; nothing where there are none. */
export function pictures(base: string, look: LookCard, who: string): Markup {
  const shown = devices.flatMap(({ device, words }) => {
    const image = look.images[device];
    return image === undefined || !isPicture(image.image) ? [] : [{ device, words, image }];
  });
  if (shown.length === 0) return html``;
  return html`<div class="pictures">${shown.map(({ device, words, image }) => html`<figure class="${device}">
<a href="${base}evidence/${image.image}"><img src="${base}evidence/${image.image}" width="${image.width}" height="${image.height}" loading="lazy"
 alt="${`${who}: “${look.title || look.url}” as seen on a ${words}`}"></a>
<figcaption>On a ${words}</figcaption>
</figure>
`)}</div>
`;
}
