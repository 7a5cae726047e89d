/** Lines as councils write them: text of a page, or a `link` or a `field` where it begins so. */
interface Lines { readonly yes: readonly string[]; readonly no: readonly string[] }

/** Task → answer → lines that give it, and lines that look like it and do not. */
export type SignLines = Readonly<Record<string, Readonly<Record<string, Lines>>>>;

/** The ten tasks that came to the first eight. */
export const signLines: SignLines = {
  'bulky-waste': {
    price: {
      yes: ['We charge £35 for up to four items.', 'It costs £ 12.50 an item', 'The first collection each year is free of charge.', 'There is no charge for this.', 'We offer a free bulky collection twice a year.',
        'The service is free to residents.', 'We will collect white goods from your home for free.'],
      no: ['We collect furniture that does not fit in your bin.', 'Feel free to ring us.', 'link: Charges', 'Smoke-free homes'],
    },
    order: {
      yes: ['link: Book a bulky waste collection', 'link: Request an uplift', 'link: Arrange a collection of large items', 'link: Bulky collection request form', 'link: Start now', 'link: Book online'],
      no: ['link: Bulky waste', 'link: Your collection day', 'link: Bookshelves', 'Ring us to order a collection.', 'link: Start of term'],
    },
    'what-is-taken': {
      yes: ['Items we can collect: beds, wardrobes and carpets', 'What we cannot take', 'We do not collect rubble or bathroom suites.', 'We are unable to remove pianos.', 'link: What we will and will not take'],
      no: ['We aim to come within five days.', 'link: Take part', 'Take care.'],
    },
    'how-many': {
      yes: ['Up to five items', '£10 for the first three items', 'The price is per item.', 'There is a maximum of 6 large items.', 'a limit of 10 items for each booking', 'You can have eight items per collection.'],
      no: ['Leave the items at the front.', 'Up to five working days', 'We sell items.'],
    },
    reuse: {
      yes: ['Could your furniture be reused?', 'A local charity may collect it.', 'You can donate goods in good order.', 'Use Freecycle to give items away.', 'Try to sell it second-hand.', 'link: Reuse your furniture', 'link: Charities that collect furniture'],
      no: ['We use the money for parks.', 'Put it out by 7am.', 'link: Use our map'],
    },
  },
  'recycling-centre': {
    'opening-hours': {
      yes: ['Open every day from 9am to 6pm.', 'Opening hours: 1 April to 30 September, 8.00 am – 7.00 pm', 'Last entry is at 4.45pm.', 'Monday to Friday: 08:00 - 18:00', 'Saturdays and Sundays 10 to 4pm', 'Closed between 12 noon and 1 pm'],
      no: ['The centre is open all year.', 'We open a new site in 2027.', 'Monday is our busiest day.', 'Ring us on 01632 960123.', 'Opened by the mayor'],
    },
    address: {
      yes: ['Quarry Road, Brambleford, BR4 7QT', 'link: Get directions', 'link: Find your nearest recycling centre', 'field: Your postcode', 'field: Town'],
      no: ['Our two sites are easy to reach.', 'link: What you can bring', 'A4 paper', 'field: Your name'],
    },
    vehicles: {
      yes: ['You need a permit for vans and trailers.', 'There is a height restriction of 2 metres.', 'Commercial vehicles are turned away.', 'Pick-ups need a permit.', 'link: Bringing a van', 'link: Vehicle permits'],
      no: ['Cars queue at weekends.', 'link: Advantages of recycling', 'We move forward.'],
    },
    proof: {
      yes: ['You must show proof of address.', 'Bring a council tax bill or a driving licence.', 'For Brambleford residents only.', 'Only residents may use it.', 'Show your resident card.', 'A resident’s permit is needed.', 'Non-residents pay £5.'],
      no: ['Residents told us what they want.', 'link: Proof of purchase', 'Your address book'],
    },
    'what-is-taken': {
      yes: ['Car batteries and engine oil', 'Paint, if it is dry', 'We charge for rubble, soil and plasterboard.', 'link: What you can bring', 'link: What can I recycle here?', 'link: What to do with things we cannot take'],
      no: ['We take complaints seriously.', 'link: What’s on', 'The centre is near the station.'],
    },
    booking: { yes: ['You need to book a visit.', 'No booking is needed.', 'Bookings open two weeks before', 'link: Book a slot'], no: ['Notebooks and paper', 'link: Facebook', 'Put books in the blue bank.'] },
  },
  'single-person-discount': {
    'how-much': { yes: ['You get a discount of 25%.', 'Your bill will be reduced by 25 per cent.', 'a 25 percent discount', 'It is reduced by a quarter.', 'twenty-five per cent'], no: ['50% off for empty homes', 'In 2025 the bill rose', '£25 off', '125% of the charge', 'Pay by 25 March.', 'headquarters'] },
    'who-counts': {
      yes: ['if you are the only adult in the property', 'where just one person lives', 'There is only one adult.', 'no other adults live with you', 'If you live alone', 'you are living on your own', 'People are not counted until they are 18.', 'anyone aged 18 or over'],
      no: ['Adult education', 'Everybody pays.', 'The home must be empty.', 'Only some of you', 'See page 18.'],
    },
    'apply-online': {
      yes: ['link: Apply for a single person discount', 'link: Claim your discount', 'link: Apply online', 'link: Single person discount form', 'link: Single occupier online application', 'link: Tell us that you live alone: single occupancy', 'link: Start now'],
      no: ['link: Discounts', 'link: Apply for a job', 'Apply online.', 'link: How council tax is spent'],
    },
    'not-counted': { yes: ['People who are disregarded', 'Full-time students are not counted.', 'Some people don’t count.', 'Carers', 'Apprentices and student nurses', 'link: Students', 'link: Disregarded people'], no: ['We count your votes.', 'link: Careers', 'Discount'] },
    changes: {
      yes: ['Report a change in your circumstances', 'You must tell us within 21 days.', 'You no longer qualify.', 'if somebody else moves in', 'let us know', 'link: Change of circumstances', 'link: Cancel my single person discount'],
      no: ['Your circumstances matter.', 'link: Change your password', 'We tell you by post.'],
    },
  },
  'report-street-light': {
    'report-online': {
      yes: ['link: Report a street light', 'link: Report a problem with a lamp post', 'link: Report it online', 'link: Report faulty street lighting', 'link: FixMyStreet', 'link: Start now', 'link: Report'],
      no: ['link: Street lighting', 'link: Reports and papers', 'Ring us to report a fault.', 'link: Report a pothole'],
    },
    place: { yes: ['Please give us the column number.', 'Look for the number on the lamp post.', 'The lamp post number is on a yellow plate.', 'Click on the map', 'Find it using our map', 'Give the street name.', 'field: Lamp number', 'field: Location', 'field: Street'], no: ['A number of lights', 'Ring this number.', 'field: Email address', 'Our map of the future'] },
    'no-account': { yes: ['You can report anonymously.', 'You do not need an account.', 'You can do this without registering.', 'no need to sign in'], no: ['Sign in to your account.', 'Register with us.', 'We take account of the weather.'] },
    danger: { yes: ['In an emergency ring 999.', 'If it is dangerous call us.', 'exposed wires', 'The column is leaning or has been knocked down.', 'out of hours', 'an electric shock'], no: ['We use LED lamps.', 'Wireless network', 'Learning at night'] },
    'how-soon': { yes: ['We aim to repair it within seven days.', 'It takes up to 10 working days.', 'repaired in five working days', 'Most faults are mended within 48 hours.'], no: ['We will do it soon.', 'We mend 4,000 lights a year.', 'Lights are on for 12 hours a night in winter as a rule.'] },
  },
  'parking-fine': {
    'pay-online': {
      yes: ['link: Pay a parking fine', 'link: Pay your PCN', 'link: Pay now', 'link: Pay online', 'link: Pay it', 'link: Make a payment', 'link: Online payments', 'link: View, pay or challenge your notice online', 'field: PCN number', 'field: Ticket number'],
      no: ['link: Pay your council tax online', 'link: Pay your rent now', 'link: Parking fines', 'link: Payslips online', 'You can pay by post.', 'link: Pay for a permit online', 'field: Your name'],
    },
    challenge: { yes: ['You may challenge the notice.', 'How to appeal', 'make representations', 'link: Challenge a PCN', 'link: Appeal a parking fine'], no: ['We issue notices by camera.', 'link: Pay a PCN', 'an appealing town'] },
    deadline: { yes: ['If you pay within 14 days', 'a 28-day period', 'reduced by 50%', 'You pay half.', 'the discounted amount', 'at the reduced rate'], no: ['Pay soon.', 'on behalf of the council', 'We are open for 5 days a week.', 'Issued on 14 May'] },
    'what-to-have': { yes: ['your PCN number', 'the notice number starts with BR', 'PCN ref', 'your vehicle registration', 'the registration number of the car', 'field: Notice number', 'field: Vehicle registration'], no: ['Register for a permit.', 'Ring this number.', 'field: Email'] },
  },
  'apply-housing': {
    'who-can': {
      yes: ['Who can join the register', 'You are eligible if you live here.', 'How to qualify', 'a local connection to the borough', 'You must be over 16 to apply: applicants must be aged 16', 'anyone aged 18 or over', 'You can apply if you need a home.'],
      no: ['See our policy.', 'We own 4,000 homes.', 'link: Allocations policy (PDF)', 'You can pay your rent online.'],
    },
    'apply-online': {
      yes: ['link: Apply for housing', 'link: Join the housing register', 'link: Apply online', 'link: Housing application form', 'link: Homechoice', 'link: Application form', 'link: Register now', 'link: Start now'],
      no: ['link: Housing', 'link: Apply for a school place', 'link: Register to vote', 'Apply online.'],
    },
    'how-long': { yes: ['Waiting times', 'How long will I wait?', 'You may be waiting for several years.', 'the average wait for a two-bedroom flat', 'your chances of being housed', 'the highest band', 'Band A is for emergencies.', 'bands 1', 'We give points.', 'link: Waiting times', 'link: How we decide', 'link: Housing bands'], no: ['We wait for your papers.', 'A brass band', 'link: Wading pool', 'Husbands and wives'] },
    'homeless-help': { yes: ['If you are homeless', 'You have nowhere to stay.', 'at risk of losing your home', 'rough sleepers', 'link: Homelessness', 'link: Nowhere to live'], no: ['Find a home.', 'link: Homes for sale', 'We sleep well.'] },
  },
  'care-assessment': {
    'how-to-ask': {
      yes: ['link: Request an assessment', 'link: Ask for help', 'link: Self-assessment form', 'link: Get care and support', 'link: Start now', 'link: Refer yourself', 'Ring us on 01632 960456, Monday to Friday.', 'Telephone: 01632 960 456 (8.30am to 5pm)', 'We are open weekdays from 9am to 5pm. Call 01632 960456.'],
      no: ['link: Assessments', 'Ring us.', 'link: Care homes', 'Tel 01632 960456', 'link: Getting about'],
    },
    'who-can': { yes: ['Who can have an assessment', 'You may be eligible for support.', 'Anyone over 18 who needs help', 'You are entitled to one.', 'people aged 18 or over', 'How to qualify', 'link: Who can get help', 'link: Eligibility'], no: ['We are a caring council.', 'link: Whom to ring', 'In 2018 we began.'] },
    cost: { yes: ['We then do a financial assessment.', 'paying for your care', 'pay towards care', 'The assessment is free.', 'There is no charge.', 'if your savings are over £23,250', 'link: Paying for care', 'link: What it costs: charges', 'link: Financial assessment'], no: ['We cherish our staff.', 'link: Costumes', 'Feel free to ask.'] },
    carers: { yes: ['You can have a carer’s assessment.', 'unpaid carers', 'If you are looking after someone', 'if you care for somebody', 'link: Support for carers'], no: ['A career in care', 'link: Careers', 'We care.'] },
    urgent: { yes: ['Out of hours ring 01632 960999.', 'In an emergency', 'if it is urgent', 'link: Out of hours help', 'link: In an emergency'], no: ['Our hours are 9 to 5.', 'link: Opening hours', 'We emerge stronger.'] },
    'other-help': { yes: ['Age UK can help.', 'Talk to the NHS.', 'local charities', 'a voluntary group', 'see our directory of services', 'link: Community directory', 'link: Other help near you', 'link: Age UK'], no: ['We help.', 'link: Directors', 'Old age'] },
  },
  complain: {
    'how-to': {
      yes: ['link: Make a complaint', 'link: Give us your feedback', 'link: Complaints form', 'link: Complain online', 'link: Start now', 'link: Feedback form', 'field: Your complaint', 'field: What went wrong?', 'E-mail complaints@brambleford.gov.uk', 'Write to us: post to the Town Hall, or call 01632 960100'],
      no: ['link: Complaints', 'link: Complaints policy (PDF)', 'We welcome complaints.', 'The post office', 'field: Your name', 'link: Startups'],
    },
    stages: { yes: ['Stage 1: the service answers', 'At stage two', 'There are two stages.', 'the second stage', 'a two-stage procedure', 'link: Stage 2', 'link: What happens next'], no: ['The theatre has a stage.', 'link: Stages and lighting', 'We come twice.'] },
    'how-soon': { yes: ['We reply within 10 working days.', 'You hear from us in twenty working days.', 'within 15 days'], no: ['We reply soon.', 'Our days are long.', 'within reason'] },
    ombudsman: { yes: ['You may go to the Local Government and Social Care Ombudsman.', 'the SPSO', 'LGSCO', 'link: Public Services Ombudsman for Wales', 'link: NIPSO'], no: ['the mayor', 'link: Contact us', 'the district auditor'] },
  },
  'blue-badge': {
    'apply-route': {
      yes: ['link: Apply for a Blue Badge on GOV.UK', 'link: Renew your badge', 'link: Application form', 'link: Blue Badge application', 'link: Start now', 'link: Apply now'],
      no: ['link: Blue Badge rules', 'link: Apply for a school place', 'Apply online.', 'link: Badges for scouts'],
    },
    'who-can': { yes: ['Who can get a badge', 'Are you eligible?', 'You qualify if you cannot walk far.', 'if you get PIP', 'the Disability Living Allowance', 'You are entitled to one.', 'link: Who can have a Blue Badge', 'link: Eligibility', 'link: Do I qualify?'], no: ['Where to park', 'link: Who we are', 'a long pipe'] },
    cost: { yes: ['A badge costs £10.', 'It is free of charge.', 'There is no fee in Wales: no charge.', 'Badges are free.'], no: ['Badges last three years.', 'free parking', 'at no time'] },
    'what-to-have': { yes: ['proof of your identity', 'proof of address', 'a recent photo', 'a digital photograph', 'your National Insurance number', 'You’ll need your old badge.', 'You will need to send'], no: ['We need time.', 'Photo gallery', 'waterproof'] },
  },
  'register-birth': {
    appointment: {
      yes: ['link: Book an appointment', 'link: Make an appointment to register', 'link: Appointments: book here', 'link: Register a birth online', 'link: Book now', 'link: Start now', 'You need to make an appointment.', 'We see people by appointment.'],
      no: ['link: Births', 'link: Book a ceremony', 'We appoint a registrar.', 'You must register every birth.', 'link: Bookshop'],
    },
    'time-limit': { yes: ['within 42 days', 'You must do so within 21 days in Scotland.', 'in the first six weeks', 'before it is 6 weeks old', 'forty-two days'], no: ['within 5 days', 'link: 42 days', 'open six days a week'] },
    'what-to-bring': { yes: ['Please bring your passport.', 'the red book', 'proof of address', 'your driving licence', 'link: What to bring', 'link: What you need'], no: ['We look forward to seeing you.', 'link: What’s on', 'a redbrick house'] },
    'who-can': { yes: ['Who can register a birth', 'either parent can come', 'If you are not married', 'the mother or the father', 'link: Who can register'], no: ['Unmarriageable', 'link: Parenting classes', 'It must be registered.'] },
  },
};
