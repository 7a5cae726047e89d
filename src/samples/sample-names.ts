/** Ids of the made-up councils, as in `scenarios/sites/sample.csv`, sorted. */
export const sampleNames = [
  'aberllwyn', 'brambleford', 'coldmarsh', 'dunmere', 'fennshire',
  'marlgate', 'otterwick', 'pellworth', 'saltmere', 'stannerley', 'whinmoor',
] as const;
