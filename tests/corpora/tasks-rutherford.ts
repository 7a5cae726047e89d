import { writtenTask } from './written-task.ts';

/** What a resident may do on the site, in a resident's words: written from the tasks, not from the pages. */
export const rutherford = [
  writtenTask({
    id: 'trash-day', task: 'Find my garbage and recycling collection schedule',
    query: 'garbage collection schedule', az: ['garbage', 'trash', 'recycling'], action: 'find',
    head: { garbage: 1, trash: 1, rubbish: .9, refuse: .9, recycling: .9, sanitation: .8, waste: .8 },
    aspect: { collection: .9, pickup: .9, 'pick up': .9, day: .7, schedule: .9, calendar: .8, 'collection schedule': 1,
      'collection day': 1 },
    broader: { 'public works': .6, environment: .4, street: .4, residents: .4 },
    against: { bulky: .5, hazardous: .7, electronic: .5, leaf: .5, litter: .6, 'recycling center': .4, missed: .4 },
  }),
  writtenTask({
    id: 'pothole', task: 'Report a pothole', query: 'report a pothole', az: ['pothole', 'roads'], action: 'report',
    head: { pothole: 1, 'hole in the road': .9, 'road damage': .8, 'road repair': .7 },
    aspect: { report: 1, request: .9, complaint: .6, form: .5 },
    broader: { road: .6, street: .5, highways: .6, 'public works': .7, 'service request': .7, maintenance: .5,
      'report a problem': .7 },
    against: { 'road closure': .6, roadwork: .4, 'street light': .6 },
  }),
  writtenTask({
    id: 'tax-pay', task: 'Pay my property tax online', query: 'pay property tax', az: ['tax', 'property tax'], action: 'pay',
    head: { 'property tax': 1, tax: .9, taxes: .9, 'tax bill': 1 },
    aspect: { pay: 1, payment: 1, online: .5, bill: .7 },
    broader: { finance: .6, 'tax collector': .7, payments: .6, assessor: .3 },
    against: { assessment: .5, appeal: .6, 'tax map': .7, 'tax sale': .6, 'dog': .6 },
  }),
  writtenTask({
    id: 'tax-contact', task: 'Find the tax collector’s phone and hours',
    query: 'tax collector office hours', az: ['tax collector', 'tax'], action: 'find',
    head: { 'tax collector': 1, 'tax office': 1, 'tax department': .9, tax: .7 },
    aspect: { phone: .9, contact: .9, hours: .9, 'office hours': 1, collector: .8 },
    broader: { departments: .6, finance: .5, directory: .5, staff: .4, government: .4 },
    against: { assessor: .6, 'tax map': .7, appeal: .5, 'pay': .3, 'online': .3 },
  }),
  writtenTask({
    id: 'parking-permit', task: 'Get a resident parking permit',
    query: 'resident parking permit', az: ['parking', 'permits'], action: 'apply',
    head: { 'parking permit': 1, parking: .9, 'permit parking': 1 },
    aspect: { permit: 1, resident: .8, application: .6, sticker: .6 },
    broader: { police: .5, transport: .5, traffic: .5, permits: .7, forms: .5, streets: .4 },
    against: { ticket: .6, fine: .6, violation: .6, building: .5, commuter: .4, 'parking lot': .5, 'car park': .5, 'season ticket': .5 },
  }),
  writtenTask({
    id: 'building-permit', task: 'Get the building permit application form',
    query: 'building permit application', az: ['building permit', 'permits'], action: 'apply',
    head: { 'building permit': 1, 'construction permit': 1, building: .7, construction: .7 },
    aspect: { permit: .9, application: 1, form: .9, forms: .9 },
    broader: { forms: .6, permits: .7, planning: .5, departments: .4, zoning: .5, 'code enforcement': .5 },
    against: { parking: .6, fire: .5, zoning: .4, minutes: .6 },
  }),
  writtenTask({
    id: 'council-minutes', task: 'Find mayor and council meeting minutes',
    query: 'council meeting minutes', az: ['council', 'minutes'], action: 'find',
    head: { minutes: 1, 'meeting minutes': 1 },
    aspect: { council: 1, 'mayor and council': 1, 'council meeting': 1, meeting: .5 },
    broader: { government: .6, agenda: .7, clerk: .6, meetings: .7, mayor: .5, council: .6 },
    against: { planning: .6, commission: .5, committee: .5, 'board': .6, library: .6 },
  }),
  writtenTask({
    id: 'tree', task: 'Ask for a street tree to be looked at', query: 'street tree request', az: ['trees'], action: 'report',
    head: { tree: 1, 'street tree': 1, 'shade tree': 1 },
    aspect: { request: .9, care: .7, prune: .8, trim: .8, removal: .8, inspect: .8, dead: .6, service: .5, report: .8 },
    broader: { 'public works': .6, parks: .6, street: .4, environment: .5, 'service request': .7 },
    against: { minutes: .7, 'christmas tree': .8, lighting: .6, planting: .4, ordinance: .4 },
  }),
  writtenTask({
    id: 'schools', task: 'Find the public schools', query: 'public schools', az: ['schools', 'education'], action: 'find',
    head: { school: 1, schools: 1, 'public school': 1, 'board of education': .8 },
    broader: { education: .8, children: .5, residents: .5, families: .5, community: .4 },
    against: { closed: .5, 'crossing guard': .7, 'after school': .5, bus: .5, sports: .5 },
  }),
  writtenTask({
    id: 'how-do-i', task: 'Use the How Do I page', query: 'how do I', az: ['how do i'], action: 'find',
    head: { 'how do i': 1, 'how to': .6 },
    broader: { help: .5, services: .5, residents: .5 },
  }),
];
