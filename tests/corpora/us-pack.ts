import { packScenarios } from './pack-scenarios.ts';
import { type Row, surveyCorpus } from './survey-corpus.ts';

/** The two saved towns of the United States, and which task of their truth files a task of the pack is. */
const truths = {
  rutherford: {
    'trash-day': 'trash-day', 'report-pothole': 'pothole', 'pay-property-tax': 'tax-pay', 'parking-permit': 'parking-permit',
    'building-permit': 'building-permit', 'council-meeting': 'council-minutes',
  },
  rector: { 'trash-day': 'trash', 'pay-water-bill': 'water-bill', 'building-permit': 'building-permit', 'council-meeting': 'council-meeting' },
} as const satisfies Readonly<Partial<Record<Row['site'], Readonly<Record<string, string>>>>>;

/** What the pack makes of a saved town: `rows` of the tasks that its truth knows, `others` of those of which nobody has written whether it offers them. */
export async function surveyUsPack(site: keyof typeof truths): Promise<{ readonly rows: readonly Row[]; readonly others: readonly Row[] }> {
  const known = new Map<string, string>(Object.entries(truths[site]));
  const tasks = packScenarios('us').map((task) => ({ ...task, id: known.get(task.id) ?? `(${task.id})` }));
  const rows = await surveyCorpus(site, tasks);
  const isKnown = ({ task }: Row): boolean => [...known.values()].includes(task);
  return { rows: rows.filter(isKnown), others: rows.filter((row) => !isKnown(row)) };
}
