import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { outcomeLine } from '../home/outcome-counts.ts';
import { html, type Markup } from '../markup/html.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { typeWords } from '../words/type-words.ts';

/** Every council by name with how its scripted visits ended, where nothing is ranked. */
export function councilsList(results: Results): Markup {
  return html`<section id="unranked">${table({
    caption: 'How the scripted visits ended, council by council', label: 'How the scripted visits ended', quiet: true, cards: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Type' }, { title: 'Visits by how they ended' }],
    rows: atlas(results).sites.map((site) => ({
      cells: [html`<a href="${paths.council(site.site.id)}">${site.site.name}</a>`, typeWords(site.site.type), site.notAssessed === null ? outcomeLine([site]) : site.notAssessed],
    })),
  })}
<p><a href="${paths.method}#outcomes">What each outcome means</a> · <a href="${paths.table('journeys')}">every visit as CSV</a></p></section>
`;
}
