import { writtenTask } from './written-task.ts';

/** What a resident may do on the site, in a resident's words: written from the tasks, not from the pages. */
export const rector = [
  writtenTask({
    id: 'water-bill', task: 'Pay my water bill online', query: 'pay water bill', az: ['water'], action: 'pay',
    head: { 'water bill': 1, water: .9, utility: .8, 'utility bill': .9 },
    aspect: { pay: 1, payment: .9, bill: .8, online: .4 },
    broader: { utilities: .6, payments: .6, finance: .4, services: .4 },
    against: { 'in person': .3, 'water quality': .7, leak: .6 },
  }),
  writtenTask({
    id: 'water-bill-help', task: 'Find how and where to pay a water bill in person',
    query: 'where to pay water bill', az: ['water'], action: 'find',
    head: { 'water bill': 1, water: .9, utility: .8, 'utility bill': .9, 'water department': .8 },
    aspect: { payment: .9, pay: .9, 'in person': 1, office: .6, 'drop off': .6, mail: .6, hours: .5 },
    broader: { utilities: .6, services: .5, departments: .5, 'city hall': .5 },
    against: { 'water quality': .7, leak: .6 },
  }),
  writtenTask({
    id: 'building-permit', task: 'Get a building permit application',
    query: 'building permit application', az: ['building permit', 'permits'], action: 'apply',
    head: { 'building permit': 1, 'construction permit': .9, permit: .7 },
    aspect: { application: 1, form: .8, apply: .9, download: .5 },
    broader: { planning: .6, zoning: .6, building: .6, documents: .6, forms: .6, permits: .6, 'code enforcement': .5 },
    against: { burn: .6, parking: .7, 'yard sale': .6 },
  }),
  writtenTask({
    id: 'community-center', task: 'Reserve the community center',
    query: 'reserve community center', az: ['community center'], action: 'book',
    head: { 'community center': 1, 'community centre': 1, 'civic center': .8, 'recreation center': .7, hall: .4 },
    aspect: { reserve: 1, reservation: 1, rent: .9, rental: .9, book: .9, hire: .9 },
    broader: { facilities: .6, parks: .5, recreation: .6, community: .5, leisure: .5 },
    against: { 'senior center': .4 },
  }),
  writtenTask({
    id: 'council-meeting', task: 'Find when the city council meets',
    query: 'city council meeting', az: ['council', 'meetings'], action: 'find',
    head: { 'city council': 1, 'council meeting': 1, 'town council': .9, alderman: .7, aldermen: .7, councilmember: .7 },
    aspect: { meeting: 1, meets: 1, 'meeting schedule': 1, agenda: .7, minutes: .5 },
    broader: { government: .7, 'city government': .7, mayor: .6, calendar: .5, 'elected officials': .6 },
    against: { planning: .6, commission: .4 },
  }),
  writtenTask({
    id: 'zoning', task: 'Find when the planning commission meets',
    query: 'planning commission meeting', az: ['planning', 'zoning'], action: 'find',
    head: { 'planning commission': 1, planning: .8, zoning: .8 },
    aspect: { meeting: 1, meets: 1, schedule: .7, agenda: .6 },
    broader: { government: .5, 'building': .4, development: .5, boards: .6, commissions: .6 },
    against: { 'city council': .5 },
  }),
  writtenTask({
    id: 'faq', task: 'Read frequently asked questions', query: 'frequently asked questions', az: ['faq'], action: 'view',
    head: { 'frequently asked questions': 1, faq: 1, faqs: 1, 'common questions': .9 },
    broader: { help: .6, contact: .5, about: .4, information: .4 },
  }),
  writtenTask({
    id: 'trash', task: 'Find the trash collection day', query: 'trash pickup day', az: ['trash', 'garbage'], action: 'find',
    head: { trash: 1, garbage: 1, rubbish: .9, refuse: .9, sanitation: .8, waste: .8, recycling: .7 },
    aspect: { collection: .9, pickup: .9, 'pick up': .9, day: .7, schedule: .9, 'collection day': 1, route: .6 },
    broader: { 'public works': .6, utilities: .5, services: .5, street: .4, environment: .4 },
    against: { bulky: .6, hazardous: .7, litter: .6, dumpster: .4 },
  }),
];
