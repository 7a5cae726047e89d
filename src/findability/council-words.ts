/** Words common in councils' addresses and menus; with a scenario's own words they are what a run-together word may be made of. */
export const councilWords: readonly string[] = (
  'abandoned access adult advice agenda allotment animal appeal application apply area assessment assistance badge band ban bill bin '
  + 'birth blue book booking borough building bulky burial bus business calendar car care carer centre certificate change charge '
  + 'child children city clean cleaning clinical collection committee complaint concessionary contact control council councillor '
  + 'county date day death democracy direct debit disabled discount district dog drain dropped dumped election electoral email '
  + 'environment environmental event fine flood fly food form foster fostering fouling free garden grant graffiti grass '
  + 'green health hedge help highway holiday home house household housing info information kerb lamp land learning leisure library '
  + 'licence licensing light lighting litter live local lookup maintenance map marriage meeting member minutes missed missing museum '
  + 'neighbour noise notice nuisance nursery online order park parking pass pavement pay payment penalty permit pest place planning '
  + 'police policy pollution pool postcode pothole problem property public rate recycling reduction refuse register registration '
  + 'rent repair report request resident road round rubbish sack safety scheme school search secondary service sheltered shopping '
  + 'sign social sport street streets support tax taxi team term tip tipping town trade traffic transport travel tree vehicle venue '
  + 'view village visit vote waste water ward wheelie work your'
).split(' ');
