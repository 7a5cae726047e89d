import { describe, expect, it } from 'vitest';
import { answersTo, answerTo, pageOf } from './made.ts';

const LAW = 'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';
const p = (text: string): string => `<p>${text}</p>`;

describe.each<[string, readonly [text: string, answer: string][]]>([
  ['scope', [
    [p('This accessibility statement applies to www.council.gov.uk.'), 'yes'],
    [p('This statement applies to content published on:') + '<ul><li>council.gov.uk</li></ul>', 'yes'],
    [p('This statement covers other.org.uk only.'), 'cannot tell'],
    ['<h2>Accessibility statement for Council</h2>', 'yes'],
    [p('This website is run by Council.'), 'cannot tell'],
    [p('We like everybody.'), 'no'],
  ]],
  ['commitment', [
    [p(`Council is committed to making its website accessible, in accordance with ${LAW}.`), 'yes'],
    [p(`Council is committed to making its websites and mobile applications accessible in accordance with ${LAW.replace(' (No. 2)', '')}.`), 'yes'],
    [p('Council is committed to ensuring that this site can be used by all.'), 'no'],
    [p('We want as many people as possible to use this site.'), 'no'],
  ]],
  ['status', [
    [p('This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.'), 'yes'],
    [p('The website www.council.gov.uk is fully compliant with the Web Content Accessibility Guidelines.'), 'yes'],
    [p('This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.'), 'yes'],
    [p('We aim for the website to be fully compliant with the guidelines.'), 'no'],
    [p('This website is partly conformant with WCAG 2.1.'), 'no'],
    [p('Some PDFs on our site are not compliant with the guidelines.'), 'no'],
    [p('The website is fully compliant with WCAG 2.2.') + p('The forms service is partially compliant with WCAG 2.2.'), 'cannot tell'],
  ]],
  ['wcag', [
    [p('WCAG 2.2 AA'), 'yes'], [p('Web Content Accessibility Guidelines (WCAG) version 2.1 AA'), 'no'],
    [p('This fails WCAG success criterion 2.2.1.'), 'no'], [p('It fails success criterion 2.1.1 of WCAG 2.2.'), 'yes'],
  ]],
  ['non-accessible-content', [
    [p('Maps do not have a text alternative. This fails success criterion 1.1.1.'), 'yes'],
    ['<h2>Non-accessible content</h2><ul><li>some videos have no captions</li><li>tables without headers</li></ul>', 'yes'],
    ['<h2>Non-accessible content</h2><p>There are no known issues. We are not aware of any.</p>', 'no'],
    ['<h2>How accessible this website is</h2><p>Most older documents are not fully accessible.</p>', 'yes'],
    [p('This website is fully compliant with WCAG 2.2.'), 'inapplicable'],
    [p('This website is partially compliant with WCAG 2.2.'), 'no'],
    [p('This website is partially compliant with WCAG 2.2. The issues are listed in our separate roadmap.'), 'cannot tell'],
  ]],
  ['criteria', [
    ['<h2>Non-accessible content</h2><ul><li>some videos have no captions</li></ul>', 'no'],
    ['<h2>Non-accessible content</h2><ul><li>some videos have no captions (1.2.2)</li></ul>', 'yes'],
    [p('Nothing is wrong.'), 'inapplicable'],
  ]],
  ['reasons', [
    ['<h2>Non-accessible content</h2><h3>Disproportionate burden</h3><p>Old maps have no labels.</p>', 'yes'],
    ['<h2>Non-accessible content</h2><p>Old maps have no labels.</p>', 'no'],
  ]],
  ['fix-dates', [
    [p('We plan to mend this by March 2031.'), 'yes'],
    [p('We will fix all of these issues by the end of 2021.'), 'no'],
    [p('We aim to replace the maps before 30 June 2024.'), 'no'],
    [p('We fixed the menu in March 2021.'), 'inapplicable'],
    [p('The regulations do not require us to fix PDFs published before 23 September 2018, and we will not.'), 'inapplicable'],
    [p('The statement will be reviewed by 1 May 2021.'), 'inapplicable'],
    [p('We plan to mend this in November 2026.'), 'yes'],
  ]],
  ['prepared', [[p('This statement was prepared on 23 September 2020.'), 'yes'], [p('It was last reviewed on 1 May 2026.'), 'no'], [p('This statement was prepared in haste.'), 'no']]],
  ['reviewed', [
    [p('This statement was prepared on 23 September 2020. It was last reviewed on 1 May 2026.'), 'yes'],
    [p('This statement was prepared on 1 May 2026.'), 'yes'],
    [p('This statement was prepared on 23 September 2019. It was last reviewed on 21 November 2025.'), 'no'],
    [p('It was last reviewed in November 2025.'), 'cannot tell'],
    [p('It was last reviewed on 1 May 2019. It will next be reviewed in May 2027.'), 'no'],
    [p('This statement was prepared on 1 January 2030.'), 'cannot tell'],
    [p('We read it now and then.'), 'no'],
  ]],
  ['tested', [[p('This website was last tested on 3 May 2026.'), 'yes'], [p('It will be tested in June 2027.'), 'no']]],
  ['how-tested', [[p('The test was carried out by the Shaw Trust.'), 'yes'], [p('We used axe and NVDA.'), 'yes'], [p('It was tested.'), 'no'], [p('All is well.'), 'no']]],
  ['contact', [
    [p('Email web@council.gov.uk.'), 'yes'], [p('Call 01632 960123.'), 'yes'], ['<h2>Feedback</h2><p><a href="/contact">Our form</a></p>', 'yes'],
    ['<form><input type="text"><textarea></textarea></form>', 'yes'], [p('Contact us if you find a problem.'), 'cannot tell'],
    [p('If unhappy, email eass@equalityadvisoryservice.com.'), 'no'], [p('Thank you.'), 'no'],
  ]],
  ['answer-time', [[p('We will answer within 10 working days.'), 'yes'], [p('We will answer.'), 'no']]],
  ['formats', [[p('Ask for large print.'), 'yes'], [p('Ask.'), 'no']]],
])('%s', (question, cases) => {
  it.each(cases)('%s: %s', (main, answer) => { expect(answerTo(question, main)).toBe(answer); });
});

