import type { Results } from '../../model/kit.ts';

/** The plain name of a measure: a task in its own words, a measure by the method's title. */
export function measureWords(results: Results, measure: string): string {
  if (measure.startsWith('task:')) {
    const id = measure.slice(5);
    return results.survey.scenarios.find((scenario) => scenario.id === id)?.task ?? id;
  }
  if (measure === 'overall') return 'Overall';
  if (measure === 'tasks') return 'Top tasks';
  const known = Object.entries(results.survey.method.measures).find(([id]) => id === measure);
  return known?.[1].title ?? measure;
}
