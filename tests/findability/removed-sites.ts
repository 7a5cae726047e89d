import type { LinkFact, PageSource } from '../../src/model/facts.ts';
import type { MappedPage } from '../../src/model/map.ts';
import { form, gone, link, titled } from './made.ts';

/** What is left of a council's site when the page that answers is taken away: its parent, its siblings, and links that lead nowhere now. */
export interface Left {
  readonly task: string;
  /** What the page that answers is called. */
  readonly title: string;
  readonly pages: (links: 'dead' | 'gone') => readonly MappedPage[];
  /** The same site with the page that answers. */
  readonly whole: () => readonly MappedPage[];
}

interface Written {
  /** The page that was taken away: its path and what links to it read. */
  readonly removed: readonly [string, string];
  /** Parents, from the home page down: path, title and what is said there. */
  readonly parents: readonly (readonly [string, string, string])[];
  /** Pages beside it: path, title, what is said there, perhaps a form. */
  readonly siblings: readonly (readonly [string, string, string, 'form'?])[];
}

const pageOf = (path: string, title: string, says: string, links: readonly LinkFact[], more: Partial<PageSource> = {}): MappedPage => {
  const text = `${title} ${says} ${links.filter(({ region }) => region === 'main').map((one) => `${one.text} ${one.extra}`).join(' ')}`;
  return titled(path, `${title} | Brambleford District Council`, links, { headings: [{ level: 1, text: title }], text, lead: text.split(' ').slice(0, 60).join(' '), ...more });
};

function left(task: string, { removed: [path, reads], parents, siblings }: Written): Left {
  const pages = (links: 'dead' | 'gone'): readonly MappedPage[] => {
    const to = links === 'dead' ? [link(reads, path)] : [];
    const [first] = parents;
    const home = pageOf('/', 'Brambleford District Council', 'Find out about your council and its services.', [
      ...(first ? [link(first[1], first[0])] : []), ...to, link('Libraries', '/libraries'), link('Latest news', '/news'),
    ]);
    const beside = siblings.map(([other, title]) => link(title, other));
    const above = parents.map(([parent, title, says], n) => {
      const below = parents[n + 1];
      return pageOf(parent, title, says, below ? [link(below[1], below[0]), ...beside.slice(0, 1)] : [...beside, ...to], { breadcrumb: 'Home' });
    });
    const others = siblings.map(([other, title, says, has]) => pageOf(
      other, title, says, [...beside.filter(({ text }) => text !== title).slice(0, 2), ...to], has ? { forms: [form()] } : {},
    ));
    return [home, ...above, ...others, ...(links === 'dead' ? [gone(path)] : [])];
  };
  const whole = (): readonly MappedPage[] => [
    ...pages('dead').filter(({ source }) => source !== null), pageOf(path, reads, 'Use our online form, ring us or visit us.', [], { forms: [form()] }),
  ];
  return { task, title: reads, pages, whole };
}

