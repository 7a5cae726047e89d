import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/kit.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { outcomes } from '../../src/publish/method/outcomes.ts';
import { triesOf } from '../../src/publish/task/tries.ts';
import { reports } from '../../src/publish/index.ts';
import { allOutcomes, judgedOf, outcomeMeans, outcomeWords } from '../../src/publish/words/outcome-words.ts';
import { branchWords } from '../../src/publish/words/branch-words.ts';
import { stepPlace } from '../../src/publish/words/step-place.ts';
import { allWords } from '../judge/made/outcome-words.ts';
import { textOf } from './published.ts';
import { hostile, results } from './results.ts';

const council = load(textOf('councils/E06000902.html'));
const walk = council('#task-bin-day .walk').filter((_, each) => council(each).text().includes('A scripted visit, on a desktop'));
const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  return parse(textOf(`data/${table}.csv`), { columns: true });
}

describe('a scripted visit on the council’s page', () => {
  it('is told by its outcome, with what was seen and whose change it is', () => {
    expect(tidy(walk.find('> summary').text())).toBe('A scripted visit, on a desktop: the script no longer fits');
    expect(tidy(walk.text())).toContain('The script has to learn the new name. Changed: the site. A scripted visit scores nothing, however it ends.');
  });
  it('shows branches set in and named where they begin, help with its reason, and where in the script a step failed', () => {
    expect(walk.find('li').map((_, each) => council(each).attr('class')).get().slice(0, 6)).toEqual(['done', 'done', 'not-found in-1', 'done in-1', 'done in-2', 'done']);
    expect(walk.find('.branch').map((_, each) => council(each).text()).get()).toEqual(['way 1 of 2 tried', 'way 2 of 2 tried']);
    expect(walk.find('.help').text()).toBe(`found with help written for this site: the button is named ${hostile.script}`);
    expect(walk.find('ol code').map((_, each) => council(each).text()).get()).toEqual(['scenarios/bin-day.yaml:32', 'scenarios/bin-day.yaml:36', 'scenarios/bin-day.yaml:40']);
  });
  it('tells what was noted, sent with leave, refused and not opened', () => {
    const notes = new Map(walk.find('.notes > div').map((_, each) => [[tidy(council(each).find('> dt').text()), tidy(council(each).find('> dd').text())] as const]).get());
    expect([...notes.keys()]).toEqual(['What the script noted', 'Goes on with', 'Sent by POST', 'Not sent', 'Not opened']);
    expect(notes.get('Goes on with')).toBe(`the pages of Supplier ${hostile.script}`);
    expect(notes.get('Sent by POST')).toContain('answers this look-up only to POST; allowed for exactly this address because the council has no other look-up');
    expect(notes.get('Not sent')).toContain('something was pressed; nothing was sent');
    expect(notes.get('Not sent')).toContain('and 2 more');
    expect(notes.get('Not opened')).toContain('Leads to a payment page of pay.example.test, which was not opened.');
    expect(notes.get('What the script noted')).toContain(`next day: nothing ${hostile.address}`);
  });
  it('is told on the page of the way and of the task too, with which way worked where', () => {
    expect(tidy(load(textOf('ways/E06000902/bin-day.html'))('#script').text())).toContain('on a desktop and on a phone: the script no longer fits. The site changed');
    const task = load(textOf('tasks/bin-day.html'));
    const rows = task('#scripted tbody tr').map((_, each) => tidy(task(each).find('th, td').map((__, cell) => tidy(task(cell).text())).get().join(' | '))).get();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Council</b> | desktop and phone | the script no longer fits | The site changed');
    expect(task('#scripted .tries[open]').length).toBe(0);
    expect(tidy(task('#scripted .tries summary').text())).toBe('try 2 ways: 2 ways, 1 of them worked somewhere');
    expect(task('#scripted .tries ol > li').map((_, each) => tidy(task(each).text())).get()).toEqual([
      `Follow “${hostile.script}”: worked nowhere`, 'Shared steps “find address”, worked at: Ashby & "Sons" <b>Council</b> (desktop, phone)',
    ]);
    expect(task('#scripted .tries code').text()).toBe('scenarios/bin-day.yaml:31');
  });
  it('leaves what may be sent by POST with its reason on the council’s page and the method’s', () => {
    expect(tidy(council('#allowed').text())).toContain('answers this look-up only to POST: ashby.test/lookup; it is allowed because it has no other look-up');
    expect(tidy(load(textOf('method.html'))('#allowed').text())).toContain('allowed for exactly this address because it has no other look-up');
    expect(load(textOf('councils/E07000901.html'))('#allowed, a[href="#allowed"]').length).toBe(0);
  });
});

