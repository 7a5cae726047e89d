import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/kit.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { proof } from '../../src/publish/markup/proof.ts';
import { councilPages } from '../../src/publish/pages/council-pages.ts';
import { homePage } from '../../src/publish/pages/home-page.ts';
import { leaguePage } from '../../src/publish/pages/league-page.ts';
import { taskPages } from '../../src/publish/pages/task-pages.ts';
import { league } from '../../src/publish/tables/league.ts';
import { checkOrder } from '../../src/publish/words/check-order.ts';
import { gateOf, gateWords } from '../../src/publish/words/gate-of.ts';
import { textOf } from './published.ts';
import { results } from './results.ts';

function pageOf(report: typeof leaguePage, path: string, of: Results): CheerioAPI {
  return load(report.render(of).find((page) => page.path === path)?.text ?? '');
}

describe('the league table', () => {
  const $ = load(textOf('league.html'));
  it('shows bands in the method’s order, councils in alphabetical order, and those not ranked apart with the reason', () => {
    expect($('.band-section h3 .band').map((_, each) => $(each).text()).get()).toEqual(['Very good', 'Good', 'Fair', 'Hard to use']);
    expect($('#band-very-good tbody th a').map((_, each) => $(each).text()).get()).toEqual(['Aldermere Council', 'Brambleford District Council']);
    expect($('#bands').text()).not.toContain('Cotterdale');
    expect($('#unranked tbody').text()).toContain('asked the survey to go away');
  });
  it('shows the place with its doubt and what its gates mean', () => {
    expect($('#band-very-good td').map((_, each) => $(each).text()).get()).toContain('joint 1st–2nd');
    expect($('.gate-key').text()).toContain('A task could not be reached on a phone: no more than 3 stars.');
  });
  it('marks what is no duty without a number', () => {
    const cell = $('#matrix tbody tr').filter((_, row) => $(row).text().includes('Brambleford')).find('td').last();
    expect(cell.text()).toBe('no duty');
  });
  it('offers each type of council as a section', () => {
    expect($('.contents a').map((_, each) => $(each).attr('href')).get()).toEqual(['#bands', '#type-district', '#type-unitary', '#matrix', '#unranked']);
  });
});

describe('a council’s page', () => {
  it('adds every figure up from its ledger', () => {
    for (const site of ['E07000901', 'E06000902']) {
      const $ = load(textOf(`councils/${site}.html`));
      const ledgers = $('.ledger').get();
      expect(ledgers.length).toBeGreaterThanOrEqual(5);
      for (const each of ledgers) {
        const earned = $(each).find('tbody tr').map((_, row) => Number($(row).find('td').eq(4).text()) || 0).get().reduce((sum, one) => sum + one, 0);
        const asked = Number($(each).find('tfoot td').eq(0).text());
        const shown = Number($(each).find('tfoot strong').text());
        expect(Math.abs((earned / asked) * 100 - shown)).toBeLessThan(1.6);
        expect($(each).find('summary strong').text()).toBe(String(shown));
      }
    }
  });
  it('says how a part of the overall points is earned, and how the interval comes about', () => {
    const $ = load(textOf('councils/E07000901.html'));
    expect($('#ledger-overall tbody th').first().text()).toMatch(/^Top tasks earned: 0\.5 × mean stars 4 ÷ 4$/);
    expect($('#ledger-overall tbody th').eq(1).text()).toMatch(/^Findability earned: 0\.15 × its points 100 ÷ 100$/);
    expect($('#ledger-overall > .aside').text()).toContain('counted as failed it is 96, counted as passed 100. A task’s stars are made anew each time.');
    expect($('#tasks > p').first().text()).toContain('1 task was rated: 1 with 4 stars. The mean is\n4 of 4 stars.');
  });
  it('says on how many looks the check of a gate failed', () => {
    const gates = load(textOf('councils/E06000902.html'))('.gates li').map((_, each) => load(textOf('councils/E06000902.html'))(each).text()).get();
    expect(gates[0]).toContain('failed on 4 of 6 looks, a look being one page on one device.');
    expect(gates[1]).toMatch(/failed on \d of \d looks\.$/);
  });
  it('tells the same fault once, with its reach', () => {
    const $ = load(textOf('councils/E06000902.html'));
    expect($('.fault h3').map((_, each) => $(each).text()).get()).toEqual(['Text has too little contrast with what is behind it (axe: color-contrast)', 'Does the page scroll sideways?', 'Fields have no label (axe: label)']);
    expect($('.fault').last().text()).toContain('seen by a script only, not scored');
    expect($('.fault').first().text()).toContain('seen on 2 pages, desktop and phone');
  });
  it('walks each way step by step and says whose doing it was', () => {
    const $ = load(textOf('councils/E06000902.html'));
    const walks = $('#task-bin-day .walk').map((_, each) => $(each).text().replace(/\s+/g, ' ')).get();
    expect(walks[0]).toContain('Following links from the home page, on a desktop: reached, 3 clicks Opened the home page');
    expect(walks.filter((walk) => walk.includes('This is not the council’s doing'))).toHaveLength(2);
  });
  it('of a council that was not assessed judges nothing', () => {
    const $ = load(textOf('councils/E10000903.html'));
    expect($('main').text()).toContain('That is no judgement on the council');
    expect($('.figures, .ledger, .stars').length).toBe(0);
  });
  it('of a council below the floor says so and still shows its ledger', () => {
    const thin: Results = { ...results, league: { rows: results.league.rows.map((row) => (row.site === 'E07000901'
      ? { ...row, band: null, stars: null, points: null, ranked: false, reason: 'below the coverage floor' } : row)) } };
    const $ = pageOf(councilPages, 'councils/E07000901.html', thin);
    expect($('.headline').text()).toContain('Not banded\nBelow the coverage floor.');
    expect($('.headline .ledger summary').text()).toBe('What was asked, and what could be answered');
    expect($('.headline .ledger tfoot').text()).toContain('too little was answered');
    expect(pageOf(leaguePage, 'league.html', thin)('#unranked').text()).toContain('below the coverage floor');
  });
});

