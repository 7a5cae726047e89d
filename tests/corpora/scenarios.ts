import type { Scenario, Words } from '../../src/model/scenario.ts';
import type { CorpusName } from './serve-corpus.ts';

type Terms = Readonly<Record<string, number>>;

interface Written {
  readonly id: string;
  readonly task: string;
  readonly query: string;
  readonly az: readonly string[];
  readonly action: Words['action'];
  /** The idea without which nothing answers. */
  readonly head: Terms;
  /** What is wanted of it; may be left out. */
  readonly aspect?: Terms;
  readonly broader: Terms;
  readonly against?: Terms;
}

function scenario({ id, task, query, az, action, head, aspect, broader, against }: Written): Scenario {
  const concepts = [
    { name: 'subject', weight: 1, head: true, terms: head },
    ...(aspect ? [{ name: 'aspect', weight: .7, head: false, terms: aspect }] : []),
  ];
  return {
    id, task, query, az, words: { concepts, broader, against: against ?? {}, action },
    for: ['unitary'], lgsl: 0, lgil: null, answers: [], stop: 'on the page that answers', clicks: 3, script: [], file: `${id}.yaml`,
  };
}

const localgovDrupal = [
  scenario({
    id: 'blue-badge-apply', task: 'Apply for a Blue Badge', query: 'apply for a blue badge', az: ['blue badge', 'disabled parking'], action: 'apply',
    head: { 'blue badge': 1, 'disabled parking': .8, 'disabled badge': .9, 'parking badge': .8 },
    aspect: { apply: 1, application: .9, 'new badge': .8, renew: .6, eligible: .5 },
    broader: { parking: .5, transport: .5, travel: .6, disability: .6, disabled: .6, 'social care': .5, 'adult social care': .5, 'health': .4 },
    against: { lost: .7, stolen: .7, 'report a change': .6, misuse: .6, fine: .5 },
  }),
  scenario({
    id: 'blue-badge-lost', task: 'Report a lost or stolen Blue Badge', query: 'report lost blue badge', az: ['blue badge'], action: 'report',
    head: { 'blue badge': 1, 'disabled parking': .8, 'disabled badge': .9, badge: .7 },
    aspect: { lost: 1, stolen: 1, 'lost or stolen': 1, replace: .8, replacement: .8, 'report change': .6 },
    broader: { parking: .5, transport: .5, travel: .6, disability: .6, disabled: .6, 'social care': .5, 'adult social care': .5, health: .4 },
    against: { apply: .5, misuse: .6, fine: .5 },
  }),
  scenario({
    id: 'certificate-copy', task: 'Order a copy of a birth, death or marriage certificate', query: 'order a copy certificate', az: ['certificates', 'births', 'deaths'],
    action: 'apply',
    head: { certificate: 1, 'copy certificate': 1, 'birth certificate': 1, 'death certificate': 1, 'marriage certificate': 1 },
    aspect: { copy: 1, order: .9, replacement: .8, 'extra copy': 1, duplicate: .8 },
    broader: { birth: .5, death: .5, marriage: .5, registrar: .6, 'register office': .6, citizenship: .3 },
    against: { correct: .6, 'give notice': .6, 'search certificate': .3 },
  }),
  scenario({
    id: 'register-birth', task: 'Register a birth', query: 'register a birth', az: ['births', 'registrar'], action: 'register',
    head: { birth: 1, baby: .8, newborn: .8, 'register a birth': 1 },
    aspect: { register: 1, registration: 1, registrar: .7 },
    broader: { 'births deaths': .6, registrar: .6, 'register office': .6, family: .4, marriage: .3 },
    against: { certificate: .6, death: .4, correct: .6, stillbirth: .6 },
  }),
  scenario({
    id: 'meals-on-wheels', task: 'Apply for meals on wheels', query: 'meals on wheels', az: ['meals on wheels'], action: 'apply',
    head: { 'meals on wheels': 1, 'meals at home': .9, 'hot meals': .8, 'meal delivery': .9, 'meal': .6 },
    broader: { 'social care': .6, 'adult social care': .6, 'care at home': .6, 'support at home': .6, 'older people': .6, elderly: .6, health: .4, home: .3 },
    against: { 'school meals': .8, 'free school': .8 },
  }),
  scenario({
    id: 'give-notice', task: 'Find out how far ahead I must give notice of marriage', query: 'give notice of marriage', az: ['marriage', 'weddings'], action: 'find',
    head: { marriage: .9, married: .9, wedding: .9, 'civil partnership': .9, 'give notice': 1, 'notice of marriage': 1 },
    aspect: { notice: 1, 'give notice': 1, '28 days': .9, 'register office': .4 },
    broader: { 'births deaths': .5, ceremony: .5, registrar: .5, 'marriage': .5 },
    against: { certificate: .6, venue: .5, correct: .6, divorce: .6 },
  }),
  scenario({
    id: 'fostering', task: 'Find out how to become a foster carer', query: 'become a foster carer', az: ['fostering'], action: 'apply',
    head: { foster: 1, fostering: 1, 'foster carer': 1, 'foster care': 1 },
    broader: { children: .6, families: .6, 'social care': .5, adoption: .5, 'looked after children': .6 },
    against: { adoption: .5, complain: .5 },
  }),
  scenario({
    id: 'compost-bin', task: 'Get a discounted compost bin', query: 'buy a compost bin', az: ['compost', 'recycling'], action: 'apply',
    head: { 'compost bin': 1, composter: 1, compost: .9, composting: .9 },
    aspect: { discount: .9, buy: .8, order: .8, cheap: .8, offer: .7 },
    broader: { bin: .6, recycling: .6, waste: .6, garden: .5, environment: .5 },
    against: { missed: .5, bulky: .6 },
  }),
];

