/** What the page of each task of the pack is called in other towns; each must be known without a word in its address. */
export const townNames: Readonly<Record<string, readonly string[]>> = {
  'building-permit': ['Building Permit Applications', 'Apply for a Building Permit', 'Construction Permits', 'Building Permits and Applications', 'How to Get a Building Permit'],
  'council-meeting': ['City Council Agendas & Minutes', 'Agendas and Minutes – City Council', 'Board of Commissioners Meetings', 'Borough Council Meeting Schedule', 'Select Board Meetings, Agendas and Minutes'],
  'dog-license': ['Dog Licensing', 'Pet Licenses', 'Dog and Cat Licenses', 'License Your Dog', 'Dog Registration'],
  'find-council-member': ['City Council', 'Elected Officials', 'Mayor and Council', 'Council Members', 'Meet Your City Council'],
  'missed-trash': ['Missed Trash Pickup', 'Report Missed Garbage Collection', 'Missed Collections', 'My Trash Was Not Picked Up'],
  'parking-permit': ['Resident Parking Permits', 'Parking Permits', 'Residential Permit Parking', 'Overnight Parking Permits', 'Parking Stickers'],
  'parking-ticket': ['Parking Tickets', 'Pay Parking Tickets', 'Parking Violations', 'Parking Citations', 'Pay a Citation'],
  'pay-property-tax': ['Pay Property Taxes', 'Property Tax Payments', 'Online Tax Payments', 'Real Estate Taxes', 'Property Tax Bills', 'Tax Collection'],
  'pay-water-bill': ['Pay Your Water Bill', 'Water Bill Payments', 'Pay Utility Bill', 'Water and Sewer Billing', 'Utility Bill Payment'],
  'report-code-violation': ['Report a Code Violation', 'Code Compliance', 'Code Enforcement Complaints', 'Property Maintenance Complaints'],
  'report-pothole': ['Potholes', 'Pothole Repair', 'Report a Pothole or Street Repair', 'Pothole Service Request'],
  'trash-day': ['Garbage Collection', 'Garbage and Recycling Collection', 'Trash Pickup', 'Refuse Collection Schedule', 'Solid Waste Collection', 'Sanitation Schedule', 'Curbside Trash & Recycling'],
};
