import { describe, expect, it } from 'vitest';
import { formatProblem, readMarks } from '../../src/read/index.ts';

const head = 'rater,site_id,task,check,item,device,value\n';
const names = { sites: ['brambleford'], tasks: ['bin-day'], checks: ['home-link', 'task-reached'] };
const read = (text: string, known: Parameters<typeof readMarks>[2] = names) => readMarks('m.csv', text, known);
const told = (text: string): readonly string[] => {
  const marks = read(text);
  return (marks.ok ? marks.warnings : marks.problems).map(formatProblem);
};

describe('marks of people', () => {
  it('are read in any order of columns, in people’s words; lines without a value are passed over', () => {
    const text = 'value,device,item,check,task,site_id,rater,question\r\nYes,Phone,,task-reached,bin-day,brambleford, Ann ,Can it be reached?\r\n,,,home-link,bin-day,brambleford,Ann,\r\nn/a,,,home-link,bin-day,brambleford,Ben,\r\n?,,,home-link,bin-day,brambleford,Cat,\r\n';
    expect(read(text)).toMatchObject({ ok: true, warnings: [], value: [
      { rater: 'Ann', site: 'brambleford', task: 'bin-day', check: 'task-reached', device: 'phone', value: 'passed', line: 2 }, { rater: 'Ben', value: 'inapplicable', line: 4 }, { rater: 'Cat', value: 'cantTell' }] });
  });
  it('may be addresses of the page that answers', () => {
    const line = (rater: string, value: string): string => `${rater},brambleford,bin-day,destination,,,${value}\n`;
    expect(read(head + line('a', 'https://b.test/days#top') + line('b', 'none') + line('c', 'no') + line('d', 'cantTell') + line('e', 'https://b.test/#~Bins'))).toMatchObject({
      value: [{ value: 'https://b.test/days' }, { value: 'none' }, { value: 'none' }, { value: 'cantTell' }, { value: 'https://b.test/#~Bins' }] });
    expect(told(head + line('a', 'b.test/days'))).toEqual(['m.csv:2:37  value: expected a whole web address, none or cantTell']);
  });
  it('name every fault with its line and column', () => {
    expect(told(`${head},bramblefort,bin-dya,home-lnk,,tablet,constructor\n`)).toEqual([
      'm.csv:2:1  rater: who marked this?', 'm.csv:2:2  site_id: there is no site "bramblefort" (did you mean "brambleford"?)', 'm.csv:2:14  task: there is no task "bin-dya" (did you mean "bin-day"?)',
      'm.csv:2:22  check: there is no check "home-lnk" (did you mean "home-link"?)', 'm.csv:2:32  device: expected desktop, phone or nothing, found "tablet"',
      'm.csv:2:39  value: expected yes, no, n/a or cantTell, found "constructor"']);
  });
  it('are one to a question and person', () => {
    expect(told(`${head}Ann,brambleford,bin-day,home-link,,,yes\nAnn,brambleford,bin-day,home-link,,,no\n`)).toEqual(['m.csv:3:1  Ann already marked this in line 2']);
  });
  it('need their columns, and tell of others', () => {
    expect(told('rater,site,task,check,item,device,valeu\n')).toEqual(['m.csv:1:1  missing column "site_id"', 'm.csv:1:1  missing column "value" (did you mean "valeu"?)', 'm.csv:1:35  warning: unknown column "valeu" is not read']);
    expect(told('')).toEqual([expect.stringContaining('no marks in it')]);
  });
  it('are not compared with names that are not known', () => {
    expect(read(`${head}Ann,anywhere,any-task,home-link,,,yes\n`, { sites: null, tasks: null, checks: ['home-link'] })).toMatchObject({ ok: true });
  });
});
