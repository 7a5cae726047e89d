import { describe, expect, it } from 'vitest';
import { repliesText, type ReplyEntry } from '../../src/publish/data/replies-text.ts';
import { formatProblem, readReplies } from '../../src/read/index.ts';
import { givenFiles } from './disk-files.ts';

const survey = JSON.stringify({ sites: [{ id: 'brambleford' }], scenarios: [{ id: 'bin-day' }, { id: 'missed-bin' }] });
const read = (text: string) => readReplies(givenFiles({ 'e/replies/review.yaml': text, 'e/survey.json': survey }), 'e/replies/review.yaml');
const valueOf = (text: string) => {
  const replies = read(text);
  if (!replies.ok) throw new Error(replies.problems.map(formatProblem).join('\n'));
  return replies.value.entries;
};
const told = (text: string): readonly string[] => {
  const replies = read(text);
  return (replies.ok ? replies.warnings : replies.problems).map((problem) => formatProblem(problem).replace('e/replies/review.yaml:', ''));
};
const entry = (more: string, page = 'https://b.test/waste'): string => `  - site: brambleford\n    task: bin-day\n    address: ${page}\n${more}`;

describe('a review list', () => {
  it('gives what people decided, and what nobody filled in', () => {
    const [one, two, three] = valueOf(`replies:\n${entry('    decision:\n    url:\n    who:\n    why:\n')}${entry('    decision: reject\n    who: Ann\n    why: It is about skips.\n', 'https://b.test/skips#top')}${entry('    decision: other\n    url: /days\n    who: Ann\n    why: I rang them.\n', 'https://b.test/c')}`);
    expect(one).toMatchObject({ site: 'brambleford', task: 'bin-day', address: 'https://b.test/waste', reply: null });
    expect(two?.reply).toEqual({ site: 'brambleford', task: 'bin-day', decision: 'reject', url: 'https://b.test/skips', who: 'Ann', why: 'It is about skips.' });
    expect(three?.reply).toMatchObject({ decision: 'other', url: '/days' });
  });
  it('is about the page as it is written: a route and pressed controls are part of its address', () => {
    const accepted = '    decision: accept\n    who: Ann\n    why: B\n';
    for (const address of ['http://p2.test/#~Waste~Bin%20day', 'http://p2.test/#/bins', 'http://p2.test/#!bins']) {
      expect(valueOf(`replies:\n${entry(accepted, `"${address}"`)}`)).toMatchObject([{ address, reply: { url: address } }]);
    }
    expect(told(`replies:\n${entry('', 'https://b.test/#~Bins')}${entry('', 'https://b.test/#~Tax')}`)).toEqual([]);
    expect(told(`replies:\n${entry('')}${entry('', 'https://b.test/waste#top')}`)).toEqual(['5:5  replies[1]: this page already stands in line 2 for the same site and task']);
  });
  it('may be empty', () => {
    expect(valueOf('replies: []\n')).toEqual([]);
    expect(valueOf('replies:\n')).toEqual([]);
  });
  it('may have an entry that nobody asked for', () => {
    expect(valueOf('replies:\n  - {site: brambleford, task: bin-day, decision: other, url: https://b.test/days, who: Ann, why: I know}\n')).toMatchObject([{ address: null, reply: { decision: 'other' } }]);
  });

  it.each([
    ['a decision without who and why', entry('    decision: accept\n'), [
      '2:5  replies[0].who: the decision "accept" needs "who": who decided', '2:5  replies[0].why: the decision "accept" needs "why": why, in a sentence that is published']],
    ['who without a decision', entry('    decision:\n    who: Ann\n'), ['5:5  replies[0].decision: "who" is filled in, but there is no decision: accept, reject or other']],
    ['other without its address', entry('    decision: other\n    url:\n    who: A\n    why: B\n'), ['6:5  replies[0].url: the decision "other" needs "url": the page that answers']],
    ['an address that is none', entry('    decision: other\n    url: b.test/days\n    who: A\n    why: B\n'), ['6:5  replies[0].url: give an address like https://… or a path like /bins']],
    ['an address that belongs nowhere', entry('    decision: accept\n    url: https://b.test/x\n    who: A\n    why: B\n'), ['6:5  replies[0].url: leave "url" empty where the decision is "accept": it is for "other"']],
    ['a misspelt decision and key', entry('    desicion: x\n    decision: acept\n    who: A\n    why: B\n'), [
      '5:5  replies[0].desicion: unknown key "desicion" (did you mean "decision"?)', '6:15  replies[0].decision: expected one of accept, reject, other, found "acept" (did you mean "accept"?)']],
    ['an unknown site and task', '  - {site: bramblefort, task: bin-dya, address: https://b.test/}\n', [
      '2:12  replies[0].site: the edition has no site "bramblefort" (did you mean "brambleford"?)', '2:31  replies[0].task: the edition has no task "bin-dya" (did you mean "bin-day"?)']],
    ['the same page twice', entry('') + entry(''), ['5:5  replies[1]: this page already stands in line 2 for the same site and task']],
    ['two pages that answer', entry('    decision: accept\n    who: A\n    why: B\n') + entry('    decision: accept\n    who: A\n    why: B\n', 'https://b.test/b'), [
      '11:15  replies[1].decision: line 2 already says which page answers "bin-day" on "brambleford"']],
    ['acceptance of nothing', '  - {site: brambleford, task: bin-day, decision: accept, who: A, why: B}\n', ['2:40  replies[0].decision: "accept" is about the page under "address", and there is none: say other, with url']],
  ])('refuses %s', (_, list, lines) => {
    expect(told(`replies:\n${list}`)).toEqual(lines);
  });
});