describe('a state that a script made', () => {
  it('is named behind its page, and is not scored', () => {
    expect(tidy(council('.fault').last().text())).toContain('ashby.test/bins “<script>alert(1)</script>”, with its errors shown');
    expect(tidy(council('#pages').text())).toContain('seen by a script');
    const found = load(textOf('findings/E06000902.html'));
    expect(tidy(found('tr').filter((_, each) => found(each).text().includes('with its errors shown')).text())).toContain('not scored');
    expect(rowsOf('findings').filter((row) => row.seen_as !== '').map(({ scored, seen_as: state }) => [scored, state])).toEqual([['false', `“${hostile.script}”, with its errors shown`]]);
  });
});

describe('the method page', () => {
  it('says what each outcome of the closed list means', () => {
    expect([...allOutcomes].sort()).toEqual([...allWords].sort());
    const page = load(textOf('method.html'));
    expect(page('#outcomes tbody code').map((_, each) => page(each).text()).get()).toEqual([...allOutcomes]);
    for (const outcome of allOutcomes) expect([outcomeWords(outcome), outcomeMeans(outcome)].every((words) => words.length > 3)).toBe(true);
    expect(tidy(page('#outcomes').text())).toContain('What is found there is shown and not scored, and closes no gate.');
  });
  it('says of states that they count where they do, and nothing of scripts where none was walked', () => {
    const scored: Results = { ...results, survey: { ...results.survey, method: { ...results.survey.method, states: 'scored' } } };
    expect(tidy(markupText(outcomes(scored)))).toContain('counts as on any page');
    expect(markupText(outcomes(without()))).not.toContain('Scripted visits');
  });
});