export const leftBehind: readonly Left[] = [
  left('missed-bin', {
    removed: ['/bins/missed', 'Report a missed bin'],
    parents: [['/bins', 'Bins and recycling', 'Everything about your bins, rubbish and recycling in Brambleford. We collect from 38,000 homes.']],
    siblings: [
      ['/bins/collection-days', 'Check your bin collection day', 'Enter your postcode to find out when your bins are collected. Put your bin out by 7am. Collections may change at bank holidays. If your bin was not collected, wait until the end of the day.', 'form'],
      ['/bins/new-bin', 'Request a new or replacement bin', 'If your bin is damaged, stolen or lost you can order a new one. A new bin costs £35 and comes within ten working days.', 'form'],
      ['/bins/garden-waste', 'Garden waste collection', 'Pay for a garden waste collection. We empty brown bins every two weeks from March to November.'],
      ['/bins/assisted', 'Assisted bin collections', 'If you cannot move your bin because of age, illness or disability we can collect it from your door.'],
      ['/bins/bulky', 'Bulky waste collection', 'We collect large items such as sofas, beds and fridges for a charge.', 'form'],
    ],
  }),
  left('bin-day', {
    removed: ['/bins/collection-days', 'Check your bin collection day'],
    parents: [['/bins', 'Bins and recycling', 'Everything about your bins, rubbish and recycling in Brambleford.']],
    siblings: [
      ['/bins/missed', 'Report a missed bin', 'Tell us within two working days if your bin was not emptied on its collection day. The crew will come back within three days.', 'form'],
      ['/bins/bulky', 'Bulky waste collection', 'We collect large items such as sofas, beds and fridges for a charge. Book a collection day that suits you.', 'form'],
      ['/bins/what-goes-where', 'What goes in which bin', 'The grey bin is for rubbish, the blue bin is for paper, card, tins and plastic bottles.'],
      ['/bins/new-bin', 'Request a new or replacement bin', 'If your bin is damaged, stolen or lost you can order a new one.', 'form'],
      ['/bins/garden-waste', 'Garden waste collection', 'Pay for a garden waste collection. We empty brown bins every two weeks from March to November.'],
    ],
  }),
  left('report-fly-tipping', {
    removed: ['/streets/fly-tipping', 'Report fly-tipping'],
    parents: [['/streets', 'Streets and environment', 'Street cleaning, litter, dog fouling and more.'], ['/streets/cleaning', 'Street cleaning', 'We sweep streets, empty litter bins and clear rubbish that was dumped.']],
    siblings: [
      ['/streets/graffiti', 'Report graffiti', 'Tell us where the graffiti is and we will remove it within ten days.', 'form'],
      ['/streets/dog-fouling', 'Report dog fouling', 'Tell us about dog mess in streets and parks.', 'form'],
      ['/streets/litter', 'Litter and litter bins', 'Report an overflowing litter bin or ask for a new one. Dropping litter or dumping rubbish is an offence.', 'form'],
      ['/streets/fines', 'Fly-tipping prosecutions', 'Who we took to court for fly-tipping last year, and the fines that were paid.'],
      ['/streets/abandoned', 'Report an abandoned vehicle', 'Tell us where the vehicle stands and for how long.', 'form'],
    ],
  }),
  left('report-pothole', {
    removed: ['/roads/pothole', 'Report a pothole'],
    parents: [['/roads', 'Roads and transport', 'Roads, pavements, street lights and parking.']],
    siblings: [
      ['/roads/street-light', 'Report a faulty street light', 'Tell us the number on the column and what is wrong with it.', 'form'],
      ['/roads/roadworks', 'Roadworks and road closures', 'See where work on roads is planned and which roads are closed.'],
      ['/roads/dropped-kerb', 'Apply for a dropped kerb', 'You need our permission to have the kerb lowered so that you can drive over the pavement.', 'form'],
      ['/roads/winter', 'Gritting and winter roads', 'Which roads we grit when it freezes.'],
      ['/roads/parking', 'Parking permits', 'Apply for a permit to park on your street.', 'form'],
    ],
  }),
  left('pay-council-tax', {
    removed: ['/council-tax/pay', 'Pay your council tax'],
    parents: [['/council-tax', 'Council tax', 'Bands, discounts, moving home and your bill.']],
    siblings: [
      ['/council-tax/bands', 'Council tax bands', 'How much council tax is for each band this year and how to find yours.'],
      ['/council-tax/discounts', 'Council tax discounts and exemptions', 'You may pay less if you live alone, study or are disabled.'],
      ['/council-tax/moving', 'Moving home', 'Tell us that you moved so that we can change your council tax bill.', 'form'],
      ['/business-rates/pay', 'Pay your business rates', 'Pay online by card or set up a direct debit.'],
      ['/council-tax/support', 'Council tax support', 'Help with council tax for people on a low income.', 'form'],
    ],
  }),
  left('planning-search', {
    removed: ['/planning/search', 'Search and comment on planning applications'],
    parents: [['/planning', 'Planning and building', 'Planning permission, building control and the local plan.']],
    siblings: [
      ['/planning/apply', 'Apply for planning permission', 'How to make a planning application, what it costs and which plans you need.'],
      ['/planning/do-i-need', 'Do I need planning permission?', 'Small extensions, sheds and fences often need none.'],
      ['/planning/local-plan', 'Local plan', 'The plan for where homes and jobs will be until 2040.'],
      ['/planning/enforcement', 'Planning enforcement', 'Tell us about building work without permission.', 'form'],
      ['/planning/fees', 'Planning fees', 'What it costs to apply.'],
    ],
  }),
  left('find-councillor', {
    removed: ['/council/councillors', 'Find your councillor'],
    parents: [['/council', 'Council and democracy', 'How the council works, elections, meetings and decisions.']],
    siblings: [
      ['/council/become', 'Become a councillor', 'What a councillor does and how to stand for election.'],
      ['/council/allowances', 'Councillors’ allowances and expenses', 'What councillors were paid last year.'],
      ['/council/meetings', 'Meetings, agendas and minutes', 'When the council and its committees meet, and what was decided.'],
      ['/council/conduct', 'Councillors’ code of conduct', 'How to complain about a councillor.', 'form'],
      ['/council/elections', 'Elections and voting', 'Register to vote and see past results.'],
    ],
  }),
  left('school-place', {
    removed: ['/schools/secondary', 'Apply for a secondary school place'],
    parents: [['/schools', 'Schools and education', 'School admissions, term dates, meals and transport.']],
    siblings: [
      ['/schools/primary', 'Apply for a primary school place', 'Apply by 15 January if your child starts school in September.', 'form'],
      ['/schools/transport', 'School transport', 'Who can travel to school for free, and how to apply.'],
      ['/schools/term-dates', 'School term dates', 'Holidays and term dates for this year and next.'],
      ['/schools/appeals', 'School admission appeals', 'How to appeal if your child was not given a place at the school you want.', 'form'],
      ['/schools/meals', 'Free school meals', 'Who can have school meals for free.', 'form'],
    ],
  }),
];
