import type { Candidate } from '../../model/destination.ts';
import type { Reply } from '../../model/survey.ts';
import { clean } from '../markup/clean.ts';
import { exact, personal, shown } from './yaml-text.ts';

/** One entry of the review list, ready to be written. */
export interface ReplyEntry {
  readonly site: string;
  readonly task: string;
  readonly asked: 'needed' | 'optional' | 'no longer';
  readonly address: string | null;
  readonly title: string;
  readonly score: number | null;
  readonly unsure: readonly string[];
  readonly others: readonly Candidate[];
  readonly reply: Reply | null;
  /** A person's own comments. */
  readonly comments: readonly string[];
}

/** What stands above the entries: a person's own comments, where editors find the schema (null: it is not there), and pages that cannot be asked about. */
export interface Around { readonly comments?: readonly string[]; readonly schema?: string | null; readonly unasked?: readonly string[] }

/**
 * replies/review.yaml: what the judge was not sure of, for a person to fill in, below a person's own comments. Lines of ours that only explain begin with `#|`. No line
 * is longer than what `validate` reads back.
 */
export function repliesText(edition: string, entries: readonly ReplyEntry[], { comments = [], schema = null, unasked = [] }: Around = {}): string {
  const above = `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}${head(edition)}${unasked.map((page) => `#| Not asked, for its address is too long to be written here: ${shown(page, 600)}\n`).join('')}${own(comments, '')}`;
  if (entries.length === 0) return `${above}replies: []\n`;
  return `${above}replies:\n${entries.map(written).join('\n')}`;
}

function head(edition: string): string {
  return [
    'What the survey could not decide by itself, and asks a person.',
    '',
    'For each page below: open the address and look whether a resident finds there what the task is about.',
    '  decision: accept   this page answers the task',
    '            reject   it does not; the next best page is judged instead, and may be asked about here',
    '            other    another page answers: give its address under url',
    '  who:      your name or role. It is published.',
    '  why:      one sentence. It is published.',
    'Leave an entry as it is if you do not know. "optional" ones are decided already, but two pages were as good.',
    `Then: npm start -- validate <this file>, and npm start -- judge reports/${edition}, and npm start -- publish reports/${edition}`,
    'Nothing that you fill in is ever overwritten; entries that nobody filled in go when they are no longer asked.',
    '',
    'What was walked before you decided is not walked again: this edition has ended. To carry a decision into the next one,',
    'write the address into scenarios/bindings/<site>.yaml, under the task, and begin a new edition:',
    '  pins:',
    '    <task>: [<address>]',
  ].map((line) => `#| ${line}`.trimEnd()).join('\n') + '\n\n';
}

function written(entry: ReplyEntry): string {
  const { site, task, asked, address, title, score, unsure, others, reply, comments } = entry;
  const said = (text: string | null | undefined): string => (text == null || text === '' ? '' : ` ${personal(text, '      ')}`);
  const lines = [
    `site: ${exact(site)}`, `task: ${task}`, `asked: ${asked}`,
    ...(address === null ? [] : [`address: ${exact(address)}`]),
    ...(title === '' ? [] : [`title: ${shown(title, 600)}`]),
    ...(score === null ? [] : [`score: ${score.toFixed(2)}`]),
    ...list('unsure', unsure),
    ...list('others', others.map((one) => `${one.score.toFixed(2)} ${one.url.slice(0, 400)} ${one.title.slice(0, 120)}`)),
    `decision:${said(reply?.decision)}`, `url:${said(reply?.decision === 'other' ? reply.url : null)}`, `who:${said(reply?.who)}`, `why:${said(reply?.why)}`,
  ];
  return `${own(comments, '  ')}${lines.map((line, n) => `${n === 0 ? '  - ' : '    '}${line}\n`).join('')}`;
}

/** A person's comments, long ones on several lines. */
function own(comments: readonly string[], indent: string): string {
  return comments.flatMap((line) => clean(line).match(/.{1,1900}/gu) ?? []).map((line) => `${indent}# ${line}\n`).join('');
}

function list(key: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`${key}:`, ...texts.slice(0, 4).map((text) => `  - ${shown(text, 1200)}`)];
}
