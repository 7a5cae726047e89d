/** A service of the made large council: `task` where it is the answer to one; `in` its section's path. */
export interface Service { readonly path: string; readonly title: string; readonly link?: string; readonly body: string; readonly task?: string; readonly form?: string; readonly away?: readonly [text: string, href: string] }
export interface Section { readonly path: string; readonly title: string; readonly about: string; readonly topics: readonly { readonly path: string; readonly title: string; readonly services: readonly Service[] }[] }

const service = (path: string, title: string, body: string, more: Partial<Service> = {}): Service => ({ path, title, body, ...more });
const answer = (task: string, path: string, title: string, body: string, more: Partial<Service> = {}): Service => ({ path, title, body, task, ...more });

/** What the made large council does, in words that councils use, each task among its look-alikes. Written from councils' own headings, not from the scenarios. */
export const sections: readonly Section[] = [
  { path: 'waste', title: 'Waste and recycling', about: 'Collections, recycling centres and keeping the borough clean', topics: [
    { path: 'household', title: 'Household waste collections', services: [
      answer('bin-day', 'collection-dates', 'Check your bin collection dates', 'Find out when your refuse, recycling and food waste bins are collected. Enter your postcode to see your collection day and download a calendar. Put bins out by 6.30am.', { form: 'Postcode' }),
      answer('missed-bin', 'missed', 'Report a missed bin collection', 'If your bin was not emptied on your collection day, tell us within two working days. We aim to return within three working days.', { form: 'Address' }),
      answer('bulky-waste', 'bulky-items', 'Book a bulky waste collection', 'We collect large household items such as sofas, beds, mattresses and fridges from outside your home. The charge is £38 for up to three items.', { away: ['Book a bulky collection online', 'https://forms.wrenbury.test/bulky'] }),
      service('garden', 'Garden waste subscription', 'Join the brown bin club for fortnightly garden waste collections from March to November. £52 a year.'),
      service('assisted', 'Assisted collections', 'If nobody in your household can move the bins to the kerb, our crews can fetch them for you.'),
      service('replacement', 'Order a new or replacement bin', 'Bins that are lost, stolen or damaged can be replaced. There is a charge for some sizes.'),
      service('clinical', 'Clinical waste', 'Sharps and clinical waste are collected separately on referral from your nurse.'),
      service('what-goes', 'What goes in which container', 'Paper and card in the blue box, glass and tins in the green box, food in the caddy.'),
    ] },
    { path: 'centres', title: 'Recycling centres and banks', services: [
      answer('recycling-centre', 'household-waste-recycling-centres', 'Household waste recycling centres', 'Our recycling centres at Mill Lane and Station Road are open every day from 8am to 6pm, opening hours are shorter in winter. You need to show proof of address. Vans need a permit.'),
      service('banks', 'Bottle and textile banks', 'Small recycling banks stand in supermarket car parks and village halls.'),
      service('vans', 'Van and trailer permits', 'Apply for a permit before you bring a van or a trailer. Twelve visits a year.'),
      service('trade', 'Trade waste', 'Businesses must have a commercial waste contract. Trade waste is not accepted on our sites.'),
    ] },
    { path: 'street-care', title: 'Street cleaning and environmental crime', services: [
      answer('report-fly-tipping', 'fly-tipping', 'Report fly-tipping', 'Tell us about rubbish dumped on public land. Do not touch dumped waste, it may be hazardous. We clear most fly-tips within three working days.', { form: 'Where is it' }),
      service('fly-posting', 'Fly-posting and graffiti', 'We remove offensive graffiti within one day and illegal posters within a week.'),
      service('litter', 'Litter and overflowing litter bins', 'Ask us to empty a litter bin or to sweep a street.'),
      service('dead-animals', 'Dead animals on the highway', 'We collect dead animals from roads and verges.'),
    ] },
  ] },
  { path: 'council-tax', title: 'Council Tax', about: 'Bills, payments, discounts and moving home', topics: [
    { path: 'payments', title: 'Bills and payments', services: [
      answer('pay-council-tax', 'pay', 'Pay your Council Tax', 'You can pay your Council Tax online by debit or credit card, by Direct Debit, at a post office or by phone. Have your account number from your bill ready.', { away: ['Pay Council Tax online', 'https://payments.wrenbury.test/ctax'] }),
      service('instalments', 'Change your instalments', 'Spread the year over twelve instalments instead of ten.'),
      service('difficulty', 'If you have fallen behind', 'Talk to us before arrears lead to a summons or enforcement agents.'),
      service('refunds', 'Ask for a refund', 'Accounts in credit are paid back to your bank.'),
      service('bands', 'Valuation bands and charges', 'What each band pays this year and how to challenge a band with the Valuation Office.'),
    ] },
    { path: 'reductions', title: 'Discounts, exemptions and support', services: [
      answer('single-person-discount', 'single-occupancy', 'Single person discount', 'If you are the only adult living in your home you can claim 25% off your Council Tax bill. Students, carers and others who are disregarded are not counted.', { form: 'Account number' }),
      service('students', 'Student exemption', 'Homes lived in by full-time students only are exempt. Send us a certificate from the university.'),
      service('disabled-band', 'Disabled band reduction', 'Homes adapted for a disabled person may be charged at a lower band.'),
      service('empty', 'Empty and second homes', 'Premiums are charged on long-term empty property.'),
      service('support', 'Council Tax Support', 'Help with the bill for households on a low income.'),
    ] },
    { path: 'moving', title: 'Moving home', services: [service('move', 'Tell us you are moving', 'Change of address in, out of or within the borough.'), service('probate', 'After a death', 'Council Tax on the home of somebody who has died.')] },
  ] },
  { path: 'roads', title: 'Roads, parking and travel', about: 'Highways, street lights, parking and passes', topics: [
    { path: 'faults', title: 'Highway faults', services: [
      answer('report-pothole', 'potholes', 'Report a pothole', 'Report potholes and other damage to the road surface. Dangerous defects are made safe within two hours, others are repaired within twenty-eight days.', { form: 'Street' }),
      answer('report-street-light', 'street-lights', 'Report a faulty street light', 'Tell us about street lights that are out, flickering or on all day. The number on the lamp column helps us find it. Electrical danger: call us.', { form: 'Column number' }),
      service('claims', 'Claim for damage to a vehicle', 'How to make a claim against the council where a pothole damaged your car.'),
      service('resurfacing', 'Resurfacing programme', 'Roads that will be resurfaced this year, and how they are chosen.'),
      service('lighting-policy', 'Part-night dimming', 'Why we dim lamps between midnight and five.'),
      service('drains', 'Blocked drains and gullies', 'Tell us about a blocked gully or surface water.'),
      service('kerbs', 'Dropped kerbs', 'Apply for a vehicle crossing over the footway.'),
    ] },
    { path: 'parking', title: 'Parking', services: [
      answer('parking-fine', 'penalty-charge', 'Pay a penalty charge notice', 'Pay a parking fine (PCN) within fourteen days and the charge is halved. Have the PCN number and your registration number ready.', { away: ['Pay a PCN online', 'https://pcn.wrenbury.test/pay'] }),
      answer('blue-badge', 'blue-badge', 'Apply for or renew a Blue Badge', 'The Blue Badge scheme lets people with severe mobility problems park closer. It costs £10 and lasts three years. Check who is eligible and what evidence you need.', { away: ['Apply for a Blue Badge on GOV.UK', 'https://www.gov.uk/apply-blue-badge'] }),
      service('permits', 'Resident parking permits', 'Permits for residents of controlled zones and their visitors.'),
      service('car-parks', 'Car parks and season tickets', 'Charges, opening times and season tickets of our car parks.'),
      service('misuse', 'Badge misuse', 'Somebody uses a badge that is not theirs.'),
      service('bays', 'Disabled bays outside your home', 'Ask for an advisory bay on your street.'),
    ] },
    { path: 'travel', title: 'Public transport and passes', services: [service('bus-pass', 'Concessionary bus pass', 'Free travel for older and disabled people after 9.30am.'), service('roadworks', 'Roadworks and closures', 'See current and planned works on a map.')] },
  ] },
  { path: 'planning', title: 'Planning and building control', about: 'Applications, policy and building work', topics: [
    { path: 'applications', title: 'Planning applications', services: [
      answer('planning-search', 'search', 'View and comment on planning applications', 'Search the planning register for applications by address, number or weekly list. You can comment on an application for twenty-one days. Comments are published with your name.', { away: ['Search planning applications', 'https://publicaccess.wrenbury.test/online-applications/'] }),
      service('apply', 'Apply for planning permission', 'How to make an application, fees and the plans we need.'),
      service('pre-application', 'Advice before you apply', 'Ask an officer what is likely to be allowed. There is a fee.'),
      service('appeals', 'Appeals', 'What to do if permission is refused.'),
      service('enforcement', 'Planning enforcement', 'Tell us about building work without permission.'),
    ] },
    { path: 'policy', title: 'Planning policy', services: [service('local-plan', 'Local Plan', 'The plan for homes and jobs to 2041.'), service('conservation', 'Conservation areas and trees', 'Listed buildings, conservation areas and protected trees.')] },
    { path: 'building', title: 'Building control', services: [service('regulations', 'Building regulations', 'Submit a building notice or full plans.'), service('dangerous', 'Dangerous structures', 'Call us about walls or chimneys that may fall.')] },
  ] },
  { path: 'education', title: 'Schools and learning', about: 'Admissions, meals, transport and adult learning', topics: [
    { path: 'admissions', title: 'School admissions', services: [
      answer('school-place', 'apply', 'Apply for a school place', 'Apply for a primary school place by 15 January 2027 or a secondary school place by 31 October 2026. Use the parent portal. Find out how places are offered and about in-year moves.', { away: ['Apply for a school place online', 'https://parents.wrenbury.test/'] }),
      service('appeals', 'Admission appeals', 'How to appeal when a place was refused.'),
      service('catchment', 'Catchment maps', 'See which school serves your home.'),
    ] },
    { path: 'help', title: 'Help for families', services: [service('meals', 'Free school meals', 'Check whether your child can have free meals.'), service('transport', 'School transport', 'Free travel to the nearest suitable school.'), service('terms', 'Term dates', 'Dates of school terms and holidays.'), service('send', 'Special educational needs', 'Education, health and care plans.')] },
    { path: 'adult-learning', title: 'Adult learning', services: [service('courses', 'Courses for adults', 'Find a course near you.')] },
  ] },
  { path: 'housing', title: 'Housing', about: 'Finding a home, repairs and homelessness', topics: [
    { path: 'find-a-home', title: 'Finding a home', services: [
      answer('apply-housing', 'register', 'Apply for council housing', 'Join the housing register to be considered for a council or housing association home. Who is eligible, how bands work and how long people wait.', { form: 'National Insurance number' }),
      service('exchange', 'Swap your home', 'Mutual exchange for council tenants.'),
      service('ownership', 'Shared ownership', 'Part buy, part rent.'),
    ] },
    { path: 'tenants', title: 'Council tenants', services: [service('repairs', 'Report a repair', 'Tell us about a repair to a council home.'), service('rent', 'Pay your rent', 'Ways to pay rent and rent arrears.'), service('right-to-buy', 'Right to Buy', 'Buying the home you rent.')] },
    { path: 'homeless', title: 'Homelessness', services: [service('advice', 'If you are homeless', 'Get help today if you have nowhere to stay.'), service('private', 'Private renting advice', 'Your rights and your landlord\'s duties.')] },
  ] },
  { path: 'care', title: 'Adult social care', about: 'Care and support for adults and carers', topics: [
    { path: 'getting-help', title: 'Getting care and support', services: [
      answer('care-assessment', 'assessment', 'Ask for a care needs assessment', 'An adult social care assessment looks at what you find hard and what support would help you live at home. It is free. Ask for an assessment online or call our adult care team, Monday to Friday.', { form: 'Your name' }),
      service('paying', 'Paying for care', 'The financial assessment decides what you pay towards care.'),
      service('homes', 'Care homes', 'Choosing a residential or nursing home.'),
      service('equipment', 'Equipment and adaptations', 'Grab rails, stair lifts and alarms.'),
      service('abuse', 'Worried about an adult', 'Report abuse or neglect of an adult at risk.'),
    ] },
    { path: 'carers', title: 'Carers', services: [service('support', 'Support for unpaid carers', 'Breaks, groups and advice for people who look after somebody.')] },
  ] },
  { path: 'registrars', title: 'Births, deaths and marriages', about: 'Registration, ceremonies and certificates', topics: [
    { path: 'births', title: 'Births', services: [
      answer('register-birth', 'register', 'Register a birth', 'A birth in the borough must be registered within 42 days. Book an appointment at the register office and bring your red book and proof of address.', { away: ['Book an appointment', 'https://registrars.wrenbury.test/birth'] }),
      service('re-register', 'Add a father\'s details', 'Changing the entry when parents marry afterwards.'),
    ] },
    { path: 'deaths', title: 'Deaths', services: [service('register', 'Register a death', 'A death must be registered within five days.'), service('cemeteries', 'Cemeteries', 'Burials, graves and memorials.')] },
    { path: 'ceremonies', title: 'Marriages and civil partnerships', services: [service('notice', 'Give notice of marriage', 'Both partners attend in person.'), service('venues', 'Approved venues', 'Where a ceremony may be held.')] },
    { path: 'certificates', title: 'Certificates', services: [service('copies', 'Order a copy certificate', 'Copies of birth, death and marriage certificates cost £12.50.')] },
  ] },
  { path: 'council', title: 'Council and democracy', about: 'Councillors, meetings, elections and contact', topics: [
    { path: 'councillors', title: 'Councillors', services: [
      answer('find-councillor', 'find', 'Find your councillor', 'Find out who your councillors are by postcode, by name or by ward. Each councillor\'s page has their party and how to contact them.', { form: 'Postcode' }),
      service('allowances', 'Allowances and expenses', 'What members are paid.'),
      service('stand', 'Becoming a councillor', 'Who can stand and what the work is like.'),
    ] },
    { path: 'contact', title: 'Contact and feedback', services: [
      answer('complain', 'complaints', 'Complaints, compliments and comments', 'How to make a complaint about the council. Our complaints procedure has two stages; we answer within ten working days. If you are still not happy you can go to the Local Government Ombudsman.', { form: 'What went wrong' }),
      service('conduct', 'Conduct of members', 'Concerns about the conduct of a member go to the monitoring officer.'),
      service('foi', 'Freedom of information', 'Ask for information that we hold.'),
      service('offices', 'Our offices', 'Opening hours and how to get to us.'),
    ] },
    { path: 'elections', title: 'Elections and voting', services: [service('vote', 'Register to vote', 'Register online in five minutes.'), service('postal', 'Postal votes', 'Apply to vote by post.')] },
  ] },
  { path: 'environment', title: 'Environment and public protection', about: 'Noise, pests, food and pollution', topics: [
    { path: 'nuisance', title: 'Noise and nuisance', services: [service('noise', 'Noise from neighbours', 'Tell us about noise from neighbours, dogs or alarms.'), service('smoke', 'Smoke and smells', 'Bonfires, smoke and smells.'), service('pests', 'Pest control', 'Rats, mice, wasps and bedbugs: prices and booking.')] },
    { path: 'food', title: 'Food and safety', services: [service('hygiene', 'Food hygiene ratings', 'Look up a rating.'), service('standards', 'Trading standards', 'Advice about a trader.')] },
  ] },
];
