/** A page as a council writes it. What stands in `links` are the main part's own links, text to path or address. */
export interface Written {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Second headings. */
  readonly sections?: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  /** Labels of the fields of a form in the main part. */
  readonly asks?: readonly string[];
  /** The task that the page answers; all others are its neighbours. */
  readonly answers?: string;
}

/** A department's page and what stands under it. */
export interface Department { readonly path: string; readonly title: string; readonly text: string; readonly pages: readonly Written[] }

/** One made-up council with all eighteen tasks, each among what is most like it. Written as councils write, not from the vocabularies. */
export const departments: readonly Department[] = [
  {
    path: '/bins-and-recycling', title: 'Bins and recycling', text: 'Everything about your rubbish and recycling: when we come, what we take and what to do with the rest.',
    pages: [
      { answers: 'bin-day', path: '/bins-and-recycling/check-your-collection-day', title: 'Check your bin collection day', asks: ['Postcode'],
        text: 'Enter your postcode to see which bin goes out this week. Put your bins out by 6am on the day. Collections move by one day after a bank holiday. You can also print a calendar for the year. Find out what goes in which bin.' },
      { answers: 'missed-bin', path: '/bins-and-recycling/missed-collections', title: 'Report a missed bin', links: { 'Report a missed bin online': '/forms/missed-bin' },
        text: 'If your bin was out on time and we did not empty it, tell us within two working days and we will come back for it. Check first whether there are delays in your street.' },
      { answers: 'bulky-waste', path: '/bins-and-recycling/large-items', title: 'Large item collections', sections: ['What it costs', 'What we take', 'Could somebody use it?'], links: { 'Book a large item collection': '/forms/large-items' },
        text: 'We can take away furniture, mattresses, fridges and other things that do not fit in your bin. The charge is £32 for up to three items and £8 for each further item, five at most. We do not take rubble, pianos or fitted kitchens. A charity may collect goods that can be reused.' },
      { answers: 'recycling-centre', path: '/bins-and-recycling/household-waste-recycling-centres', title: 'Household waste recycling centres', sections: ['Hartley Lane', 'Quarry Road', 'Vans and trailers'],
        text: 'Our two sites are open seven days a week. Hartley Lane, Brambleford BR4 7QT: Monday to Friday 8am to 6pm, Saturday and Sunday 9am to 5pm. Bring proof of address. You can bring paint, batteries, wood, metal and garden waste. Vans and trailers need a permit. No booking is needed.' },
      { path: '/bins-and-recycling/garden-waste', title: 'Garden waste subscription', links: { 'Subscribe to garden waste': '/forms/garden' }, text: 'Join the brown bin service for £48 a year. We empty it every other week from March to November.' },
      { path: '/bins-and-recycling/new-bin', title: 'Order a new or replacement bin', links: { 'Order a bin': '/forms/new-bin' }, text: 'Ask for another wheelie bin where yours is damaged, stolen or too small for your household. Delivery takes ten working days.' },
      { path: '/bins-and-recycling/assisted', title: 'Assisted collections', text: 'If you cannot move your bin because of your health and nobody can help you, our crew will fetch it from your door and bring it back.' },
      { path: '/bins-and-recycling/trade', title: 'Trade waste and recycling', text: 'We collect from shops, offices and pubs. Ask for a quote; a duty of care notice is included.' },
      { path: '/bins-and-recycling/centre-permits', title: 'Permits for vans and trailers', links: { 'Apply for a permit': '/forms/van-permit' }, text: 'You need a permit to bring household waste in a van, a pick-up or a large trailer. Each permit is for one visit, twelve a year.' },
      { path: '/bins-and-recycling/recycling-banks', title: 'Recycling points and bottle banks', text: 'Banks for glass, cans and textiles stand in car parks across the borough and may be used by day.' },
      { path: '/bins-and-recycling/clinical', title: 'Clinical waste', text: 'We collect sharps boxes and orange bags from people who are treated at home. Your nurse can ask for it.' },
    ],
  },
  {
    path: '/street-care', title: 'Street care and cleaning', text: 'How we keep streets and open spaces clean, and how to tell us where they are not.',
    pages: [
      { answers: 'report-fly-tipping', path: '/street-care/flytipping', title: 'Report fly-tipping', links: { 'Report fly-tipping now': '/forms/tipping' },
        text: 'Tell us about rubbish that somebody has dumped on a street, a verge or a park. Put a pin on the map or give the street name. Do not touch it: it may hold asbestos or needles. Owners must clear private land themselves. We aim to remove it within three working days. You may stay anonymous.' },
      { path: '/street-care/prosecutions', title: 'Fly-tipping prosecutions', text: 'Two residents were fined in court this spring for leaving mattresses and rubble in a lay-by. See whom we have taken to court.' },
      { path: '/street-care/dog-fouling', title: 'Dog fouling', links: { 'Report dog fouling': '/forms/dogs' }, text: 'Tell us where pavements need cleaning. Owners who do not clear up can be given a fixed penalty notice.' },
      { path: '/street-care/graffiti', title: 'Graffiti and fly-posting', links: { 'Report graffiti': '/forms/graffiti' }, text: 'We clean offensive words from any wall within a day and posters from our own buildings within a week.' },
      { path: '/street-care/litter-bins', title: 'Litter bins and street sweeping', text: 'See how often your street is swept, or ask for another litter bin.' },
      { path: '/street-care/abandoned-vehicles', title: 'Abandoned vehicles', links: { 'Report a vehicle': '/forms/vehicle' }, text: 'A car without tax that has not moved for weeks may be abandoned. Tell us its make, colour and number plate.' },
    ],
  },
  {
    path: '/council-tax', title: 'Council tax', text: 'Pay, see your account, tell us about a change and find out how your bill is made.',
    pages: [
      { answers: 'pay-council-tax', path: '/council-tax/pay', title: 'Pay your council tax', links: { 'Pay online by card': 'https://pay.brambleford.test/ctax', 'Set up a direct debit': '/forms/direct-debit' },
        text: 'The easiest way is by direct debit on one of four dates. You can also pay by card online or over the phone, at any post office or by standing order. Have your account number ready: it stands at the top of your bill. Talk to us if you are struggling to pay.' },
      { answers: 'single-person-discount', path: '/council-tax/discounts/one-adult', title: 'Single person discount', links: { 'Apply for single person discount': '/forms/spd' },
        text: 'If you are the only adult in your home we take 25% off your bill. People under 18, full-time students, some carers and people who are severely mentally impaired are not counted. Tell us within 21 days if somebody moves in.' },
      { path: '/council-tax/discounts', title: 'Council tax discounts and exemptions', links: { 'Single person discount': '/council-tax/discounts/one-adult', 'Students': '/council-tax/discounts/students', 'Disabled band reduction': '/council-tax/discounts/disabled' },
        text: 'Some homes and some people pay less. Choose what fits you.' },
      { path: '/council-tax/support', title: 'Council Tax Reduction for people on a low income', links: { 'Apply for Council Tax Reduction': '/forms/ctr' }, text: 'If you have little money coming in, or get Universal Credit, we may be able to lower what you pay by up to 80%. It depends on who lives with you and on your savings.' },
      { path: '/council-tax/bands', title: 'Council tax bands and charges', text: 'What a home in each band pays this year. The Valuation Office Agency decides which band your home is in.' },
      { path: '/council-tax/discounts/students', title: 'Students and council tax', text: 'A home where everybody studies full time is exempt. Send us a certificate from your university.' },
      { path: '/council-tax/discounts/disabled', title: 'Disabled band reduction', text: 'If your home has a room for a disabled person, your bill may be worked out as for the band below.' },
      { path: '/council-tax/empty', title: 'Empty properties and second homes', text: 'There is no discount for empty homes. After a year a premium of 100% is added.' },
      { path: '/council-tax/moving', title: 'Moving home', links: { 'Tell us you are moving': '/forms/moving' }, text: 'Tell us when you move in, move out or within the borough, so that your bill goes to the right place.' },
      { path: '/council-tax/arrears', title: 'Reminders, summonses and enforcement agents', text: 'What happens when you miss an instalment, and how to stop it from going to court.' },
    ],
  },
  {
    path: '/roads', title: 'Roads, pavements and travel', text: 'Problems on the road, works, winter service and the rules of the highway.',
    pages: [
      { answers: 'report-pothole', path: '/roads/potholes', title: 'Potholes and damaged roads', links: { 'Report a pothole': '/forms/pothole' },
        text: 'Tell us where the hole is and how big. Show it on the map. Ring us if it is dangerous. Deep ones are made safe within 24 hours, others within 28 days. Motorways and trunk roads belong to National Highways. You may claim for damage to your car.' },
      { answers: 'report-street-light', path: '/roads/lighting-faults', title: 'Report a street light fault', links: { 'Report a faulty light': '/forms/lighting' },
        text: 'Use this if a lamp is out, flickering or on all day. Give the column number, which is on a plate at eye height, or find it on the map. Most are mended within seven working days. Ring 01632 960123 at once if wires are exposed or a column is leaning.' },
      { path: '/roads/lighting-at-night', title: 'Street lighting policy', text: 'Why we dim lamps on estates after midnight, how we choose LED lanterns and where new columns are put.' },
      { path: '/roads/traffic-lights', title: 'Traffic lights and crossings', links: { 'Report a fault with traffic signals': '/forms/signals' }, text: 'Tell us about signals that are stuck, dark or turned the wrong way.' },
      { path: '/roads/roadworks', title: 'Roadworks and closures', text: 'See on a map where the road is up this week, why and for how long.' },
      { path: '/roads/gritting', title: 'Gritting and grit boxes', text: 'Which roads we treat when frost is forecast, and where the yellow boxes stand.' },
      { path: '/roads/dropped-kerbs', title: 'Dropped kerbs', links: { 'Apply for a dropped kerb': '/forms/kerb' }, text: 'You need leave to have the pavement lowered so that you can drive onto your land.' },
      { path: '/roads/christmas-lights', title: 'Putting Christmas lights on lamp columns', text: 'Groups who want to hang decorations or baskets on our columns must ask us by August.' },
    ],
  },
  {
    path: '/parking', title: 'Parking', text: 'Car parks, permits, fines and parking for disabled people.',
    pages: [
      { answers: 'parking-fine', path: '/parking/penalty-charge-notices', title: 'Pay a penalty charge notice', links: { 'Pay your PCN online': 'https://pcn.payments.test/brambleford', 'Challenge a penalty charge notice': '/parking/challenge' },
        text: 'Have the number of your notice and your vehicle registration to hand. If you pay within 14 days the charge is halved. You can also ring our payment line at any hour. If you think it was wrong, challenge it before you pay.' },
      { path: '/parking/challenge', title: 'Challenge a penalty charge notice', links: { 'Make an informal challenge': '/forms/challenge' }, text: 'Write to us within 14 days and say why you think the notice should be cancelled. Send photographs. If we say no you may appeal to the tribunal.' },
      { path: '/parking/permits', title: 'Resident parking permits', links: { 'Apply for a permit': '/forms/permit' }, text: 'If you live in a controlled zone you can have two permits and a book for visitors. The first costs £60 a year.' },
      { path: '/parking/car-parks', title: 'Car parks and charges', text: 'Where they are, what they cost and how to pay with your phone. Season tickets can be had by the quarter.' },
      { path: '/parking/bays', title: 'Disabled parking bays', links: { 'Apply for a bay': '/forms/bay' }, text: 'We can mark a bay in the road near your home if you drive, hold a badge and have no drive.' },
      { path: '/parking/illegal', title: 'Report illegal parking', text: 'Tell our wardens about a car on yellow lines or across your drive.' },
    ],
  },
  {
    path: '/adults', title: 'Adult social care', text: 'Help for older people, disabled people and those who look after them.',
    pages: [
      { answers: 'care-assessment', path: '/adults/getting-an-assessment', title: 'Get a care needs assessment', sections: ['Who can have one', 'What it costs', 'If you look after somebody'], links: { 'Ask for an assessment': '/forms/adults' },
        text: 'If you find it hard to wash, dress, cook or get about, we can look at what you need and how you might be helped to live at home. Anyone over 18 can ask, for themselves or for a relative. It is free. Ring us on 01632 960456, Monday to Friday, 9am to 5pm; in an emergency out of hours ring 01632 960999. Age UK can help too.' },
      { answers: 'blue-badge', path: '/adults/blue-badges', title: 'Blue Badges', links: { 'Apply for or renew a Blue Badge on GOV.UK': 'https://www.gov.uk/apply-blue-badge', 'Who can get a Blue Badge': '/adults/blue-badges/who' },
        text: 'A badge lets you park nearer to where you need to go if you have a disability that affects how you get about. It costs £10 and lasts three years. You will need a recent photograph, proof of identity and proof of address. If you get the higher rate of PIP you may qualify without an assessment.' },
      { path: '/adults/blue-badges/lost', title: 'Lost or stolen Blue Badges', links: { 'Report a lost badge': '/forms/badge-lost' }, text: 'Tell us if your badge has gone. We cancel it and send another for £10. Report a theft to the police first.' },
      { path: '/adults/blue-badges/misuse', title: 'Report misuse of a Blue Badge', text: 'Tell us in confidence if you think somebody uses a badge that is not theirs.' },
      { path: '/adults/paying', title: 'Paying for care: your financial assessment', links: { 'Tell us about your money': '/forms/finance' }, text: 'We look at what you earn and own to see what you must put towards your care. Savings of more than £23,250 mean that you pay all of it.' },
      { path: '/adults/carers', title: 'Support for carers', links: { 'Ask for a carer’s assessment': '/forms/carers' }, text: 'If you look after a partner, a parent or a friend who could not manage without you, you may have a break, money or somebody to talk to.' },
      { path: '/adults/care-homes', title: 'Choosing a care home', text: 'What to look for when you visit and how to read an inspector’s report.' },
      { path: '/adults/equipment', title: 'Equipment and adaptations', text: 'Rails, raised toilet seats and bath boards can be borrowed. An occupational therapist may come to see you.' },
      { path: '/adults/safeguarding', title: 'Report abuse of an adult', text: 'If you think an adult is being hurt, neglected or cheated, tell us. Ring 999 where there is danger.' },
      { path: '/adults/complaints', title: 'Complaints about adult social care', text: 'There is a procedure of its own for care that we give or pay for. Talk to your social worker first.' },
    ],
  },
  {
    path: '/housing', title: 'Housing', text: 'Finding a home, keeping it and looking after it.',
    pages: [
      { answers: 'apply-housing', path: '/housing/housing-register', title: 'Join the housing register', sections: ['Who can join', 'How long you may wait'], links: { 'Apply to join the register': 'https://homes.brambleford.test/apply' },
        text: 'The register is the list of people who want a home from the council or a housing association. You must be over 18 and have lived in the borough for three years. We put each application in one of four bands by need. Most families in band 3 wait for more than two years. If you have nowhere to stay tonight, see homelessness.' },
      { path: '/housing/homelessness', title: 'Homelessness', links: { 'Get help now': '/forms/homeless' }, text: 'If you have nowhere to live or may lose your home within eight weeks, talk to us today. We can help you to stay or to find a room.' },
      { path: '/housing/repairs', title: 'Report a repair in your council home', links: { 'Report a repair': '/forms/repair' }, text: 'Tenants can tell us about leaks, broken heating or damp at any hour.' },
      { path: '/housing/exchange', title: 'Swap your council home', text: 'Tenants may exchange homes with one another, if both landlords agree. Look for a swap on the national site.' },
      { path: '/housing/right-to-buy', title: 'Right to Buy', text: 'Secure tenants of three years may buy their council house at a discount.' },
      { path: '/housing/benefit', title: 'Housing Benefit', links: { 'Apply for Housing Benefit': '/forms/hb' }, text: 'Help with your rent if you are of pension age or in supported housing. Everybody else claims Universal Credit.' },
      { path: '/housing/landlords', title: 'Private landlords and HMO licences', text: 'You need a licence to let a house to five people or more who are not one family.' },
      { path: '/housing/sheltered', title: 'Sheltered housing', text: 'Flats for people over 60 with a warden, a lounge and an alarm.' },
    ],
  },
  {
    path: '/planning', title: 'Planning and building', text: 'Planning permission, building control and the plan for the borough.',
    pages: [
      { answers: 'planning-search', path: '/planning/view-applications', title: 'View and comment on planning applications', links: { 'Search planning applications': 'https://publicaccess.brambleford.test/online-applications/' },
        text: 'See plans, forms and decisions since 1974. You can object or support within 21 days of the notice. We can take into account only material considerations such as light and traffic. Your comment and your name are published.' },
      { path: '/planning/apply', title: 'Apply for planning permission', links: { 'Apply on the Planning Portal': 'https://www.planningportal.test/' }, text: 'Find out whether you need leave, which plans to draw and what it costs.' },
      { path: '/planning/local-plan', title: 'Local plan', text: 'Where homes, shops and roads may be built until 2041, and how the plan was examined.' },
      { path: '/planning/enforcement', title: 'Planning enforcement', text: 'Tell us about work that seems to have been begun without leave. We keep your name to ourselves.' },
      { path: '/planning/building-control', title: 'Building control', links: { 'Submit a building notice': '/forms/notice' }, text: 'Our surveyors see that work is safe and meets the building regulations.' },
      { path: '/planning/committee', title: 'Planning committee', text: 'Meetings are on the second Tuesday. You may speak for three minutes if you ask by noon the day before.' },
    ],
  },
  {
    path: '/education', title: 'Schools and learning', text: 'Admissions, help with costs, and support in school.',
    pages: [
      { answers: 'school-place', path: '/education/secondary', title: 'Secondary school admissions', links: { 'Apply for a place in year 7': 'https://parents.brambleford.test/', 'Appeal against a decision': '/education/appeals' },
        text: 'If your child is in year 6 you must apply for a secondary school place by 31 October. Offers are sent on 1 March. Where a school has more applications than places, its oversubscription criteria decide. To change school during the year see in-year transfers.' },
      { path: '/education/nursery', title: 'Nursery and childcare', text: 'Two-, three- and four-year-olds can have free hours with a nursery or a childminder.' },
      { path: '/education/appeals', title: 'School admission appeals', text: 'If you were not offered the school you wanted, an independent panel can hear why.' },
      { path: '/education/meals', title: 'Free school meals', links: { 'Apply for free school meals': '/forms/meals' }, text: 'Families with little money can have meals and help with uniforms.' },
      { path: '/education/transport', title: 'School transport', text: 'Free travel for children who live more than three miles from their school.' },
      { path: '/education/term-dates', title: 'School term and holiday dates', text: 'When schools open and close this year and next.' },
      { path: '/education/ehc', title: 'Education, health and care needs assessment', links: { 'Ask for an EHC needs assessment': '/forms/ehc' }, text: 'If a child needs more help than their school can give, you may ask us for an assessment and a plan.' },
      { path: '/education/complaints', title: 'Complaints about a school', text: 'Talk to the teacher first, then to the head. The governors have a procedure of their own; we cannot decide for them.' },
    ],
  },
  {
    path: '/council', title: 'Your council', text: 'Who we are, how we decide and how to have your say.',
    pages: [
      { answers: 'find-councillor', path: '/council/councillors', title: 'Your councillors', links: { 'Find your councillor by postcode': '/forms/ward', 'Councillors by name': '/council/councillors/names' },
        text: 'Forty-two councillors sit for fourteen wards. Councillor Jane Ashby, Labour. Councillor Tom Birch, Conservative. No party has a majority. You can write, ring or e-mail them, or meet them at a surgery.' },
      { answers: 'complain', path: '/council/complaints', title: 'Complaints, compliments and comments', sections: ['Stage 1', 'Stage 2', 'The Ombudsman'], links: { 'Make a complaint': '/forms/complaint' },
        text: 'Tell us where we did something badly, late or not at all. An officer of the service answers within ten working days. If you are not content the chief executive’s office looks at it again within twenty working days. After that you may go to the Local Government and Social Care Ombudsman.' },
      { path: '/council/councillor-conduct', title: 'Complain about a councillor', text: 'The monitoring officer looks into whether the code of conduct was broken.' },
      { path: '/council/allowances', title: 'Councillors’ allowances', text: 'What each member was paid and claimed in the last year.' },
      { path: '/council/standing', title: 'Become a councillor', text: 'Who can stand, what it takes and when the next elections are.' },
      { path: '/council/meetings', title: 'Committees, agendas and minutes', text: 'Papers of the cabinet, the council and its committees since 2006.' },
      { path: '/council/foi', title: 'Freedom of information', links: { 'Make a request': '/forms/foi' }, text: 'You may ask for what we hold on paper or otherwise. We answer within twenty working days.' },
      { path: '/council/jobs', title: 'Jobs', text: 'Work with us: vacancies, apprenticeships and what we offer.' },
    ],
  },
  {
    path: '/registrars', title: 'Births, deaths and marriages', text: 'Registrations, ceremonies and certificates at the register office.',
    pages: [
      { answers: 'register-birth', path: '/registrars/births', title: 'Register a birth', links: { 'Book an appointment': 'https://registrars.brambleford.test/book' },
        text: 'Every baby must be registered within 42 days, in the district where it was born. You need an appointment. If you are married to one another either of you can come; if not, both must. Bring your passport, proof of address and the red book.' },
      { path: '/registrars/deaths', title: 'Register a death', links: { 'Book an appointment to register': '/forms/death' }, text: 'A death must be registered within five days. The medical examiner will tell you when to come.' },
      { path: '/registrars/marriages', title: 'Marriages and civil partnerships', text: 'Give notice at least 29 days before the day, and choose a room for your ceremony.' },
      { path: '/registrars/certificates', title: 'Copies of birth, death and marriage certificates', links: { 'Order a certificate': '/forms/copy' }, text: 'A copy costs £12.50, or £38.50 by the next day. Tell us the name, the date and the place.' },
      { path: '/registrars/naming', title: 'Naming ceremonies', text: 'Welcome a child into the family with poems, promises and music.' },
      { path: '/registrars/citizenship', title: 'Citizenship ceremonies', text: 'How to book a group or a private ceremony once the Home Office has written to you.' },
    ],
  },
  {
    path: '/environment', title: 'Environmental health', text: 'Noise, pests, food and the air.',
    pages: [
      { path: '/environment/noise', title: 'Noise complaints', links: { 'Report a noise nuisance': '/forms/noise' }, text: 'Tell us about loud music, alarms or a barking dog. Keep a diary for two weeks; we write to whoever makes the noise.' },
      { path: '/environment/pests', title: 'Pest control', links: { 'Book a visit': '/forms/pests' }, text: 'We treat rats without charge, wasps for £68.' },
      { path: '/environment/food', title: 'Food hygiene ratings', text: 'See how clean a kitchen was found, or tell us about a place that made you ill.' },
      { path: '/environment/light', title: 'Light pollution', text: 'A neighbour’s security lamp that shines into your bedroom can be a nuisance in law.' },
    ],
  },
];