describe('a review list that is written', () => {
  const asked: ReplyEntry = {
    site: 'brambleford', task: 'bin-day', asked: 'needed', address: 'https://b.test/waste', title: 'Waste [and: more\u202e "things"', score: .6234, unsure: ['it scores 0.62'],
    others: [{ url: 'https://b.test/other', score: .51, title: '[[[[ #1', kind: 'page', from: null, evidence: [], because: [] }], reply: null, comments: ['I rang them # twice'],
  };
  const filled: ReplyEntry = {
    ...asked, asked: 'no longer', address: 'https://b.test/b', comments: [], unsure: [], others: [],
    reply: { site: 'brambleford', task: 'bin-day', decision: 'other', url: 'https://b.test/days', who: 'Ann: officer', why: 'She said "yes".' },
  };
  it('is read back as it was meant, comments of people included, and written again the same', () => {
    const text = repliesText('e', [asked, filled]);
    expect(valueOf(text)).toMatchObject([{ title: 'Waste [and: more\ufffd "things"', reply: null, comments: ['I rang them # twice'] }, { reply: filled.reply, comments: [] }]);
    expect(text).toContain('    others:\n      - "0.51 https://b.test/other \\u005b\\u005b\\u005b\\u005b #1"\n    decision:\n    url:\n    who:\n    why:\n');
    expect(text).toContain('#|   pins:');
    expect(repliesText('e', [asked, filled])).toBe(text);
  });
  it('keeps comments wherever a person put them, and none of ours', () => {
    const text = repliesText('e', [asked]).replace('\nreplies:', '\n# above\nreplies:').replace('    decision:', '    decision: accept # surely').replace('    who:', '    who: Ann').replace('    why:', '    # because\n    why: I looked');
    expect(valueOf(text)).toMatchObject([{ reply: { decision: 'accept', who: 'Ann', why: 'I looked' }, comments: ['I rang them # twice', 'surely', 'because'] }]);
    expect(read(text)).toMatchObject({ value: { comments: ['above'] } });
  });
  it('has hundreds of unequal brackets and is read all the same', () => {
    const many = Array.from({ length: 200 }, (_, n): ReplyEntry => ({ ...asked, address: `https://b.test/${n}` }));
    expect(valueOf(repliesText('e', many))).toHaveLength(200);
  });
  it.each(['[', '\\', '"', '\u0007', 'ŵ', '\u{e0001}'])('is read back whatever the addresses, titles and words are full of: %j', (sign) => {
    const many = sign.repeat(1500);
    const reply = { ...(filled.reply ?? { site: '', task: '', decision: 'other', url: '' }), who: sign.repeat(90), why: `A  b${many.slice(0, 1500)}` } as const;
    const address = `https://b.test/?q=${/[\u0007\s]/.test(sign) ? 'x' : many}`;
    const hostile: ReplyEntry = { ...filled, address, title: many, unsure: [many], others: asked.others.map((one) => ({ ...one, url: address, title: many })), reply };
    expect(valueOf(repliesText('e', [hostile]))).toMatchObject([{ address, reply: { who: reply.who, why: reply.why } }]);
  });
  it('keeps the lines of what a person wrote', () => {
    const lines = (why: string): ReplyEntry => ({ ...filled, reply: { site: 'brambleford', task: 'bin-day', decision: 'other', url: '/days', who: 'Ann', why } });
    expect(repliesText('e', [lines('I looked.\n\n  Twice: # yes')])).toContain('    why: |-\n      I looked.\n\n        Twice: # yes\n');
    for (const why of ['a\nb', 'a\n\n\n b\n- c', 'a\n[b', 'a\n\tb', '- a\n# b', 'a\n   \nb']) expect(valueOf(repliesText('e', [lines(why)]))[0]?.reply?.why).toBe(why);
  });
  it.each(['# my own note\nreplies: []\n', '#| ours\n\n# my own note\nreplies:\n', 'replies: [] # my own note\n', 'replies: []\n# my own note\n'])('keeps comments though it is empty: %j', (text) => {
    const before = read(text);
    if (!before.ok) throw new Error('not read');
    expect(before.value).toEqual({ entries: [], comments: ['my own note'] });
    expect(read(repliesText('e', [], before.value))).toMatchObject({ value: before.value });
    expect(read(repliesText('e', [asked], { comments: before.value.comments, schema: '../schema.json' }))).toMatchObject({ value: { comments: ['my own note'], entries: [{ comments: ['I rang them # twice'] }] } });
  });
  it('may be empty', () => expect(valueOf(repliesText('e', []))).toEqual([]));
});
