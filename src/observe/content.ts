import type { Page } from 'playwright';
import type { Content } from '../model/content.ts';
import type { Observer } from '../model/kit.ts';
import { asContent } from './content-answer.ts';
import { inIsolation } from './isolated.ts';
import { blockFunctions, type BlockKit } from './page-blocks.ts';
import { contentLinkFunctions, type ContentLinkKit } from './page-content-links.ts';
import { headingFunctions, type HeadingKit } from './page-headings.ts';
import { languageFunctions, type LanguageKit } from './page-languages.ts';
import { listLikeFunctions, type ListLikeKit } from './page-listlikes.ts';
import { markFunctions, type MarkKit } from './page-marks.ts';
import { pictureFunctions, type PictureKit } from './page-pictures.ts';
import { playerFunctions, type PlayerKit } from './page-players.ts';
import { ruleFunctions, type RuleKit } from './page-rules.ts';
import { spotFunctions, type SpotKit } from './page-spot.ts';
import { tableFunctions, type TableKit } from './page-tables.ts';
import { traitFunctions, type TraitKit } from './page-traits.ts';
import { visibleFunctions, type Visible } from './page-visible.ts';

/** Elements of a page that are gone through; what comes after is left out. */
const MOST_ELEMENTS = 10_000;

/**
 * What the page's words, pictures, headings, lists, tables, links and languages are: measures, and places in which something was noticed,
 * chosen loosely. Nothing is pressed, moved or fetched.
 */
export const content: Observer<Page, 'content'> = {
  id: 'content',
  version: '1',
  each: 'page',
  light: false,
  reads: true,
  observe: async (tab): Promise<Content> => asContent(await inIsolation(tab, collectContent, { most: MOST_ELEMENTS, traits: 12 }, [
    ...visibleFunctions, ...spotFunctions, ...blockFunctions, ...traitFunctions, ...headingFunctions, ...listLikeFunctions, ...pictureFunctions,
    ...contentLinkFunctions, ...tableFunctions, ...playerFunctions, ...languageFunctions, ...ruleFunctions, ...markFunctions,
  ])),
};

type Kit = Visible & SpotKit & BlockKit & TraitKit & HeadingKit & ListLikeKit & PictureKit & ContentLinkKit & TableKit & PlayerKit & LanguageKit & RuleKit & MarkKit;

/** Runs in the page: the parts share the blocks of text and what was computed of each element. */
function collectContent({ most, traits }: { most: number; traits: number }, kit: Kit): unknown {
  const memory = { clip: new Map(), shown: new Map() };
  if (!(document.body instanceof HTMLElement)) return null;
  const elements = Array.from(Document.prototype.querySelectorAll.call(document, 'body *')).slice(0, most);
  const blocks = kit.blocksOf(memory, kit);
  const sizes = new Map<number, number>();
  for (const { px, letters } of blocks) sizes.set(px, (sizes.get(px) ?? 0) + letters);
  const bodyPx = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 16;
  return {
    tried: elements.length, blocks: blocks.length, words: blocks.reduce((sum, { words }) => sum + words, 0), bodyPx,
    text: kit.collectTraits(blocks, bodyPx, traits, memory, kit),
    ...kit.collectHeadings(blocks, bodyPx, memory, kit),
    listLikes: kit.collectListLikes(blocks, memory, kit),
    pictures: [...kit.collectPictures(memory, kit), ...kit.collectBackgrounds(elements, memory, kit)],
    ...kit.collectContentLinks(memory, kit),
    tables: kit.collectTables(memory, kit),
    media: kit.collectPlayers(memory, kit),
    languages: kit.collectLanguages(blocks, memory, kit),
    namedControls: kit.collectNames(memory, kit),
    fields: kit.collectNamedFields(memory, kit),
    marks: kit.collectMarks(blocks, memory, kit),
  };
}
