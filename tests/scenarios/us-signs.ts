import type { SignLines } from './signs.ts';

/** The same for the tasks of the American pack. */
export const townSignLines: SignLines = {
  'trash-day': {
    schedule: {
      yes: ['field: Street address', 'field: Zip code', 'link: Trash collection schedule', 'link: Recycling calendar', 'link: 2026 calendar for collections', 'Garbage is collected every Monday.', 'Tuesdays: recycling', 'link: Pickup zone map'],
      no: ['link: Trash', 'We meet on Mondays.', 'field: Email', 'link: Calendar of events', 'Put your cart out.'],
    },
    holidays: { yes: ['No pickup on holidays', 'Thanksgiving week', 'Labor Day', 'link: Holiday schedule'], no: ['weekdays', 'link: Labor relations'] },
    'what-goes-where': { yes: ['Place your carts at the curb.', 'single-stream recycling', 'not accepted: plastic bags', 'link: What can I recycle?', 'link: Accepted items'], no: ['Trash is picked up weekly.', 'link: Whatever', 'link: Items for sale'] },
    'whom-to-call': { yes: ['Call (555) 010-4400.', '555-010-4400', '555.010.4400'], no: ['Call us.', '2026-11-22', 'Zip 07070-1234'] },
  },
  'missed-trash': {
    'report-route': { yes: ['link: Report a missed collection', 'link: Submit a missed trash report', 'link: SeeClickFix', 'link: 311', 'Call Public Works at (555) 010-4400.'], no: ['link: Trash schedule', 'Call us.', 'link: Annual report'] },
    'time-window': { yes: ['within 24 hours', 'before 2 p.m.', 'after 3:30 pm', 'by the next business day'], no: ['Tell us soon.', 'within reason', '24 trucks'] },
    'when-to-put-out': { yes: ['at the curb by 6 a.m.', 'no later than 7 am', 'the night before'], no: ['early', 'nightly'] },
  },
  'report-pothole': {
    'report-route': { yes: ['link: Report a pothole', 'link: Submit a service request', 'link: Pothole Request', 'link: SeeClickFix', 'link: Report a problem online', 'link: Submit'], no: ['link: Potholes', 'link: Annual reports', 'Report it.'] },
    place: { yes: ['field: Nearest address', 'field: Location', 'Give the cross street.', 'the nearest address or intersection', 'Click on the map.'], no: ['field: Email address', 'Our streets', 'field: Name'] },
    urgent: { yes: ['If it is an emergency', 'a hazard', 'after hours'], no: ['We open at 8.', 'emerging'] },
    'whose-road': { yes: ['Route 9 is a state road.', 'county roads', 'the state DOT', 'the county department of transportation', 'Interstate 80'], no: ['town roads', 'state of the town', 'dotted lines'] },
  },
  'pay-property-tax': {
    'pay-online': { yes: ['link: Pay your taxes online', 'link: Online Tax Payments', 'link: Pay property taxes', 'link: Pay Now', 'link: View/Pay', 'link: Make a payment online'], no: ['link: Pay your water bill online', 'link: Tax Collector', 'link: Pay parking ticket here', 'Pay online.', 'link: Payroll'] },
    'due-dates': { yes: ['Taxes are due February 1.', 'payable in quarterly installments on the 1st', 'August 1 is the deadline', 'due on the 10th'], no: ['due to rain', 'in May', 'the quarter'] },
    'other-ways': { yes: ['by mail', 'in person', 'drop box', 'check payable to the Town', 'Mail your payment'], no: ['Online only', 'check your bill', 'a person'] },
    fee: { yes: ['a convenience fee of 3%', 'processing fees'], no: ['fees for copies', 'service hours'] },
    'whom-to-call': { yes: ['(555) 010-4410'], no: ['Call us.'] },
  },
  'building-permit': {
    application: { yes: ['link: Building permit application', 'link: Apply for a permit online', 'link: Permit portal', 'link: Construction forms', 'link: Apply now', 'link: Application'], no: ['link: Building Department', 'Apply at the desk.', 'link: Jobs'] },
    'when-needed': { yes: ['A permit is required for decks.', 'Permits are not required for paint.', 'You need a building permit.', 'link: Do I need a permit?', 'link: When a permit is needed'], no: ['Permits', 'link: Permit fees'] },
    cost: { yes: ['Fees start at $75.', 'The permit fee depends on size.', 'see the fee schedule', 'link: Fees'], no: ['Ask the desk.', 'link: Feedback', 'coffee'] },
    inspections: { yes: ['Call for an inspection.', 'the inspector', 'link: Inspections'], no: ['We suspect', 'link: Inspiration'] },
    'whom-to-call': { yes: ['555-010-4420'], no: ['Call us.'] },
  },
  'council-meeting': {
    when: { yes: ['The council meets on the second Tuesday.', '2nd and 4th Mondays', 'March 10', 'link: March 10, 2026', 'link: Agenda 3/10/2026', 'link: Meeting schedule'], no: ['The council meets.', 'in March', 'Tuesday', 'link: Meetings', 'second thoughts'] },
    agendas: { yes: ['link: Agendas', 'link: March agenda'], no: ['Agendas are posted.', 'link: Minutes'] },
    minutes: { yes: ['link: Meeting minutes'], no: ['Minutes are posted.', 'link: Agenda'] },
    where: { yes: ['in the council chambers', 'at Town Hall', 'by Zoom', 'the Municipal Building'], no: ['in town', 'chamber music'] },
    'take-part': { yes: ['There is public comment.', 'Watch live.', 'link: Join by Zoom', 'link: Watch'], no: ['The public is welcome.', 'link: Watches'] },
  },
  'parking-permit': {
    apply: { yes: ['link: Permit application', 'link: Apply online', 'link: Renew permit', 'Permits can be obtained from the police desk.', 'Apply in person.'], no: ['link: Parking', 'No parking here.', 'link: Buyers'] },
    'who-can': { yes: ['Residents east of Main Street', 'proof of residency', 'your driver’s license', 'vehicle registration'], no: ['Everyone', 'driving'] },
    cost: { yes: ['It costs $10.', 'The first is free.', 'no fee'], no: ['freedom', 'dollars'] },
    'where-and-when': { yes: ['in zones A to C', 'overnight', '2 a.m.'], no: ['in town', 'ozone'] },
  },
  'parking-ticket': {
    'pay-online': { yes: ['link: Pay your ticket online', 'link: Pay citations', 'link: Pay Now', 'link: Online payments'], no: ['link: Pay property tax online', 'link: Tickets', 'link: Pay utility bill now', 'Pay online.'] },
    deadline: { yes: ['within 30 days', 'A late fee is added.', 'The penalty doubles.'], no: ['Pay.', 'lately'] },
    contest: { yes: ['To contest it', 'plead not guilty', 'ask for a hearing', 'link: Dispute a ticket'], no: ['contestants', 'link: Pay'] },
    'other-ways': { yes: ['by mail', 'in person', 'money order', 'drop box'], no: ['online', 'personal'] },
  },
  'pay-water-bill': {
    'pay-online': { yes: ['link: Pay Water Bill', 'link: Pay online', 'link: Utility payments', 'link: Bill Pay', 'link: Pay here', 'link: Online bill pay', 'link: Make a payment'], no: ['link: Pay taxes online', 'link: Water', 'link: Pay parking ticket now', 'Pay online.'] },
    due: { yes: ['due on the 15th', 'late fee', 'past due', 'shut-off'], no: ['due to rain', 'lately', 'penal code'] },
    'other-ways': { yes: ['by mail', 'in person', 'drop box', 'autopay', 'bank draft'], no: ['online', 'a night out'] },
    'whom-to-call': { yes: ['555-010-4411'], no: ['Call us.'] },
  },
  'find-council-member': {
    list: { yes: ['Mayor Ellen Marsh. Councilman Joe Diaz.', 'link: Councilwoman Ann Pell', 'Ward 1', 'District 2', 'link: Mayor Ellen Marsh'], no: ['The council has seven members.', 'link: Mayor', 'link: Ward', 'the ward', 'a school district'] },
    contact: { yes: ['555-010-4411', 'emarsh@springvale.test', 'link: Email', 'link: Contact'], no: ['Write to us.', 'link: Mayor'] },
    terms: { yes: ['term ends 2027', 'Term expires December 31', 'four-year terms', '3-year terms'], no: ['in terms of', 'a year'] },
    'which-is-mine': { yes: ['see the ward map', 'at-large', 'which district', 'link: District map', 'link: Find your district'], no: ['a large town', 'link: Map', 'forward'] },
  },
  'report-code-violation': {
    'report-route': { yes: ['link: File a complaint', 'link: Report a code violation', 'link: Complaint form', 'link: SeeClickFix', 'Call code enforcement at (555) 010-4420.'], no: ['link: Code enforcement', 'Call us.', 'link: Reports'] },
    'what-counts': { yes: ['tall grass and weeds', 'junk cars', 'unsafe buildings'], no: ['graceful', 'We enforce the code.'] },
    'no-name': { yes: ['You may stay anonymous.', 'kept confidential', 'Complaints are confidential.'], no: ['Give your name.', 'confident'] },
    'what-next': { yes: ['An inspector visits.', 'a notice of violation', 'We investigate.', 'ten days to comply'], no: ['We look.', 'noticeable'] },
  },
  'dog-license': {
    apply: { yes: ['link: Dog license application', 'link: Pet registration', 'link: Renew online', 'Licenses may be renewed by mail.', 'Apply at the clerk’s window: the clerk'], no: ['link: Dogs', 'link: Dog park', 'Dogs are welcome.'] },
    cost: { yes: ['It costs $15.'], no: ['fifteen'] },
    'what-to-bring': { yes: ['proof of rabies', 'vaccination', 'spayed or neutered'], no: ['your dog'] },
    deadline: { yes: ['It expires in June.', 'renewed each year', 'late fee', 'annually'], no: ['now', 'yearling'] },
  },
};
