import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Site } from '../../src/model/survey.ts';
import { formatProblem, readTruth } from '../../src/read/index.ts';

const head = 'Authority Name,SNAC,GSS,Description,LGSL,LGIL,URL,Supported by GOV.UK\n';
const site = (id: string, name: string, type: Site['type'] = 'district'): Site => ({ id, name, type, nation: 'England', home: `https://${id.toLowerCase()}.test/` });
/** What of a task is read here. */
const task = (id: string, lgsl: number | null, lgil: number | null = null): Scenario =>
  ({ id, lgsl, lgil, for: ['district'] }) as unknown as Scenario;
const brambleford = site('E07000901', 'Brambleford District Council');
const bins = task('bin-day', 524);

const read = (text: string, sites: readonly Site[] = [brambleford], scenarios: readonly Scenario[] = [bins]) => readTruth('links.csv', text, { sites, scenarios });
const valueOf = (...args: Parameters<typeof read>) => {
  const truth = read(...args);
  if (!truth.ok) throw new Error(truth.problems.map(formatProblem).join('\n'));
  return { ...truth.value, lines: truth.warnings.map(formatProblem) };
};

describe('GOV.UK’s export of councils’ links', () => {
  it('gives the address of each pair, by GSS and service', () => {
    const text = `${head}Brambleford District Council,99UX,E07000901,Bin days,524,8,https://brambleford.test/days#top,true\nElsewhere,1,E07000902,Bin days,524,8,https://elsewhere.test/,true\n`;
    expect(valueOf(text)).toEqual({ expected: [{ site: 'E07000901', task: 'bin-day', url: 'https://brambleford.test/days', shared: 0 }], pairs: 1, lines: [] });
  });

  it('is read whatever the order of its columns, with byte order mark, CRLF and stray quotes', () => {
    const text = '\ufeffURL,lgsl,Authority name,gss\r\nhttps://brambleford.test/days,524,"The ""B"" Council",E07000901\r\nhttps://x.test/,1,A 5" pipe,E1\r\n\r\n';
    expect(valueOf(text).expected).toMatchObject([{ url: 'https://brambleford.test/days' }]);
  });

  it('is matched by SNAC, then by name or slug with a warning, never where two have one name', () => {
    const text = `${head}Brambleford Borough Council,99UX,E07000999,,524,8,https://brambleford.test/days,\n`;
    expect(valueOf(text, [site('99UX', 'Whatever')])).toMatchObject({ expected: [{ site: '99UX' }], lines: [] });
    expect(valueOf(text, [site('b', 'Brambleford District Council')])).toMatchObject({ expected: [{ site: 'b' }],
      lines: ['links.csv:2:1  warning: Brambleford District Council (b) was taken for “Brambleford Borough Council” by its name, for no line has its code'] });
    expect(valueOf(text, [site('brambleford', 'The old town')]).expected).toHaveLength(1);
    const two = `${text}Brambleford City Council,99UY,E06000998,,524,8,https://city.test/days,\n`;
    expect(valueOf(two, [site('b', 'Brambleford')])).toMatchObject({ expected: [], lines: ['links.csv:1:1  warning: Brambleford (b) may be “Brambleford Borough Council” or “Brambleford City Council”: give it its GSS code as id'] });
    expect(valueOf(two, [site('b', 'Brambleford City Council')]).expected).toMatchObject([{ url: 'https://city.test/days' }]);
    expect(valueOf(text, [site('d', 'Dunmere')]).lines).toEqual(['links.csv:1:1  warning: no line for Dunmere (d)']);
  });

  it('takes the task’s interaction, else a usual one, else the only address there is', () => {
    const line = (lgil: number | '', path: string): string => `B,,E07000901,,524,${lgil},https://b.test/${path},\n`;
    const chosen = (lgil: number | null, ...lines: readonly string[]) => valueOf(head + lines.join(''), [brambleford], [task('bin-day', 524, lgil)]);
    expect(chosen(17, line(8, 'info'), line(17, 'missed')).expected).toMatchObject([{ url: 'https://b.test/missed' }]);
    expect(chosen(17, line(0, 'apply'), line(8, 'info')).expected).toMatchObject([{ url: 'https://b.test/info' }]);
    expect(chosen(null, line(4, 'pay'), line(0, 'apply')).expected).toMatchObject([{ url: 'https://b.test/apply' }]);
    expect(chosen(null, line(30, 'only'), line('', 'only')).expected).toMatchObject([{ url: 'https://b.test/only' }]);
    expect(chosen(null, line(30, 'one'), line(31, 'two'))).toMatchObject({ expected: [],
      lines: ['links.csv:2:1  LGIL: warning: Brambleford District Council has several addresses for service 524 (bin-day) and none for the interaction 8: none is used'] });
  });

  it('keeps a route in an address: it is another page', () => {
    expect(valueOf(`${head}B,,E07000901,,524,8,https://b.test/#/bins,\nB,,E07000901,,587,8,https://b.test/#/tax,\n`).expected).toMatchObject([{ url: 'https://b.test/#/bins', shared: 0 }]);
  });

  it('counts other services of the council that have the same address', () => {
    const all = 'https://b.test/report';
    const text = `${head}B,,E07000901,,524,8,${all},\nB,,E07000901,,587,8,${all}#tipping,\nB,,E07000901,,587,17,${all},\nB,,E07000901,,564,8,https://b.test/lights,\nC,,E07000902,,1,8,${all},\n`;
    expect(valueOf(text).expected).toMatchObject([{ shared: 1 }]);
  });

  it('lends an address given for another interaction only where no other task asks for just that one', () => {
    const text = `${head}B,,E07000901,,524,8,https://b.test/days,\n`;
    expect(valueOf(text, [brambleford], [task('bin-day', 524, 8), task('missed-bin', 524, 17)])).toMatchObject({ expected: [{ task: 'bin-day', shared: 0 }], pairs: 2, lines: [] });
    expect(valueOf(text, [brambleford], [task('missed-bin', 524, 17)]).expected).toMatchObject([{ shared: 0 }]);
    expect(valueOf(`${text}B,,E07000901,,524,0,https://b.test/apply,\n`, [brambleford], [task('bin-day', 524, 8), task('missed-bin', 524, 17)]).expected)
      .toMatchObject([{ url: 'https://b.test/days' }, { task: 'missed-bin', url: 'https://b.test/apply', shared: 1 }]);
  });

  it('tells of addresses that are none, and uses another one of the service', () => {
    const text = `${head}B,,E07000901,,524,8,www.b.test/bins,\nB,,E07000901,,524,0,/bins,\nB,,E07000901,,524,4,https://b.test/bins,\nB,,E07000901,,999,8,rubbish,\n`;
    expect(valueOf(text)).toMatchObject({ expected: [{ url: 'https://b.test/bins' }], lines: [
      'links.csv:2:1  URL: warning: the address given for Brambleford District Council is not a whole web address: “www.b.test/bins”. It is not used (did you mean "https://www.b.test/bins"?)',
      'links.csv:3:1  URL: warning: the address given for Brambleford District Council is not a whole web address: “/bins”. It is not used',
    ] });
  });

  it('asks only for duties that have a code, and leaves out lines whose code is none', () => {
    const text = `${head}B,,E07000901,,x,8,https://b.test/,\n`;
    const scenarios = [bins, task('us-only', null)];
    expect(valueOf(text, [brambleford, site('E10000900', 'Shire', 'county')], scenarios)).toMatchObject({ expected: [], pairs: 1, lines: [
      'links.csv:1:1  warning: no line for Brambleford District Council (E07000901)',
      'links.csv:1:1  warning: no line for Shire (E10000900)',
      'links.csv:2:5  LGSL: warning: the service\'s code "x" is no number: the line is left out',
    ] });
  });

  it('names the line of a quote that does not close', () => {
    const lines = (text: string) => { const truth = read(text); return truth.ok ? [] : truth.problems.map(formatProblem); };
    const good = 'B,,E07000901,,524,8,https://b.test/days,\n';
    const told = (line: number): readonly string[] => [`links.csv:${line}:1  the quotes do not fit: a cell in quotes must end with a quote, and a quote inside is written twice`];
    expect(lines(`${head}${good}\n"B,,E07000901,,524,8,https://b.test/days,\n${good}`)).toEqual(told(4));
    expect(lines(`"${head}${good}`)).toEqual(told(1));
    expect(lines(`${head}"B,,E07000901,,524,8,https://b.test/days,\n${good.repeat(6)}B",,E07000901,,524,8,https://b.test/days,\n${good}`)).toEqual(told(2));
    expect(lines(`${head}${good}\r\n\r\n"B`)).toEqual(told(5));
    expect(valueOf(`${head}"B\nCouncil",,E07000901,,524,8,https://b.test/days,\n`).expected).toHaveLength(1);
  });

  it('says which column is missing, and that nothing is in it', () => {
    const lines = (text: string) => { const truth = read(text); return truth.ok ? [] : truth.problems.map(formatProblem); };
    expect(lines('Authority Name,GSS,LGLS,URL\n')).toEqual(['links.csv:1:1  missing column "LGSL" (did you mean "LGLS"?)']);
    expect(lines('')).toEqual([expect.stringContaining('the file is empty: expected the columns Authority Name, SNAC')]);
  });
});
