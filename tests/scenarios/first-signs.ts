import type { SignLines } from './signs.ts';

/** The same for the eight tasks that were there first. */
export const firstSignLines: SignLines = {
  'bin-day': {
    'collection-dates': {
      yes: ['field: Postcode', 'field: Your address', 'field: Street', 'link: Check your bin collection day', 'link: Find collection dates', 'link: View your recycling calendar', 'link: Bin calendar 2026 (PDF)', 'link: Refuse timetable', 'Your bin is emptied every Tuesday.', 'alternate Mondays', 'We collect refuse on Friday.', 'On Tuesdays we empty blue bins.'],
      no: ['field: E-mail address', 'link: Bins', 'link: Check your council tax', 'We are closed on Monday.', 'link: Events calendar'],
    },
    'bank-holidays': { yes: ['Collections change after a bank holiday.', 'at Christmas', 'Easter', 'link: Christmas collections', 'link: Bank holidays'], no: ['holiday park', 'link: Banks', 'public notices'] },
    'which-bin': { yes: ['What goes in the green bin', 'which bin', 'what you can recycle: what we collect', 'link: What goes in which bin', 'link: What can I put in it?'], no: ['Your bin', 'link: What’s on', 'whatever'] },
  },
  'missed-bin': {
    'report-online': { yes: ['link: Report a missed bin', 'link: Missed bin form', 'link: Report it', 'link: Start now', 'link: Report missed collections online'], no: ['link: Missed bins', 'link: Annual report', 'Report it by phone.'] },
    'time-window': { yes: ['within two working days', 'within 48 hours', 'three working days', 'after 4pm', 'before noon', 'by 5.30 pm'], no: ['soon', 'working hard', 'by phone'] },
    'when-they-return': { yes: ['We will return for it.', 'come back', 'We will collect it.', 'recollect'], no: ['We collect bins.', 'comeback kings', 'We empty bins.'] },
    'known-disruption': { yes: ['disruptions', 'There are delays.', 'service updates', 'link: Service status', 'link: Delays'], no: ['We are on time.', 'link: Services', 'relay race'] },
  },
  'pay-council-tax': {
    'pay-online': { yes: ['link: Pay online', 'link: Make a payment', 'link: Pay your council tax', 'link: Pay now', 'link: Online payments', 'link: Start'], no: ['link: Council tax', 'Pay online.', 'link: Payment plans for tenants', 'link: Startups'] },
    'direct-debit': { yes: ['by direct debit', 'link: Direct debits'], no: ['debit card', 'link: Directions'] },
    reference: { yes: ['your account number', 'reference number', 'your council tax reference'], no: ['on account of', 'a phone number', 'terms of reference'] },
    'cannot-pay': { yes: ['if you cannot pay', 'struggling to pay', 'problems paying', 'hardship fund', 'link: Difficulty paying', 'link: If you can’t afford it: can’t pay'], no: ['You can pay online.', 'link: Pay', 'hard hats'] },
    'other-ways': { yes: ['over the phone', 'by post', 'by standing order', 'at any post office', 'PayPoint', 'bank transfer'], no: ['online', 'in the post room', 'a phone'] },
  },
  'report-pothole': {
    'report-online': { yes: ['link: Report a pothole', 'link: Report a problem on a road', 'link: Report it online', 'link: FixMyStreet', 'link: Start now', 'link: Report'], no: ['link: Potholes', 'link: Reports', 'Report it by phone.'] },
    place: { yes: ['field: Location', 'field: Where is it?', 'field: Address', 'on the map', 'using our map', 'the street name', 'the exact location', 'where the pothole is'], no: ['field: Email address', 'a map of the county', 'field: Name'] },
    emergency: { yes: ['in an emergency', 'If it is urgent', 'dangerous', 'out of hours'], no: ['We mend roads.', 'emerging', 'office hours'] },
    'response-times': { yes: ['within 24 hours', 'in 28 days', '5 working days'], no: ['soon', 'within reason', 'some days'] },
    'damage-claim': { yes: ['You may claim.', 'compensation', 'link: Make a claim'], no: ['acclaimed', 'link: Roads', 'We compensate'] },
    'whose-road': { yes: ['National Highways looks after motorways.', 'trunk roads', 'private roads', 'We are not responsible for red routes.', 'the county council'], no: ['our roads', 'a motorist', 'truncated'] },
  },
  'report-fly-tipping': {
    'report-online': { yes: ['link: Report fly-tipping', 'link: Report dumped rubbish', 'link: Report it online', 'link: FixMyStreet', 'link: Start now'], no: ['link: Fly-tipping', 'link: Reports', 'Report it by phone.'] },
    place: { yes: ['field: Location', 'field: Street', 'field: Address', 'on the map', 'the street name', 'where the rubbish is'], no: ['field: Email address', 'a map of the county', 'field: Name'] },
    'no-account': { yes: ['You may stay anonymous: anonymously', 'in confidence: confidential', 'You don’t need an account.', 'without giving your name'], no: ['on account of rubbish', 'Give your name.', 'confident'] },
    'do-not-touch': { yes: ['It may hold asbestos.', 'needles', 'Do not touch it.', 'don’t move it'], no: ['Keep in touch.', 'Do not park here.', 'moving'] },
    'private-land': { yes: ['on private land', 'the landowner must clear it', 'land owners'], no: ['private data', 'landscape', 'homeowners'] },
    'what-next': { yes: ['What happens next', 'within 24 hours', 'We aim to remove it.', 'We will investigate.'], no: ['next door', 'We work.', 'within the park'] },
  },
  'planning-search': {
    'search-page': { yes: ['field: Application number', 'field: Ward', 'field: Reference number', 'link: Search planning applications', 'link: View and comment on planning applications', 'link: Planning register', 'link: Planning applications online', 'link: Public Access', 'link: Simple search'], no: ['link: Planning', 'field: Name', 'link: Apply for planning permission', 'Search the register.', 'link: Planning policy'] },
    'how-to-comment': { yes: ['You can comment.', 'object to it', 'representations', 'link: Comment on an application', 'link: Objections'], no: ['We decide.', 'link: Objectives', 'commentary'] },
    deadline: { yes: ['21 days', 'the deadline', 'closing date', 'the consultation period'], no: ['12 days', 'We consult.', 'the date'] },
    'what-counts': { yes: ['material considerations', 'taken into account', 'take into account', 'We cannot consider the view.', 'material planning reasons'], no: ['building materials', 'an account', 'consider this'] },
    'names-published': { yes: ['Your comment is published.', 'made public', 'open to the public'], no: ['a public park', 'in private', 'publications'] },
  },
  'find-councillor': {
    list: { yes: ['Councillor Jane Ashby. Councillor Tom Birch.', 'Cllr Jane Ashby, Labour, Cllr. Tom Birch', 'link: A to Z of councillors', 'link: Councillors by name', 'link: Cllr Jane Ashby', 'link: By ward'], no: ['We have 42 councillors.', 'link: Councillors', 'link: Council members: become one', 'a councillor'] },
    'find-mine': { yes: ['field: Postcode', 'field: Ward', 'field: Your address', 'link: Find by postcode', 'link: My local area', 'Enter your postcode', 'a ward map', 'which ward', 'find your ward', 'link: Ward map'], no: ['field: Email address', 'link: Councillors', 'the hospital ward', 'field: Name'] },
    party: { yes: ['Political party', 'Labour', 'Plaid Cymru', 'a political group'], no: ['third-partys', 'apart', 'groups of people'] },
    contact: { yes: ['e-mail them', 'Telephone', 'j@b.test', 'link: E-mail', 'link: j.ashby@brambleford.test', 'link: Contact'], no: ['Write.', 'link: Ashby'] },
    control: { yes: ['political control', 'no overall control', 'a majority', '42 seats', 'political make-up'], no: ['pest control', 'minority', 'sit'] },
  },
  'school-place': {
    deadline: { yes: ['The deadline is 31 October.', 'Apply by 31st October', 'before 15 January 2027', '31 October is the closing date', 'closed on 1 March'], no: ['Apply soon.', '31 October', 'The deadline has been set.', 'in October'] },
    'apply-online': { yes: ['link: Apply for a secondary school place', 'link: Apply online', 'link: Parent portal', 'link: Application form', 'link: Start now', 'link: Citizens Portal', 'link: Placing request'], no: ['link: Schools', 'Apply online.', 'link: Apply for a garage'] },
    'how-decided': { yes: ['oversubscription criteria', 'catchment', 'How places are allocated', 'admission arrangements', 'link: How we offer places: how places are offered', 'link: Catchment areas'], no: ['We decide.', 'link: Places to go', 'admission is free'] },
    appeals: { yes: ['You can appeal.', 'link: Appeals'], no: ['We decide.', 'link: Apples'] },
    'in-year': { yes: ['in-year transfers', 'mid-year', 'changing schools', 'moving to another: moving school', 'link: In-year admissions', 'link: Change school'], no: ['this year', 'link: School', 'exchange'] },
  },
};