describe('what a row of the league names as a gate', () => {
  const { method } = results.survey;
  it('is told by its id or by the sentence of the score, and else as it stands', () => {
    const said = 'A task could not be reached on a phone: no more than 3 stars.';
    expect(gateWords(method, 'task-blocked')).toBe(said);
    expect(gateWords(method, 'At most 3 stars: A task could not be reached on a phone.')).toBe(said);
    expect([gateWords(method, 'something else'), gateOf(method, 'something else')]).toEqual(['something else', null]);
  });
  it('is an id in league.csv', () => {
    const rows = results.league.rows.map((row) => (row.gates.length === 0 ? row : { ...row, gates: ['At most 3 stars: A task could not be reached on a phone.'] }));
    expect(league.rows({ ...results, league: { rows } })[2]?.[14]).toEqual(['task-blocked']);
  });
});

describe('a gate that is met and holds nothing down', () => {
  const rows = results.league.rows.map((row) => (row.site === 'E06000902' ? { ...row, gates: [] } : row));
  const open: Results = { ...results, league: { rows } };
  it('is told as met, in the league and on the council’s page, and is none in league.csv', () => {
    expect(pageOf(leaguePage, 'league.html', open)('main').text()).toContain('In brackets: met, but the points give no more stars anyway.');
    expect(pageOf(leaguePage, 'league.html', open)('#bands').find('td').filter((_, cell) => cell.attribs['data-label'] === 'Gates').text()).toContain('(B)');
    const said = pageOf(councilPages, 'councils/E06000902.html', open)('.headline').text();
    expect(said).toContain('No gate of the method holds the band down.');
    expect(said).toContain('Met, but not what limits it, for the points give no more stars anyway: ');
    expect(league.rows(open)[2]?.[14]).toEqual([]);
  });
  it('is not told where it does hold the stars, nor of a council that meets none', () => {
    expect(textOf('league.html')).not.toContain('Met, but not');
    expect(textOf('councils/E07000901.html')).not.toContain('Met, but not');
  });
});

describe('the order of checks', () => {
  it('is the method’s, and unweighted ones stand last', () => {
    const ids = ['third-party-hand-over', 'a-to-z', 'page-title', 'axe-serious', 'home-link', 'another'];
    expect(ids.toSorted(checkOrder(results))).toEqual(['home-link', 'a-to-z', 'axe-serious', 'page-title', 'another', 'third-party-hand-over']);
  });
});

