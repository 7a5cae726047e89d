/** Pages of the sample councils that are only the next step or the outcome of an answering page, at an address that does not tell so. */
export const formsOf: Readonly<Record<string, readonly string[]>> = {
  '/Pages/MissedBin.aspx': ['/Pages/MissedBinForm.aspx'], '/Pages/Potholes.aspx': ['/Pages/PotholeForm.aspx'],
  '/Pages/FlyTipping.aspx': ['/Pages/FlyTippingForm.aspx'], '/Pages/SchoolPlaces.aspx': ['/Pages/SchoolPlaceForm.aspx'],
  '/bins/check-your-bin-day': ['/bins/your-collection-days'], '/your-council/find-your-councillor': ['/your-council/your-ward'],
  '/planning/search': ['http://planning.brambleford.test/online-applications/search'],
  '/info/20007/planning/140/view_planning_applications': ['http://planning.pellworth.test/register'],
  '/residents/planning/search-applications': ['/residents/planning/register'],
  '/s/planning/applications': ['/s/planning/register'], '/s/bins/bin-days': ['/s/bins/your-days'],
};
