import { describe, expect, it } from 'vitest';
import { readSites } from '../../src/read/index.ts';
import { cellPlaces } from '../../src/read/cell-places.ts';
import { givenFiles } from './disk-files.ts';

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

describe('places of cells', () => {
  it('counts through quotes and lines', () => {
    expect(cellPlaces('a,"b,\n""c",,d', 3)).toEqual([{ line: 3, column: 1 }, { line: 3, column: 3 }, { line: 4, column: 6 }, { line: 4, column: 7 }]);
  });

  it('passes over comments and empty lines, and sees a last cell that is empty', () => {
    expect(cellPlaces('# no, no\n\r\na,', 1)).toEqual([{ line: 3, column: 1 }, { line: 3, column: 3 }]);
  });
});
