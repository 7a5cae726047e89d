import { byText } from '../atlas.ts';
import { groupOf } from '../words/checks-of.ts';
import type { Table } from './table.ts';

/** checks.csv: every check with the weight that the method gives it. */
export const checks: Table = {
  id: 'checks',
  title: 'Checks',
  about: 'One row per check: what it tests, what it cannot see, how a person verifies it, and what it weighs. An empty weight counts for nothing.',
  key: ['check'],
  columns: [
    { name: 'check', type: 'string', about: 'The check.', required: true },
    { name: 'title', type: 'string', about: 'The question it asks or the trouble it looks for.', required: true },
    { name: 'of', type: 'string', about: 'What it looks at: page or task.', required: true },
    { name: 'severity', type: 'string', about: 'critical, serious, moderate, minor or info.', required: true },
    { name: 'wcag', type: 'list', about: 'WCAG success criteria; empty for what is no matter of WCAG.' },
    { name: 'about', type: 'string', about: 'What it tests and what it cannot see.', required: true },
    { name: 'verify', type: 'string', about: 'How a person verifies it by hand.', required: true },
    { name: 'matters', type: 'string', about: 'Why it matters to a resident.', required: true },
    { name: 'mend', type: 'string', about: 'How to mend it.', required: true },
    { name: 'unseen', type: 'string', about: 'What it cannot see.', required: true },
    { name: 'techniques', type: 'list', about: 'WCAG techniques that it follows.' },
    { name: 'act_rules', type: 'list', about: 'ACT rules of the W3C that it helps to decide.' },
    { name: 'weight_task', type: 'number', about: 'Weight inside a task; empty = none.' },
    { name: 'weight_findability', type: 'number', about: 'Weight in findability; empty = none.' },
    { name: 'weight_accessibility', type: 'number', about: 'Weight in accessibility; empty = none.' },
    { name: 'weight_mobile', type: 'number', about: 'Weight in mobile; empty = none.' },
    { name: 'group', type: 'string', about: 'The group of the method in which it is weighed together with others, with its weight there; empty = none.' },
    { name: 'method', type: 'string', about: 'Id of the method.', required: true },
  ],
  rows: (results) => {
    const { task, measures } = results.survey.method;
    return results.checks.toSorted((a, b) => byText(a.id, b.id)).map((check) => [
      check.id, check.title, check.of, check.severity, check.wcag, check.about, check.verify,
      check.matters, check.mend, check.unseen, check.techniques ?? [], check.act ?? [],
      task.weights[check.id] ?? null,
      measures.findability.weights[check.id] ?? null,
      measures.accessibility.weights[check.id] ?? null,
      measures.mobile.weights[check.id] ?? null,
      groupOf(results.survey.method, check.id), results.edition.method.id,
    ]);
  },
};
