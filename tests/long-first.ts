import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, one of them would have a worker to itself while the others are idle. */
const LONG = [
  'survey', 'scenarios/scripts', 'corpora/scripts', 'faults/keyboard', 'faults/layers', 'faults/formErrors', 'faults/form-errors', 'faults/motion', 'corpora/us-pack', 'corpora/corpora',
  'scenarios/lures', 'visit/examples', 'visit/form-leaks', 'visit/search', 'visit/probe', 'visit/hostile', 'visit/pressing', 'visit/walk', 'removal', 'faults/content', 'faults/paint', 'faults/sizes',
].map((name) => `/tests/${name}.test.ts`);

/** The order in which test files are begun. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (LONG.findIndex((name) => moduleId.endsWith(name)) + LONG.length + 1) % (LONG.length + 1);
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
