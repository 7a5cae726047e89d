import { corpusScenarios } from '../tests/corpora/scenarios.ts';
import type { CorpusName } from '../tests/corpora/serve-corpus.ts';
import { type Row, surveyCorpus } from '../tests/corpora/survey-corpus.ts';
import { surveyUsPack } from '../tests/corpora/us-pack.ts';
import type { Line, Truth } from './scoreboard.ts';

const kinds: Readonly<Record<Row['truth']['kind'], Truth['kind']>> = { page: 'page', external: 'off-site', none: 'not offered', broken: 'dead link', orphan: 'unlinked' };

/** The judge against the truth of the saved real sites: with tasks in a resident's words, and with the pack of the United States on its two towns. */
export async function corpusLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const site of Object.keys(corpusScenarios) as CorpusName[]) lines.push(...(await surveyCorpus(site, corpusScenarios[site])).map((row) => lineFrom(row, site)));
  for (const site of ['rutherford', 'rector'] as const) lines.push(...(await surveyUsPack(site)).rows.map((row) => lineFrom(row, `${site}, US pack`)));
  return lines;
}

/** A row of the saved sites as a line of the table. */
export function lineFrom({ task, truth, finding, right, held, claimed, until, fetched, best }: Row, site: string): Line {
  const { verdict, best: candidate } = finding.destination;
  return { site, task, kind: kinds[truth.kind], verdict, score: candidate?.score ?? 0, best, right, held, claimed, until, fetched };
}