describe('the body that enforces', () => {
  const gb = p('The Equality and Human Rights Commission (EHRC) enforces this. Contact the Equality Advisory and Support Service (EASS).');
  const ni = p('The Equality Commission for Northern Ireland (ECNI) enforces this.');
  it.each([
    ['England', gb, 'yes', 'yes'], ['Wales', gb, 'yes', 'yes'], ['Scotland', ni, 'no', 'no'], ['Northern Ireland', gb, 'no', 'inapplicable'], ['Northern Ireland', ni, 'yes', 'inapplicable'],
  ] as const)('%s: %s', (nation, main, enforcement, complaints) => {
    expect([answerTo('enforcement', main, { nation }), answerTo('complaints', main, { nation })]).toEqual([enforcement, complaints]);
  });

  it('may be named by a link alone', () => { expect(answerTo('complaints', '<p><a href="https://www.equalityadvisoryservice.com/">here</a></p>')).toBe('yes'); });
});

describe('an answer', () => {
  it('quotes the sentence and its heading', () => {
    const { reviewed } = answersTo(pageOf('<h2>Preparation</h2><p>We are glad. It was last reviewed on 1 May 2026 (No. 2). Ask us.</p>'));
    expect(reviewed).toMatchObject({ sentence: '', answer: 'inapplicable' });
    const asked = answersTo(pageOf('<p>WCAG.</p><h2>Preparation</h2><p>We are glad. It was last reviewed on 1 May 2026. Ask us.</p>'));
    expect(asked['reviewed']).toMatchObject({ sentence: 'It was last reviewed on 1 May 2026.', heading: 'Preparation', answer: 'yes' });
  });

  it('is not given of dates where nobody says when it was read', () => {
    expect(answerTo('reviewed', p('It was last reviewed on 1 May 2026.'), { started: null })).toBe('cannot tell');
    expect(answerTo('fix-dates', p('We will mend it by May 2020.'), { started: null })).toBe('cannot tell');
  });

  it('is not no where the statement goes on elsewhere', () => {
    expect(answerTo('contact', '<nav><ol><li><a href="/accessibility/2">Enforcement procedure</a></li></ol></nav><p>Part one.</p>')).toBe('cannot tell');
    expect(answerTo('contact', '<nav><ol><li><a href="#enforcement">Enforcement procedure</a></li></ol></nav><p>All of it.</p>')).toBe('no');
  });
});

describe('what was found', () => {
  it.each([
    ['nothing at all, and pages were not read', pageOf('', { how: null, pointer: null, got: null, kind: null, source: null, tried: [] }), 'cannot tell'],
    ['a link to nowhere', pageOf('', { got: null, kind: null, source: null, failure: { kind: 'not-found', detail: '404', permanent: true, fault: 'site' } }), 'no'],
    ['a link that timed out', pageOf('', { got: null, kind: null, source: null, failure: { kind: 'timeout', detail: 'late', permanent: false, fault: 'network' } }), 'cannot tell'],
    ['a page on ramps', pageOf('<p>Our town hall has a ramp.</p>'), 'no'],
    ['a statement', pageOf('<p>WCAG</p>'), 'yes'],
    ['a PDF', pageOf('', { kind: 'pdf', source: null }), 'yes'],
  ])('%s', (_what, page, answer) => { expect(answersTo(page)['found']?.answer).toBe(answer); });

  it('is asked of no other nation', () => { expect(answersTo(pageOf('<p>WCAG</p>'), { nation: 'other' })).toEqual({}); });

  it('is no web page where it is a PDF, and nothing else is said of it', () => {
    const answers = answersTo(pageOf('', { kind: 'pdf', source: null }));
    expect([answers['web-page']?.answer, answers['status']?.answer]).toEqual(['no', 'cannot tell']);
  });

  it('tells where it is somebody else’s', () => {
    expect(answersTo(pageOf('<p>WCAG</p>', { got: 'https://supplier.com/statement' }))['found']?.why).toContain('not the council’s own domain');
  });
});
