import type { Way } from '../../src/model/destination.ts';
import { corpusScenarios } from './scenarios.ts';
import { type CorpusName, corpusMissing } from './serve-corpus.ts';
import { type Row, surveyCorpus } from './survey-corpus.ts';
import { totalsOf } from './totals.ts';
import { ukScenarios } from './uk-scenarios.ts';
import { surveyUsPack } from './us-pack.ts';

/** Prints what the judge makes of the saved real sites beside their truth: `node tests/corpora/measure.ts [-v] [--listed]`; with the last as if each site had a sitemap. */
async function measure(): Promise<void> {
  const missing = corpusMissing();
  if (missing) {
    console.log(missing);
    return;
  }
  const rows: Row[] = [];
  for (const site of Object.keys(corpusScenarios) as CorpusName[]) rows.push(...await surveyCorpus(site, corpusScenarios[site], process.argv.includes('--listed')));
  for (const row of rows) print(row);
  console.log(totalsOf(rows).say);
  console.log('\nThe UK pack on localgov-drupal, a demonstration that offers of these tasks only the Blue Badge and the birth:');
  for (const row of await surveyCorpus('localgov-drupal', ukScenarios())) print(row);
  console.log('\nThe pack of the United States on the two towns; in brackets tasks of which nobody has written whether the town offers them:');
  const towns = [await surveyUsPack('rutherford'), await surveyUsPack('rector')];
  for (const row of towns.flatMap(({ rows: known, others }) => [...known, ...others])) print(row);
  console.log(totalsOf(towns.flatMap((town) => town.rows)).say);
}

function print({ site, task, truth, finding, best, right, held, until, fetched }: Row): void {
  const { verdict, best: candidate, two } = finding.destination;
  const score = candidate ? candidate.score.toFixed(2) : ' –  ';
  const judged = right ? 'right' : held ? 'in set' : 'WRONG';
  const cells = [site.slice(0, 10), task, truth.kind, score, verdict + (two ? '*' : ''), judged, `${until ?? '–'}/${fetched}`, best];
  const widths = [11, 18, 9, 5, 10, 7, 6, 0];
  console.log(cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' '));
  if (!process.argv.includes('-v')) return;
  for (const one of finding.destination.candidates.slice(0, 4)) {
    console.log('   ', one.score.toFixed(2), one.kind, one.url, '|', one.because.join(' · '));
  }
  const words = (way: Way | null | undefined): string => way?.clicks.map(({ text }) => text).join(' > ') ?? '–';
  console.log('    shortest:', words(finding.shortest), '| greedy:', finding.greedy?.arrives, words(finding.greedy?.way));
}

await measure();
