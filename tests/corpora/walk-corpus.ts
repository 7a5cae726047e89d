import { parse } from 'yaml';
import { projectSurvey } from '../../bench/read-survey.ts';
import { type ScriptLine, walkScripts } from '../../bench/walk-scripts.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Device } from '../../src/model/survey.ts';
import { observers } from '../../src/observe/index.ts';
import { type CorpusName, serveCorpus, truthOf } from './serve-corpus.ts';

/** How a script went at a saved real site: `isTrue` where it ended on a page of the truth file, null where that has none for the task. */
export interface CorpusLine extends ScriptLine { readonly offered: boolean; readonly isTrue: boolean }

interface Truth { readonly id: string; readonly kind: string; readonly destinations: readonly string[] }

/** Walks scripts at a saved real site with the observers that words need and no more. `called`: task → its name in the truth file, where it has another there. */
export async function walkCorpus(name: CorpusName, scenarios: readonly Scenario[], on: {
  readonly called?: Readonly<Record<string, string>>; readonly device?: Device;
} = {}): Promise<readonly CorpusLine[]> {
  const { called = {}, device = 'desktop' } = on;
  const truths = new Map((parse(truthOf(name)) as { tasks: Truth[] }).tasks.map((truth) => [truth.id, truth]));
  const corpus = await serveCorpus(name);
  try {
    const host = `${name}.test`;
    const survey = projectSurvey('scenarios/surveys/journeys.yaml');
    const { lines } = await walkScripts({
      ...survey, scenarios: scenarios.map((one) => ({ ...one, for: ['unitary'] })), bindings: [], routes: { scripted: [device] },
      sites: [{ id: name, name, type: 'unitary', nation: 'other', home: `http://${host}/` }],
    }, { observers: observers.filter(({ id }) => ['html', 'links', 'names'].includes(id)), hosts: { [host]: new URL(corpus.home).host } });
    return lines.map((line) => {
      const truth = truths.get(called[line.task] ?? line.task);
      const pages = new Set((truth?.destinations ?? []).map((path) => plain(new URL(path, `http://${host}/`).pathname)));
      return { ...line, offered: pages.size > 0, isTrue: line.journey.steps.some(({ url }) => url !== '' && pages.has(plain(new URL(url).pathname))) };
    });
  } finally {
    await corpus.close();
  }
}

/** As the truth files compare addresses. */
function plain(path: string): string {
  return path.replace(/index\.html$/, '').replace(/\.html$/, '').replace(/\/+$/, '');
}
