import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/read/register.ts';

const govuk = {
  file: 'local-authorities.csv',
  text: 'id,gss,slug,country_name,homepage_url,name\n1,E07000999,brambleford,England,https://www.brambleford.gov.uk/,Brambleford District Council\n2,S12000901,kirkbeath,Scotland,http://www.kirkbeath.gov.uk,Kirkbeath Council\n3,E10000999,old-shire,England,https://www.old-shire.gov.uk,Old Shire Council\n',
};
const mysociety = {
  file: 'uk_local_authorities_current.csv',
  text: 'official-name,gss-code,end-date,former-gss-codes,gov-uk-slug,local-authority-code,replaced-by\n"Kirkbeath, Council of",S12000902,,S12000901,kirkbeath\nNew Shire Council,E06000999,,,,NSH,\nOld Shire County Council,E10000999,2023-04-01,,,OSH,NSH\nLong Gone Council,E07000001,1998-04-01,,\nNew Town Council,E06000998,,,new-town\nGreat Combined Authority,E47000999,,,\n',
};

describe('readRegister', () => {
  it('reads GOV.UK’s file, the kind of council from its code', () => {
    expect(readRegister([govuk])).toEqual({
      ok: true, warnings: [], value: [
        { id: 'E07000999', name: 'Brambleford District Council', type: 'district', nation: 'England', home: 'https://www.brambleford.gov.uk/' },
        { id: 'E10000999', name: 'Old Shire Council', type: 'county', nation: 'England', home: 'https://www.old-shire.gov.uk' },
        { id: 'S12000901', name: 'Kirkbeath Council', type: 'scottish', nation: 'Scotland', home: 'http://www.kirkbeath.gov.uk' },
      ],
    });
  });

  it('takes the current code and name from mySociety’s, the home page from GOV.UK’s, and leaves out what has ended', () => {
    const read = readRegister([govuk, mysociety]);
    expect(read.ok && read.value).toEqual([
      { id: 'E06000999', name: 'New Shire Council', type: 'unitary', nation: 'England', home: 'https://www.old-shire.gov.uk' },
      { id: 'E07000999', name: 'Brambleford District Council', type: 'district', nation: 'England', home: 'https://www.brambleford.gov.uk/' },
      { id: 'S12000902', name: 'Kirkbeath, Council of', type: 'scottish', nation: 'Scotland', home: 'http://www.kirkbeath.gov.uk' },
    ]);
    expect(read.ok && read.warnings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'uk_local_authorities_current.csv:6 New Town Council has no home page in these files and cannot be surveyed: give GOV.UK\'s local-authorities.csv too',
    ]);
  });

  it('says what a file that is none of them should have been', () => {
    expect(readRegister([{ file: 'x.csv', text: 'a,b\n1,2\n' }])).toMatchObject({ ok: false, problems: [{ file: 'x.csv', line: 1, message: 'expected a column gss or gss-code, found a, b: is this GOV.UK\'s local-authorities.csv or mySociety\'s uk_local_authorities_current.csv?' }] });
    expect(readRegister([{ file: 'x.csv', text: 'gss,b\n"1,2\n' }])).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('this is no CSV file') }] });
    expect(readRegister([{ file: 'x.csv', text: '' }]).ok).toBe(false);
  });
});