describe('what proves a finding', () => {
  const finding = results.findings.find((each) => each.check === 'axe-serious' && each.state === 'failed');
  const look = results.sites.find(({ site }) => site.id === 'E06000902')?.looks[0];
  it('is named by the page it was seen on, its picture not named twice, its source offered as a file', () => {
    if (finding === undefined || look === undefined) throw new Error('nothing made up');
    const source = `${'ab'.repeat(32)}.html.gz`;
    const own = { ...finding, evidence: [look.images.phone?.image ?? '', source, `look:${look.id}`, 'look:gone'] };
    const links = load(markupText(proof(results, '../', own)))('a').map((_, each) => [load(each).root().text(), each.attribs.href]).get();
    expect(links).toEqual(['Home', `../councils/E06000902.html#look-${look.id}`, 'page source', `../evidence/${source}`]);
    expect(markupText(proof(results, '../', { ...finding, evidence: [] }))).toContain('none');
    const slow = results.sites.find(({ site }) => site.id === 'E06000902')?.looks.find(({ failure }) => failure !== null);
    expect(markupText(proof(results, '../', { ...finding, evidence: [`look:${slow?.id}`] }))).toContain('>page that could not be opened: /slow</a>');
  });
});

describe('tables of answers', () => {
  const sumOf = (path: string, table: string): readonly number[] => {
    const $ = load(textOf(path));
    return $(table).first().find('tbody tr').map((_, row) => $(row).find('td.figure').get().reduce((sum, cell) => sum + Number($(cell).text()), 0)).get();
  };
  it('of checks and tasks add up row by row, what does not apply with the rest', () => {
    const of = (check: string, task?: string): number => results.findings.filter((one) => one.check === check && (task === undefined || one.task === task)).length;
    expect(sumOf('checks.html', 'table')).toContain(of('a-to-z'));
    expect(load(textOf('checks/a-to-z.html'))('th').text()).toContain('Does not apply');
    expect(results.findings.some(({ check, state }) => check === 'a-to-z' && state === 'inapplicable')).toBe(true);
    const $ = load(textOf('tasks/bin-day.html'));
    const row = $('th').filter((_, each) => $(each).text() === 'Does the A to Z list it?').first().parent();
    expect(row.find('td.figure').get().reduce((sum, cell) => sum + Number($(cell).text()), 0)).toBe(of('a-to-z', 'bin-day'));
  });
});

describe('the other pages', () => {
  it('home tells findings that hold only counts', () => {
    const said = load(textOf('index.html'))('.findings li').map((_, each) => load(textOf('index.html'))(each).text().replace(/\s+/g, ' ')).get();
    expect(said[1]).toBe('Following links from the home page led to the task in 4 of 4 attempts on a desktop (not counted: 1 for a person to say) and in 3 of 4 attempts on a phone (not counted: 1 for a person to say). Task by task');
    const search = load(textOf('index.html'))('.findings').text().replace(/\s+/g, ' ');
    const pairs = results.sites.flatMap(({ journeys }) => journeys).filter(({ visit }) => visit.route === 'search' && visit.device === 'phone').length;
    const [, walked = '', stopped = ''] = /The sites’ own search led .* attempts on a desktop[^.]* of (\d+) attempts on a phone \(not counted: (\d+) stopped before the end\)/.exec(search) ?? [];
    expect(Number(walked) + Number(stopped)).toBe(pairs);
    expect(said.at(-1)).toContain('1 of the 3 councils looked at');
  });
  it('home says nothing where nothing was found', () => {
    const empty: Results = { ...results, findings: [], scores: [], sites: results.sites.map((site) => ({ ...site, journeys: [], differences: [] })), league: { rows: [] } };
    expect(pageOf(homePage, 'index.html', empty)('.findings').length).toBe(0);
  });
  it('tell pages of the same name apart', () => {
    const twins: Results = {
      ...results,
      survey: { ...results.survey, scenarios: results.survey.scenarios.map((scenario) => ({ ...scenario, task: 'Report it' })) },
      sites: results.sites.map((site) => ({ ...site, site: { ...site.site, name: 'Twin' } })),
    };
    const titles = [...councilPages.render(twins), ...taskPages.render(twins)].map(({ text }) => load(text)('title').text());
    expect(new Set(titles).size).toBe(titles.length);
  });
  it('a task counts a council without a star as such', () => {
    const without: Results = { ...results, scores: results.scores.map((score) => (score.measure === 'task:bin-day' && score.site === 'E06000902' ? { ...score, stars: 0 } : score)) };
    expect(pageOf(taskPages, 'tasks/bin-day.html', without)('.counts li').last().text()).toBe('0 stars 1 council');
  });
});