describe('an edition without scripts', () => {
  it('has no word of them on its pages of councils, tasks and ways', () => {
    const none = without();
    const pages = reports.flatMap((report) => report.render(none)).filter(({ path }) => /^(?:councils|tasks|ways)\//.test(path));
    expect(pages.filter(({ text }) => /script(?:ed)? visit|id="script|id="allowed|class="words notes/i.test(text)).map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(6);
  });
});

describe('an edition of scripts alone', () => {
  const league: Results['league'] = { rows: results.league.rows.map((row) => ({ ...row, ranked: false, band: null, stars: null, points: null, reason: 'only scripts' })) };
  const alone: Results = { ...results, scores: [], league, survey: { ...results.survey, routes: { scripted: ['desktop', 'phone'] } } };
  const pages = new Map(reports.flatMap((report) => report.render(alone)).map(({ path, text }) => [path, load(text)]));
  const shown = (path: string): string => tidy(pages.get(path)?.('body').text() ?? '');

  it('says what was walked, and counts how visits ended instead of bands and stars', () => {
    expect(shown('index.html')).toContain('step by step as a written script says; on a desktop and on a phone. Nothing is ranked here');
    expect(shown('index.html')).not.toMatch(/by links|A to Z|Bands first|went best|points of 100/);
    expect(tidy(pages.get('index.html')?.('.bands').text() ?? '')).toBe('2 the script no longer fits');
    expect(shown('index.html')).toContain('The scripts arrived in 0 of 1 visit on a desktop and in 0 of 1 visit on a phone.');
    expect(shown('index.html')).toContain('In 2 visits our own script no longer fitted a page that stands');
    expect(shown('tasks.html')).not.toMatch(/stars/);
    expect(shown('tasks/bin-day.html')).toContain('How the visits ended 2 the script no longer fits');
  });

  it('has a page of councils in place of the league, and says there that nothing is ranked and why', () => {
    for (const path of ['index.html', 'league.html', 'councils/E06000902.html', 'findings/E06000902.html']) expect(shown(path)).not.toContain('League table');
    expect(pages.get('league.html')?.('h1').text()).toBe('Councils');
    expect(shown('league.html')).toContain('Nothing is ranked here: only written scripts were walked, their words are ours, and they score nothing.');
    expect(tidy(pages.get('councils/E06000902.html')?.('.headline').text() ?? '')).toMatch(/^How the scripted visits ended 2 the script no longer fits Nothing is ranked here/);
    expect(pages.get('councils/E06000902.html')?.('#measures, .tint .unseen').length).toBe(0);
  });

  it('names the site where it was the site that led no further', () => {
    const lost = { ...alone, sites: alone.sites.map((site) => ({ ...site, outcomes: Object.fromEntries(Object.entries(site.outcomes).map(([id, one]) => [id, { ...one, outcome: 'dead-end' as const }])) })) };
    const home = reports.flatMap((report) => report.render(lost)).find(({ path }) => path === 'index.html')?.text ?? '';
    expect(tidy(load(home)('#findings').text())).toMatch(/Most often it was the site that led no further at “.*”: at 1 council \(a dead end\)\./);
  });
});

describe('the tables', () => {
  it('tell each journey’s outcome and, in columns of their own, what it is judged from', () => {
    const [scripted] = rowsOf('journeys').filter((row) => row.route === 'scripted');
    expect(scripted).toMatchObject({
      outcome: 'broken-script', ending: 'lost', changed: 'site', script_line: 'scenarios/bin-day.yaml:40', helped_by: `the button is named ${hostile.script}`,
      supplier: `Supplier ${hostile.script}`, sent: 'http://ashby.test/lookup', refused: '7', kept_off: 'payment: pay.example.test;sign-in: login.example.test',
    });
    expect(new Set(rowsOf('journeys').map(({ outcome = '' }) => allWords.includes(outcome)))).toEqual(new Set([true]));
    expect(textOf('data.html')).toContain('held there what now stands in <code>ending</code>');
  });
  it('list every step and every record', () => {
    const rows = rowsOf('steps').filter((row) => row.route === 'scripted' && row.device === 'phone');
    expect(rows.map(({ n, word, outcome }) => `${n} ${word} ${outcome}`)).toEqual(['1 open done', '2 try done', '3 follow not-found', '4 use done', '5 press done', '6 follow done', '7 when skipped', '8 expect not-found']);
    expect(rows[4]).toMatchObject({ branch: 'try 2 of 2;use find-address', target_role: 'button', target_name: `'${hostile.formula}`, matched: '~continue' });
    expect(rowsOf('records').filter(({ device }) => device === 'phone').map(({ name, value, n }) => [n, name, value])).toEqual([['1', `'${hostile.formula}`, hostile.script], ['2', 'next day', '']]);
  });
});

describe('words for scripts', () => {
  it('are plain', () => {
    expect(['try 2 of 3', 'when: then', 'when: else', 'use pay', 'x'].map(branchWords)).toEqual(['way 2 of 3 tried', 'as that is so', 'as that is not so', 'shared steps “pay”', 'x']);
    expect(judgedOf({ outcomes: {} }, { visit: { id: 'x', site: '', scenario: '', route: 'search', device: 'phone' } })).toEqual({ outcome: 'not-assessed', because: '' });
  });
  it('name the binding’s file for a script of a site’s own', () => {
    const [binding] = results.survey.bindings;
    if (binding === undefined) throw new Error('no binding is made up');
    const own = { survey: { ...results.survey, bindings: [{ ...binding, scripts: { 'bin-day': [{ word: 'open', args: 'home', line: 7 }] } }] } };
    const step = { word: 'open', say: '', outcome: 'done', url: '', look: null, link: null, detail: '', line: 7 } as const;
    expect(stepPlace(own, { site: 'E06000902', scenario: 'bin-day' }, step)).toBe('bindings/E06000902.yaml:7');
    expect(stepPlace(own, { site: 'E06000902', scenario: 'gone' }, step)).toBe('gone:7');
  });
  it('call a step that tries several ways by its name', () => {
    const named = results.sites.flatMap(({ journeys }) => journeys).map((journey) => ({ ...journey, steps: journey.steps.map((one) => (one.word === 'try' ? { ...one, name: 'Find the page' } : one)) }));
    expect(triesOf(results, named).map(({ step, place }) => [step, place])).toEqual([['Find the page', 'scenarios/bin-day.yaml:31']]);
  });
  it('do not say of a try that was left out that any way worked', () => {
    expect(triesOf(results, results.sites.flatMap(({ journeys }) => journeys).map((journey) => ({ ...journey, steps: journey.steps.filter(({ branch }) => branch === undefined) })))).toEqual([]);
  });
});

function without(): Results {
  const survey = { ...results.survey, bindings: [] };
  return { ...results, survey, sites: results.sites.map((site) => ({ ...site, journeys: site.journeys.filter(({ visit }) => visit.route !== 'scripted') })) };
}

