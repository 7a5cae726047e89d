/** Words common in councils' addresses and menus; with a scenario's own words they are what a run-together word may be made of. */
export const councilWords: readonly string[] = (
  'abandoned access adaptation adoption adult advice agenda allotment animal appeal application apply area assessment assistance '
  + 'badge bag ban band benefit bill bin birth blue book booking borough box broken building bulk bulky burial bus business '
  + 'calendar car care carer centre certificate change charge child children citizen city clean cleaning cleansing clinical '
  + 'collection committee community complaint concessionary contact container control council councillor county damaged date day '
  + 'death debit defect democracy direct disabled discount district dog domestic drain dropped dumped election electoral email '
  + 'enforcement environment environmental event exemption fault faulty finance fine flood fly food footpath footway form foster '
  + 'fostering fouling free furniture garden graffiti grant grass green gully health hedge help highway holiday home house '
  + 'household housing improvement info information issue item job kerb lamp land learning leisure letting library licence '
  + 'licensing light lighting litter live local lookup maintenance map marriage meeting member minutes missed missing museum '
  + 'neighbour noise notice nuisance nursery obstruction older online order park parking pass pavement pay payment penalty people '
  + 'permit pest place planning police policy pollution pool postcode pothole private problem property public rate recycling '
  + 'reduction refuse register registration removal rent repair repairs report request resident road round rubbish sack safety '
  + 'scheme school search secondary service sheltered shopping sign social special spillage sport street streets support surface '
  + 'swap tax taxi team tenancy tenant term ticket tip tipping town trade trading traffic transport travel tree uplift vehicle '
  + 'venue view village visit vote ward waste water wellbeing wheeled wheelie work your youth'
).split(' ');
