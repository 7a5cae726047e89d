import type { Department } from './pages.ts';

/** One made-up town of the United States with all tasks of its pack among their neighbours, in the words that towns use. */
export const townDepartments: readonly Department[] = [
  {
    path: '/public-works', title: 'Public Works', text: 'The department keeps up streets, parks, sewers and the town’s buildings.',
    pages: [
      { answers: 'trash-day', path: '/public-works/solid-waste', title: 'Trash and Recycling Schedule', links: { '2026 Collection Calendar (PDF)': '/files/calendar-2026.pdf' },
        text: 'Household trash is picked up once a week: Monday north of Main Street, Tuesday south of it. Recyclables go out every other Wednesday. Carts must be at the curb by 6 a.m. There is no pickup on Thanksgiving. Call (555) 010-4400 with questions.' },
      { answers: 'missed-trash', path: '/public-works/missed', title: 'Report a Missed Pickup', links: { 'Submit a missed collection report': '/forms/missed' },
        text: 'If your cart was at the curb by 6 a.m. and was not emptied, tell us before noon on the next business day. The truck comes back within 24 hours.' },
      { answers: 'report-pothole', path: '/public-works/potholes', title: 'Report a Pothole', links: { 'Submit a pothole request': '/forms/pothole' },
        text: 'Give us the nearest address or the cross street. If it is a hazard, call us at once. Route 9 is a state road: call the State Department of Transportation.' },
      { path: '/public-works/bulk', title: 'Bulk Pickup', links: { 'Schedule a bulk pickup': '/forms/bulk' }, text: 'Furniture and appliances are taken on the first Friday. Two pieces for each house.' },
      { path: '/public-works/leaves', title: 'Leaf and Brush Collection', text: 'Leaves are vacuumed from the curb in November. Tie brush in bundles of four feet.' },
      { path: '/public-works/snow', title: 'Snow Plowing', text: 'Which streets are plowed first, and where cars may not stand in a snow emergency.' },
      { path: '/public-works/paving', title: 'Paving Program and Road Projects', text: 'Streets to be milled and resurfaced this summer, with detours.' },
      { path: '/public-works/lights', title: 'Street Light Outages', links: { 'Report an outage': '/forms/light' }, text: 'Poles belong to the power company. Give the number on the pole.' },
      { path: '/public-works/sewer', title: 'Sewer Maintenance', text: 'Whom to call when a sewer backs up, by day and by night.' },
    ],
  },
  {
    path: '/finance', title: 'Finance', text: 'Budgets, audits and the collection of revenue.',
    pages: [
      { answers: 'pay-property-tax', path: '/finance/collector', title: 'Tax Collector', links: { 'Pay your taxes online': 'https://taxpay.test/springvale' },
        text: 'Property taxes are due on the first of February, May, August and November, with a grace period of ten days. You may pay by check, in person or in the drop box at Town Hall. Cards carry a convenience fee of 2.9%. Call (555) 010-4410.' },
      { answers: 'pay-water-bill', path: '/finance/utility-billing', title: 'Utility Billing', links: { 'Pay your water bill': 'https://billpay.test/springvale' },
        text: 'Water and sewer are billed every two months. Payment is due on the 15th; a late fee of 10% is added after that. Pay online, by mail, by bank draft or at the night deposit. Call (555) 010-4411 about your account.' },
      { path: '/finance/assessor', title: 'Tax Assessor', text: 'How your home is valued, how to appeal an assessment and which exemptions veterans and seniors may have.' },
      { path: '/finance/tax-maps', title: 'Tax Maps', text: 'Sheets of the tax map by block and lot.' },
      { path: '/finance/budget', title: 'Budgets and Financial Reports', text: 'This year’s budget, last year’s audit and the user-friendly summary.' },
      { path: '/finance/water-quality', title: 'Water Quality Report', text: 'What was found in our wells last year: the consumer confidence report.' },
      { path: '/finance/start-service', title: 'Start or Stop Water Service', links: { 'Request new service': '/forms/service' }, text: 'Tell us five days before you move.' },
    ],
  },
  {
    path: '/building', title: 'Building and Zoning', text: 'Permits, inspections, zoning and the upkeep of property.',
    pages: [
      { answers: 'building-permit', path: '/building/permits', title: 'Building Permits', links: { 'Building permit application (PDF)': '/files/permit.pdf', 'Fee schedule': '/files/fees.pdf' },
        text: 'A permit is required for decks, roofs, additions and most electrical or plumbing work. Bring two sets of plans. Fees start at $75. Call (555) 010-4420 for an inspection when the work is done.' },
      { answers: 'report-code-violation', path: '/building/code-enforcement', title: 'Code Enforcement', links: { 'File a complaint': '/forms/code' },
        text: 'We look into tall grass, junk cars, trash and unsafe buildings. An inspector visits and may send a notice of violation. You may stay anonymous.' },
      { path: '/building/zoning-board', title: 'Zoning Board of Adjustment', text: 'Agendas, minutes and dates of hearings on variances.' },
      { path: '/building/contractors', title: 'Contractor Registration', links: { 'Register as a contractor': '/forms/contractor' }, text: 'All contractors must register each year and show insurance.' },
      { path: '/building/rentals', title: 'Rental Inspections', text: 'Landlords must have each flat inspected before a new tenant moves in.' },
      { path: '/building/yard-sales', title: 'Yard Sale Permits', links: { 'Apply for a yard sale permit': '/forms/yard' }, text: 'Two sales a year, $5 each, signs down by dusk.' },
    ],
  },
  {
    path: '/clerk', title: 'Town Clerk', text: 'Keeper of the records: licenses, elections, legal notices.',
    pages: [
      { answers: 'council-meeting', path: '/clerk/council-meetings', title: 'Town Council Meetings', links: { 'Agenda, March 10, 2026': '/files/a.pdf', 'Minutes, February 24, 2026': '/files/m.pdf', 'Watch live': 'https://tv.test/' },
        text: 'The council meets at 7 p.m. on the second and fourth Tuesday in the council chambers of Town Hall. Agendas are posted on the Friday before. There is public comment at the start.' },
      { answers: 'dog-license', path: '/clerk/dogs', title: 'Dog Licenses', links: { 'Dog license application (PDF)': '/files/dog.pdf' },
        text: 'Every dog over seven months needs a license, to be renewed in January. It costs $15, or $12 if spayed or neutered. Bring proof of a rabies shot to the clerk or send it by mail.' },
      { path: '/clerk/planning-board', title: 'Planning Board Agendas and Minutes', links: { 'Agenda, March 3, 2026': '/files/p.pdf' }, text: 'The board meets on the first Tuesday.' },
      { path: '/clerk/marriage', title: 'Marriage Licenses', text: 'Both come together with a witness, 72 hours before.' },
      { path: '/clerk/liquor', title: 'Liquor and Business Licenses', text: 'Renewals are due by June 30.' },
      { path: '/clerk/ordinances', title: 'Municipal Code and Ordinances', text: 'The code of the town, and what was lately passed.' },
      { path: '/clerk/elections', title: 'Elections and Voting', text: 'Where you vote and how to ask for a ballot by mail.' },
    ],
  },
  {
    path: '/government', title: 'Government', text: 'Who governs the town and how to take part.',
    pages: [
      { answers: 'find-council-member', path: '/government/town-council', title: 'Mayor and Town Council', links: { 'Ward map': '/files/wards.pdf' },
        text: 'Mayor Ellen Marsh, term ends 2027, emarsh@springvale.test. Councilman Joe Diaz, Ward 1. Councilwoman Ann Pell, Ward 2. Council President Roy Ames, at large. Members serve four-year terms.' },
      { path: '/government/boards', title: 'Boards and Commissions', text: 'Volunteers who advise the town on trees, history, the library and recreation.' },
      { path: '/government/schools', title: 'Board of Education', text: 'Members, meetings and agendas of the school district.' },
      { path: '/government/history', title: 'History of the Town', text: 'From the first mill to the railroad, with former mayors.' },
      { path: '/government/jobs', title: 'Job Openings and Bids', text: 'Work for us, or bid on a project.' },
    ],
  },
  {
    path: '/police', title: 'Police and Court', text: 'Safety, traffic and the municipal court.',
    pages: [
      { answers: 'parking-permit', path: '/police/permits', title: 'Residential Parking Permits', links: { 'Permit application (PDF)': '/files/parking.pdf' },
        text: 'If you live in zones A to C you need a sticker to park overnight. Bring your driver’s license and registration to the front desk. The first sticker is free.' },
      { answers: 'parking-ticket', path: '/police/tickets', title: 'Pay a Parking Ticket', links: { 'Pay your ticket online': 'https://courtpay.test/' },
        text: 'Pay within 30 days by card, by mail or in person at the court window. A late fee is added after that. To contest it, plead not guilty and ask for a hearing.' },
      { path: '/police/lots', title: 'Municipal Parking Lots', links: { 'Lot permit application': '/forms/lot' }, text: 'Monthly spaces for commuters in the lots at the station.' },
      { path: '/police/jury', title: 'Municipal Court Sessions', text: 'When court sits, and how to ask for a public defender.' },
      { path: '/police/records', title: 'Police Reports and Records', text: 'How to get a copy of an accident report.' },
      { path: '/police/animals', title: 'Animal Control', text: 'Stray or barking dogs, bites and wildlife. The dog park is open till dusk.' },
    ],
  },
];
