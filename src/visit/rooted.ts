import type { LinkFact, Look, PageSource } from '../model/facts.ts';
import type { Device } from '../model/survey.ts';
import { sourceOf } from './here.ts';
import { madeOf } from './made-address.ts';

/**
 * A look in which what stands on every page leads from where it was first met: a control of header, navigation, aside or footer that an
 * earlier state on the way has too is the same control, not another one behind this state. `earlier`: the first state first.
 */
export function rooted(look: Look, earlier: readonly Look[]): Look {
  const known = earlier.flatMap((one) => sourceOf(one, 'desktop')?.links ?? []).filter(isFrame);
  if (known.length === 0) return look;
  return { ...look, seen: { ...look.seen, ...seenAs(look, 'desktop', known), ...seenAs(look, 'phone', known) } };
}

function seenAs(look: Look, device: Device, known: readonly LinkFact[]): Look['seen'] {
  const seen = look.seen[device];
  if (seen?.html?.ok !== true) return {};
  const { html } = seen;
  return { [device]: { ...seen, html: { ...html, data: { ...html.data, source: leadingAs(html.data.source, known) } } } };
}

function leadingAs(source: PageSource, known: readonly LinkFact[]): PageSource {
  const links = source.links.map((link) => {
    const first = isFrame(link) ? known.find((one) => one.text === link.text && one.region === link.region) : undefined;
    return first === undefined ? link : { ...link, href: first.href };
  });
  return { ...source, links };
}

/** A control without address that stands round the page's own content. */
function isFrame({ href, region }: LinkFact): boolean {
  return href !== null && region !== 'main' && madeOf(href) !== null;
}