const rector = [
  scenario({
    id: 'water-bill', task: 'Pay my water bill online', query: 'pay water bill', az: ['water'], action: 'pay',
    head: { 'water bill': 1, water: .9, utility: .8, 'utility bill': .9 },
    aspect: { pay: 1, payment: .9, bill: .8, online: .4 },
    broader: { utilities: .6, payments: .6, finance: .4, services: .4 },
    against: { 'in person': .3, 'water quality': .7, leak: .6 },
  }),
  scenario({
    id: 'water-bill-help', task: 'Find how and where to pay a water bill in person', query: 'where to pay water bill', az: ['water'], action: 'find',
    head: { 'water bill': 1, water: .9, utility: .8, 'utility bill': .9, 'water department': .8 },
    aspect: { payment: .9, pay: .9, 'in person': 1, office: .6, 'drop off': .6, mail: .6, hours: .5 },
    broader: { utilities: .6, services: .5, departments: .5, 'city hall': .5 },
    against: { 'water quality': .7, leak: .6 },
  }),
  scenario({
    id: 'building-permit', task: 'Get a building permit application', query: 'building permit application', az: ['building permit', 'permits'], action: 'apply',
    head: { 'building permit': 1, 'construction permit': .9, permit: .7 },
    aspect: { application: 1, form: .8, apply: .9, download: .5 },
    broader: { planning: .6, zoning: .6, building: .6, documents: .6, forms: .6, permits: .6, 'code enforcement': .5 },
    against: { burn: .6, parking: .7, 'yard sale': .6 },
  }),
  scenario({
    id: 'community-center', task: 'Reserve the community center', query: 'reserve community center', az: ['community center'], action: 'book',
    head: { 'community center': 1, 'community centre': 1, 'civic center': .8, 'recreation center': .7, hall: .4 },
    aspect: { reserve: 1, reservation: 1, rent: .9, rental: .9, book: .9, hire: .9 },
    broader: { facilities: .6, parks: .5, recreation: .6, community: .5, leisure: .5 },
    against: { 'senior center': .4 },
  }),
  scenario({
    id: 'council-meeting', task: 'Find when the city council meets', query: 'city council meeting', az: ['council', 'meetings'], action: 'find',
    head: { 'city council': 1, 'council meeting': 1, 'town council': .9, alderman: .7, aldermen: .7, councilmember: .7 },
    aspect: { meeting: 1, meets: 1, 'meeting schedule': 1, agenda: .7, minutes: .5 },
    broader: { government: .7, 'city government': .7, mayor: .6, calendar: .5, 'elected officials': .6 },
    against: { planning: .6, commission: .4 },
  }),
  scenario({
    id: 'zoning', task: 'Find when the planning commission meets', query: 'planning commission meeting', az: ['planning', 'zoning'], action: 'find',
    head: { 'planning commission': 1, planning: .8, zoning: .8 },
    aspect: { meeting: 1, meets: 1, schedule: .7, agenda: .6 },
    broader: { government: .5, 'building': .4, development: .5, boards: .6, commissions: .6 },
    against: { 'city council': .5 },
  }),
  scenario({
    id: 'faq', task: 'Read frequently asked questions', query: 'frequently asked questions', az: ['faq'], action: 'view',
    head: { 'frequently asked questions': 1, faq: 1, faqs: 1, 'common questions': .9 },
    broader: { help: .6, contact: .5, about: .4, information: .4 },
  }),
  scenario({
    id: 'trash', task: 'Find the trash collection day', query: 'trash pickup day', az: ['trash', 'garbage'], action: 'find',
    head: { trash: 1, garbage: 1, rubbish: .9, refuse: .9, sanitation: .8, waste: .8, recycling: .7 },
    aspect: { collection: .9, pickup: .9, 'pick up': .9, day: .7, schedule: .9, 'collection day': 1, route: .6 },
    broader: { 'public works': .6, utilities: .5, services: .5, street: .4, environment: .4 },
    against: { bulky: .6, hazardous: .7, litter: .6, dumpster: .4 },
  }),
];

