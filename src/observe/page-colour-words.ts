import type { Memory, Visible } from './page-visible.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';

export interface RawColourWords extends RawSpot { readonly words: string }

/**
 * Runs in the page: sentences that send people by colour alone (“fields in red are required”, “press the green button”), English and Welsh, and
 * name no other sign in the same block. Council things that have a colour in their name (green bins, blue badges, red routes) are none.
 */
export function collectColourWords(elements: readonly Element[], memory: Memory, kit: SpotKit & Visible): readonly RawColourWords[] {
  const found: RawColourWords[] = [];
  // Most pages name no colour at all.
  const named = /\b(?:red|green|blue|yellow|orange|amber|purple|pink|gr[ea]y|black|white|brown|teal|turquoise|colou?rs?|highlighted|coch|gwyrdd|wyrdd|glas|las|melyn|felyn|oren)\b/i;
  if (!named.test(document.body?.textContent ?? '')) return found;
  const hue = '(?:dark |light |bright |pale |bold )?(?:red|green|blue|yellow|orange|amber|purple|pink|gr[ea]y|black|white|brown|teal|turquoise|colou?r|coch|gwyrdd|wyrdd|glas|las|melyn|felyn|oren)';
  const ends = '(?=\\s*(?:[.,;:)!?]|$|\\b(?:are|is|was|were|must|need|needs|have|has|mean|means|will|show|shows|indicate|indicates|to|on|or|and|below|above|only|cannot|can|may|should|text|font|type|letters|yn|sydd)\\b))';
  const things = '(?:fields?|boxes|box|questions?|items?|entries|entry|rows?|cells?|columns?|dates?|days?|times?|names?|words?|text|sections?|parts?|areas?|answers?|options?|links?|figures?|numbers?|values?|results?|headings?|titles?|slots?|seats?|events?|sessions?|lines?|labels?|those|ones|anything|everything|meysydd|eitemau|dyddiadau|rhai)';
  const patterns = [
    `\\b${things}\\b[^.;:!?]{0,40}\\b(?:in|mewn)\\s+${hue}\\b${ends}`,
    `\\b(?:shown|marked|displayed|highlighted|written|printed|indicated|listed|outlined|coloured|colored|shaded|appear|appears|turns?|highlighted by)\\s+(?:in\\s+)?${hue}\\b${ends}`,
    `\\b(?:click|press|select|choose|use|tap|hit|push|see|follow)\\s+(?:on\\s+)?(?:the|any|a)\\s+${hue}\\s+(?:buttons?|links?|icons?|boxes|box|arrows?|tabs?|circles?|squares?|dots?|text|words?|areas?|sections?)\\b(?!\\s+(?:labelled|labeled|marked|called|named|that says|saying|with the|[“"'‘]))`,
    `\\b${hue}\\s+(?:fields?|boxes|questions?|items?|entries|rows?|cells?|dates?|text|dots?|circles?|squares?|labels?|asterisks?)\\s+(?:are|is|must|mean|means|indicate|indicates|show|shows|need|have to)\\b`,
    `\\b(?:fields?|questions?|items?|dates?|boxes|rows?|cells?)\\s+(?:that are|which are)?\\s*highlighted\\b(?!\\s+(?:in|with|by)\\b)`,
  ].map((one) => new RegExp(one, 'iu'));
  const another = /\*|asterisk|star\b|symbol|\bicon\b|\btick|cross(?:es|ed)?\b|underlin|italic|\bbold (?:and|text|type)|\(required\)|marked (?:with|as)|labell?ed|the words?\b|letter|prefix|shape|triangle|serennu|seren/iu;
  const things2 = /\b(?:green|brown|blue|black|gr[ea]y|red|purple|orange|white)[- ](?:lidded |wheeled |recycling |garden |food )*(?:bins?|box(?:es)? (?:collection|recycling)|bags?|sacks?|caddy|caddies|badges?|belt|spaces?|routes?|flags?|lids?)\b/giu;
  for (const element of elements) {
    if (found.length >= 10) break;
    if (!/^(?:p|li|label|legend|td|th|div|span|dd|dt|h[1-6]|figcaption|caption|small|strong|em|summary|button|a)$/.test(element.localName) || !hasOwnWords(element)) continue;
    if (!named.test(element.textContent ?? '')) continue;
    const block = kit.outerOf(element);
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').slice(0, 2_000).trim();
    const bare = words.replace(things2, '');
    const sentence = patterns.map((one) => one.exec(bare)).find((one) => one !== null);
    if (!sentence || another.test(words.slice(0, 600)) || found.some((one) => one.words.includes(sentence[0]) || words.includes(one.words))) continue;
    const around = block && (block.textContent ?? '').length < 1_500 ? block.textContent ?? '' : '';
    if (another.test(around) || !kit.visibleEdges(element, memory)) continue;
    found.push({ ...kit.spotOf(element, kit), words: sentence[0].slice(0, 120) });
  }
  return found;
}

export function hasOwnWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 1) return true;
  return false;
}

/** What has to be sent along with collectColourWords. */
export const colourWordFunctions = [hasOwnWords];
