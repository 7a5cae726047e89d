/** What the page of each task is called on other councils' sites. Each must be known where nothing else helps: no words in its address. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  'apply-housing': [
    'Apply for council housing', 'Council housing', 'The housing register', 'Apply for a council or housing association home', 'Housing list', 'Social housing', 'Homechoice',
    'How to apply for housing', 'Join the housing waiting list',
  ],
  'bin-day': ['Find your bin day', 'Bin collection days', 'When is my bin collected?', 'Waste and recycling collections', 'Refuse collection calendar', 'Your collection dates'],
  'blue-badge': [
    'Apply for a Blue Badge', 'Blue Badge scheme', 'Blue badge parking permits', 'Disabled parking badges', 'Blue Badges for disabled people', 'Blue badge – apply or renew',
    'Disabled persons’ parking (Blue Badge)',
  ],
  'bulky-waste': [
    'Bulky waste collections', 'Bulky household waste', 'Book a bulky waste collection', 'Special uplifts', 'Bulk uplift service', 'Large household items', 'Collection of bulky items',
    'Unwanted furniture and white goods collections',
  ],
  'care-assessment': [
    'Care needs assessment', 'Ask for a needs assessment', 'Adult social care assessments', 'Assessing your care needs', 'Assessment of your needs', 'Request a care and support assessment',
    'Social care needs assessments', 'Care Act assessments',
  ],
  complain: [
    'Complaints', 'Make a complaint', 'Complaints and feedback', 'Complaints procedure', 'Compliments, comments and complaints', 'Complain about a council service', 'Corporate complaints',
  ],
  'find-councillor': ['Find your councillor', 'Councillors', 'Who is my councillor?', 'Elected members', 'Councillors by ward'],
  'missed-bin': ['Missed bin collections', 'Report a missed collection', 'My bin was not collected', 'Report a bin that has not been emptied'],
  'parking-fine': [
    'Pay a parking fine', 'Parking fines', 'Pay or challenge a parking fine', 'Parking tickets', 'Penalty Charge Notices (PCNs)', 'Pay a PCN', 'Pay, view or challenge a parking ticket',
  ],
  'pay-council-tax': ['Ways to pay council tax', 'Council tax payments', 'Make a council tax payment', 'How to pay your council tax'],
  'planning-search': ['View planning applications', 'Planning register', 'Planning applications', 'Public Access for planning', 'Search for a planning application'],
  'recycling-centre': [
    'Recycling centres', 'Find your nearest recycling centre', 'Household waste and recycling centres', 'The tip', 'Civic amenity sites', 'Recycling centre opening times',
    'Community recycling centres', 'Household Waste Recycling Centres (HWRCs)',
  ],
  'register-birth': ['Births', 'Registering a birth', 'Register your baby’s birth', 'Birth registration', 'How to register a birth', 'Registering the birth of your child'],
  'report-fly-tipping': ['Fly-tipping', 'Report dumped rubbish', 'Illegal dumping', 'Fly tipping and dumped rubbish'],
  'report-pothole': ['Report a pothole', 'Potholes', 'Report a problem with a road or pavement', 'Road defects', 'Report a highway defect'],
  'report-street-light': [
    'Street lights', 'Street lighting', 'Report a street lighting fault', 'Report a broken street lamp', 'Faulty street lights', 'Street lights and illuminated signs', 'Streetlights',
    'Lamp post not working',
  ],
  'school-place': ['School admissions', 'Apply for a secondary school place', 'Starting secondary school', 'Secondary school places'],
  'single-person-discount': [
    'Single person council tax discount', 'Single occupier discount', 'Single adult discount', 'Council tax: single occupancy discount', 'Living alone discount', 'Sole occupier discount',
    'Discount for people living on their own',
  ],
};
