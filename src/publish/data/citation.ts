import type { Report, Results } from '../../model/kit.ts';
import { clean } from '../markup/clean.ts';

/** CITATION.cff (Citation File Format 1.2.0): how to cite the edition. Every value is a JSON string, which YAML reads as it stands. */
export const citation: Report = {
  id: 'citation',
  render: (results) => [{ path: 'CITATION.cff', text: `${lines(results).join('\n')}\n` }],
};

function lines(results: Results): readonly string[] {
  const { edition } = results;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edition.ended ?? '')?.[0];
  return [
    'cff-version: 1.2.0',
    'message: "If you use this edition, please cite it as below, and the method with it."',
    'type: dataset',
    `title: ${quoted(edition.title)}`,
    `version: ${quoted(edition.id)}`,
    'authors:',
    '  - name: "toptasks"',
    `abstract: ${quoted(`Survey ${edition.survey}: how far ${results.survey.scenarios.length} top tasks can be done on ${results.sites.length} councils’ websites, as a machine found it.`)}`,
    'identifiers:',
    '  - type: other',
    `    value: ${quoted(`sha256:${edition.method.hash}`)}`,
    `    description: ${quoted(`SHA-256 of method ${edition.method.id}`)}`,
    ...(day === undefined ? [] : [`date-released: ${quoted(day)}`]),
  ];
}

function quoted(text: string): string {
  return JSON.stringify(clean(text));
}
