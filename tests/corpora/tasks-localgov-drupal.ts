import { writtenTask } from './written-task.ts';

/** What a resident may do on the site, in a resident's words: written from the tasks, not from the pages. */
export const localgovDrupal = [
  writtenTask({
    id: 'blue-badge-apply', task: 'Apply for a Blue Badge',
    query: 'apply for a blue badge', az: ['blue badge', 'disabled parking'], action: 'apply',
    head: { 'blue badge': 1, 'disabled parking': .8, 'disabled badge': .9, 'parking badge': .8 },
    aspect: { apply: 1, application: .9, 'new badge': .8, renew: .6, eligible: .5 },
    broader: { parking: .5, transport: .5, travel: .6, disability: .6, disabled: .6, 'social care': .5,
      'adult social care': .5, 'health': .4 },
    against: { lost: .7, stolen: .7, 'report a change': .6, misuse: .6, fine: .5 },
  }),
  writtenTask({
    id: 'blue-badge-lost', task: 'Report a lost or stolen Blue Badge',
    query: 'report lost blue badge', az: ['blue badge'], action: 'report',
    head: { 'blue badge': 1, 'disabled parking': .8, 'disabled badge': .9, badge: .7 },
    aspect: { lost: 1, stolen: 1, 'lost or stolen': 1, replace: .8, replacement: .8, 'report change': .6 },
    broader: { parking: .5, transport: .5, travel: .6, disability: .6, disabled: .6, 'social care': .5,
      'adult social care': .5, health: .4 },
    against: { apply: .5, misuse: .6, fine: .5 },
  }),
  writtenTask({
    id: 'certificate-copy', task: 'Order a copy of a birth, death or marriage certificate',
    query: 'order a copy certificate', az: ['certificates', 'births', 'deaths'],
    action: 'apply',
    head: { certificate: 1, 'copy certificate': 1, 'birth certificate': 1, 'death certificate': 1, 'marriage certificate': 1 },
    aspect: { copy: 1, order: .9, replacement: .8, 'extra copy': 1, duplicate: .8 },
    broader: { birth: .5, death: .5, marriage: .5, registrar: .6, 'register office': .6, citizenship: .3 },
    against: { correct: .6, 'give notice': .6, 'search certificate': .3 },
  }),
  writtenTask({
    id: 'register-birth', task: 'Register a birth', query: 'register a birth', az: ['births', 'registrar'], action: 'register',
    head: { birth: 1, baby: .8, newborn: .8, 'register a birth': 1 },
    aspect: { register: 1, registration: 1, registrar: .7 },
    broader: { 'births deaths': .6, registrar: .6, 'register office': .6, family: .4, marriage: .3 },
    against: { certificate: .6, death: .4, correct: .6, stillbirth: .6 },
  }),
  writtenTask({
    id: 'meals-on-wheels', task: 'Apply for meals on wheels', query: 'meals on wheels', az: ['meals on wheels'], action: 'apply',
    head: { 'meals on wheels': 1, 'meals at home': .9, 'hot meals': .8, 'meal delivery': .9, 'meal': .6 },
    broader: { 'social care': .6, 'adult social care': .6, 'care at home': .6, 'support at home': .6, 'older people': .6,
      elderly: .6, health: .4, home: .3 },
    against: { 'school meals': .8, 'free school': .8 },
  }),
  writtenTask({
    id: 'give-notice', task: 'Find out how far ahead I must give notice of marriage',
    query: 'give notice of marriage', az: ['marriage', 'weddings'], action: 'find',
    head: { marriage: .9, married: .9, wedding: .9, 'civil partnership': .9, 'give notice': 1, 'notice of marriage': 1 },
    aspect: { notice: 1, 'give notice': 1, '28 days': .9, 'register office': .4 },
    broader: { 'births deaths': .5, ceremony: .5, registrar: .5, 'marriage': .5 },
    against: { certificate: .6, venue: .5, correct: .6, divorce: .6 },
  }),
  writtenTask({
    id: 'fostering', task: 'Find out how to become a foster carer',
    query: 'become a foster carer', az: ['fostering'], action: 'apply',
    head: { foster: 1, fostering: 1, 'foster carer': 1, 'foster care': 1 },
    broader: { children: .6, families: .6, 'social care': .5, adoption: .5, 'looked after children': .6 },
    against: { adoption: .5, complain: .5 },
  }),
  writtenTask({
    id: 'compost-bin', task: 'Get a discounted compost bin',
    query: 'buy a compost bin', az: ['compost', 'recycling'], action: 'apply',
    head: { 'compost bin': 1, composter: 1, compost: .9, composting: .9 },
    aspect: { discount: .9, buy: .8, order: .8, cheap: .8, offer: .7 },
    broader: { bin: .6, recycling: .6, waste: .6, garden: .5, environment: .5 },
    against: { missed: .5, bulky: .6 },
  }),
];