const rutherford = [
  scenario({
    id: 'trash-day', task: 'Find my garbage and recycling collection schedule', query: 'garbage collection schedule', az: ['garbage', 'trash', 'recycling'], action: 'find',
    head: { garbage: 1, trash: 1, rubbish: .9, refuse: .9, recycling: .9, sanitation: .8, waste: .8 },
    aspect: { collection: .9, pickup: .9, 'pick up': .9, day: .7, schedule: .9, calendar: .8, 'collection schedule': 1, 'collection day': 1 },
    broader: { 'public works': .6, environment: .4, street: .4, residents: .4 },
    against: { bulky: .5, hazardous: .7, electronic: .5, leaf: .5, litter: .6, 'recycling center': .4, missed: .4 },
  }),
  scenario({
    id: 'pothole', task: 'Report a pothole', query: 'report a pothole', az: ['pothole', 'roads'], action: 'report',
    head: { pothole: 1, 'hole in the road': .9, 'road damage': .8, 'road repair': .7 },
    aspect: { report: 1, request: .9, complaint: .6, form: .5 },
    broader: { road: .6, street: .5, highways: .6, 'public works': .7, 'service request': .7, maintenance: .5, 'report a problem': .7 },
    against: { 'road closure': .6, roadwork: .4, 'street light': .6 },
  }),
  scenario({
    id: 'tax-pay', task: 'Pay my property tax online', query: 'pay property tax', az: ['tax', 'property tax'], action: 'pay',
    head: { 'property tax': 1, tax: .9, taxes: .9, 'tax bill': 1 },
    aspect: { pay: 1, payment: 1, online: .5, bill: .7 },
    broader: { finance: .6, 'tax collector': .7, payments: .6, assessor: .3 },
    against: { assessment: .5, appeal: .6, 'tax map': .7, 'tax sale': .6, 'dog': .6 },
  }),
  scenario({
    id: 'tax-contact', task: 'Find the tax collector’s phone and hours', query: 'tax collector office hours', az: ['tax collector', 'tax'], action: 'find',
    head: { 'tax collector': 1, 'tax office': 1, 'tax department': .9, tax: .7 },
    aspect: { phone: .9, contact: .9, hours: .9, 'office hours': 1, collector: .8 },
    broader: { departments: .6, finance: .5, directory: .5, staff: .4, government: .4 },
    against: { assessor: .6, 'tax map': .7, appeal: .5, 'pay': .3, 'online': .3 },
  }),
  scenario({
    id: 'parking-permit', task: 'Get a resident parking permit', query: 'resident parking permit', az: ['parking', 'permits'], action: 'apply',
    head: { 'parking permit': 1, parking: .9, 'permit parking': 1 },
    aspect: { permit: 1, resident: .8, application: .6, sticker: .6 },
    broader: { police: .5, transport: .5, traffic: .5, permits: .7, forms: .5, streets: .4 },
    against: { ticket: .6, fine: .6, violation: .6, building: .5, commuter: .4 },
  }),
  scenario({
    id: 'building-permit', task: 'Get the building permit application form', query: 'building permit application', az: ['building permit', 'permits'], action: 'apply',
    head: { 'building permit': 1, 'construction permit': 1, building: .7, construction: .7 },
    aspect: { permit: .9, application: 1, form: .9, forms: .9 },
    broader: { forms: .6, permits: .7, planning: .5, departments: .4, zoning: .5, 'code enforcement': .5 },
    against: { parking: .6, fire: .5, zoning: .4, minutes: .6 },
  }),
  scenario({
    id: 'council-minutes', task: 'Find mayor and council meeting minutes', query: 'council meeting minutes', az: ['council', 'minutes'], action: 'find',
    head: { minutes: 1, 'meeting minutes': 1 },
    aspect: { council: 1, 'mayor and council': 1, 'council meeting': 1, meeting: .5 },
    broader: { government: .6, agenda: .7, clerk: .6, meetings: .7, mayor: .5, council: .6 },
    against: { planning: .6, commission: .5, committee: .5, 'board': .6, library: .6 },
  }),
  scenario({
    id: 'tree', task: 'Ask for a street tree to be looked at', query: 'street tree request', az: ['trees'], action: 'report',
    head: { tree: 1, 'street tree': 1, 'shade tree': 1 },
    aspect: { request: .9, care: .7, prune: .8, trim: .8, removal: .8, inspect: .8, dead: .6, service: .5, report: .8 },
    broader: { 'public works': .6, parks: .6, street: .4, environment: .5, 'service request': .7 },
    against: { minutes: .7, 'christmas tree': .8, lighting: .6, planting: .4, ordinance: .4 },
  }),
  scenario({
    id: 'schools', task: 'Find the public schools', query: 'public schools', az: ['schools', 'education'], action: 'find',
    head: { school: 1, schools: 1, 'public school': 1, 'board of education': .8 },
    broader: { education: .8, children: .5, residents: .5, families: .5, community: .4 },
    against: { closed: .5, 'crossing guard': .7, 'after school': .5, bus: .5, sports: .5 },
  }),
  scenario({
    id: 'how-do-i', task: 'Use the How Do I page', query: 'how do I', az: ['how do i'], action: 'find',
    head: { 'how do i': 1, 'how to': .6 },
    broader: { help: .5, services: .5, residents: .5 },
  }),
];

/** Each saved site's tasks in the words of a resident, written from the tasks and not from the pages. */
export const corpusScenarios: Readonly<Record<CorpusName, readonly Scenario[]>> = {
  'localgov-drupal': localgovDrupal, rutherford, rector,
};
