import { describe, expect, it } from 'vitest';
import { formatProblem, readSites } from '../../src/read/index.ts';
import { cellPlaces } from '../../src/read/cell-places.ts';
import { givenFiles } from './disk-files.ts';

const types = 'district, county, unitary, metropolitan, london-borough, welsh, scottish, northern-irish, municipality';
const header = 'id,name,type,nation,home\n';
const read = (text: string) => readSites(givenFiles({ 's/a.csv': text }), 's/a.csv');

describe('a list of councils', () => {
  it('may come from a spreadsheet: byte order mark, quotes, empty lines, CRLF, blanks', () => {
    const text = `\ufeff${header}# one\r\n"E1","A ""quoted"" name, and more",district,England,https://one.example\r\n\r\n , , , , \r\n E2 ,Two, welsh ,Wales,http://two.example/\r\n`;
    expect(read(text)).toEqual({
      ok: true,
      warnings: [],
      value: [
        { id: 'E1', name: 'A "quoted" name, and more', type: 'district', nation: 'England', home: 'https://one.example/' },
        { id: 'E2', name: 'Two', type: 'welsh', nation: 'Wales', home: 'http://two.example/' },
      ],
    });
  });

  it('is named when it is not there', () => {
    expect(readSites(givenFiles({ 's/a.csv': header }), 's/b.csv')).toMatchObject({ ok: false, problems: [{ file: 's/b.csv', message: 'there is no such file', hint: 's/a.csv' }] });
    expect(readSites(givenFiles({}), 's/b.csv')).toMatchObject({ ok: false, problems: [{ hint: null }] });
  });

  it.each(['javascript:alert(1)', 'ftp://a.example/', 'https://me:secret@a.example/', 'https://', '//a.example', 'https://a.example/ b'])('does not take %s for a home page', (home) => {
    expect(read(`${header}E1,One,district,England,${home}\n`)).toMatchObject({ ok: false, problems: [{ line: 2, column: 25, at: 'home' }] });
  });
});

const told = (text: string): readonly string[] => {
  const sites = read(text);
  return sites.ok ? [] : sites.problems.map(formatProblem);
};

describe('a list with a mistake in it', () => {
  it('has its known columns checked whatever the others are', () => {
    expect(told('id,nmae,type,nation,home,colour\nE 1,,distrct,England,one.test,red\ne2,Two,county,Wales,https://two.test,\nE2,Two\n')).toEqual([
      's/a.csv:1:1  missing column "name"',
      's/a.csv:1:4  unknown column "nmae" (did you mean "name"?)',
      's/a.csv:1:26  unknown column "colour"',
      's/a.csv:2:1  id: use letters, figures and hyphens',
      's/a.csv:2:5  name: the cell is empty',
      `s/a.csv:2:6  type: expected one of ${types}, found "distrct" (did you mean "district"?)`,
      's/a.csv:2:22  home: expected the address of a home page, like https://www.example.gov.uk/',
      's/a.csv:4:1  expected 6 cells, found 2 (a cell with a comma in it needs quotes)',
      's/a.csv:4:1  id: the id "E2" already stands in line 3',
    ]);
  });

  it('is read on after a broken quote; a cell of several lines is none', () => {
    const quotes = 'the quotes do not fit: a cell in quotes must end with a quote, and a quote inside is written twice';
    expect(told(`${header}# no\nE1,"One,district,England,https://one.test\nE2,"Two,\nor more",distrct,Wales,https://two.test\nE3,"Three" Council,county,Wales,https://three.test\nE 4,Four,welsh,Wales,https://four.test`)).toEqual([
      `s/a.csv:3:1  ${quotes}`,
      `s/a.csv:5:10  type: expected one of ${types}, found "distrct" (did you mean "district"?)`,
      `s/a.csv:6:1  ${quotes}`,
      's/a.csv:7:1  id: use letters, figures and hyphens',
    ]);
    expect(told(`"id,name\nE 1,One\n`)).toEqual([`s/a.csv:1:1  ${quotes}`]);
  });

  it('says which type was meant', () => {
    expect(told(`${header}E1,One,Unitary authority,Northern ireland,https://one.test\n`)).toEqual([
      `s/a.csv:2:8  type: expected one of ${types}, found "Unitary authority" (did you mean "unitary"?)`,
      's/a.csv:2:26  nation: expected one of England, Wales, Scotland, Northern Ireland, other, found "Northern ireland" (did you mean "Northern Ireland"?)',
    ]);
  });

  it('is no YAML file', () => {
    expect(readSites(givenFiles({ 's/a.yaml': 'title: S' }), 's/a.yaml')).toMatchObject({ ok: false, problems: [{ message: 'this is no list of sites: those end in .csv' }] });
  });
});

describe('places of cells', () => {
  it('counts through quotes and lines', () => {
    expect(cellPlaces('a,"b,\n""c",,d', 3)).toEqual([{ line: 3, column: 1 }, { line: 3, column: 3 }, { line: 4, column: 6 }, { line: 4, column: 7 }]);
  });

  it('passes over comments and empty lines, and sees a last cell that is empty', () => {
    expect(cellPlaces('# no, no\n\r\na,', 1)).toEqual([{ line: 3, column: 1 }, { line: 3, column: 3 }]);
  });
});
