/**
 * Which page of a made-up council answers a task: path on its own host, several where any of them does, none where the site leaves it out.
 * What is pressed to come to a page without address of its own stands behind `#~`. Tasks that are not the council's duty are absent, and so is the council that lets nobody look.
 */
export const truth: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  aberllwyn: {
    'bin-day': ['/en/residents/waste/collection-days'], 'missed-bin': ['/en/residents/waste/missed'],
    'pay-council-tax': ['/en/residents/council-tax/pay'],
    'report-pothole': ['/en/residents/roads/pothole'], 'report-fly-tipping': ['/en/residents/environment/fly-tipping'],
    'planning-search': ['/en/residents/building/applications/register'], 'find-councillor': ['/en/council/councillors'],
    'school-place': ['/en/residents/schools/apply'],
  },
  brambleford: {
    'bin-day': ['/bins/check-your-bin-day'], 'missed-bin': ['/bins/report-a-missed-bin'], 'pay-council-tax': ['/council-tax/pay'],
    'report-pothole': ['/roads/report-a-pothole'], 'report-fly-tipping': ['/roads/report-fly-tipping'], 'planning-search': ['/planning/search'],
    'find-councillor': ['/your-council/find-your-councillor'], 'school-place': ['/schools/apply'],
  },
  coldmarsh: {
    'bin-day': ['/page.asp?id=30'], 'missed-bin': ['/page.asp?id=31'], 'pay-council-tax': ['/page.asp?id=32'], 'report-fly-tipping': [],
    'planning-search': ['/page.asp?id=33'], 'find-councillor': ['/page.asp?id=34'],
  },
  fennshire: {
    'report-pothole': ['/article/1010/report-a-pothole'], 'find-councillor': ['/article/1030/find-your-county-councillor'],
    'school-place': ['/article/1020/apply-for-a-school-place'],
  },
  marlgate: {
    'bin-day': ['/bins-and-recycling/collection-day'], 'missed-bin': ['/bins-and-recycling/report-a-missed-bin'],
    'pay-council-tax': ['/council-tax/pay'],
    'report-pothole': ['/streets-and-parking/potholes'],
    'report-fly-tipping': ['/streets-and-parking/report-fly-tipping', '/tidy-marlgate/report-fly-tipping'],
    'planning-search': ['/planning/search'], 'find-councillor': ['/your-council/councillors'], 'school-place': ['/schools/apply'],
  },
  otterwick: {
    'bin-day': ['/residents/waste-and-recycling/bin-collection-days'], 'missed-bin': ['/residents/waste-and-recycling/missed-bin'],
    'pay-council-tax': ['/residents/council-tax/pay-your-council-tax'], 'report-fly-tipping': ['/residents/environment/flytipping'],
    'planning-search': ['/residents/planning/search-applications'], 'find-councillor': ['/council/councillors'],
  },
  pellworth: {
    'bin-day': ['/docs/bin-collection-day-calendar-north.pdf', '/docs/bin-collection-day-calendar-south.pdf'],
    'missed-bin': ['/info/20004/your_neighbourhood/113/missed_collections'],
    'pay-council-tax': ['/info/20005/council_tax/120/paying_council_tax'],
    'report-pothole': ['/info/20006/roads/130/potholes'], 'report-fly-tipping': ['/info/20006/roads/131/fly_tipping'],
    'planning-search': ['/info/20007/planning/140/view_planning_applications'],
    'find-councillor': ['/info/20009/council_and_councillors/160/councillors'],
    'school-place': ['/info/20008/schools/150/school_places'],
  },
  saltmere: {
    'bin-day': ['/s/bins/bin-days'], 'missed-bin': ['/s/bins/missed'], 'pay-council-tax': ['/s/council-tax/pay'],
    'report-pothole': ['/s/streets/report/road/pothole'],
    'report-fly-tipping': ['/s/streets/report/dumped'], 'planning-search': ['/s/planning/applications'],
    'find-councillor': ['/s/council/councillors'],
    'school-place': ['/s/schools/apply'],
  },
  stannerley: {
    'bin-day': ['/Pages/BinCollectionDays.aspx'], 'missed-bin': ['/Pages/MissedBin.aspx'], 'pay-council-tax': ['/Pages/PayCouncilTax.aspx'],
    'report-pothole': ['/Pages/Potholes.aspx'], 'report-fly-tipping': ['/Pages/FlyTipping.aspx'],
    'planning-search': ['/Pages/PlanningSearch.aspx'],
    'find-councillor': ['/Pages/Councillors.aspx'], 'school-place': ['/Pages/SchoolPlaces.aspx'],
  },
  whinmoor: {
    'bin-day': ['/#~Find%20your%20bin%20collection%20day'], 'missed-bin': ['/#~Bins%20and%20recycling~Report%20a%20missed%20bin'],
    'pay-council-tax': ['/#~Pay%20your%20council%20tax'], 'report-pothole': ['/#~Report%20a%20pothole'], 'report-fly-tipping': [],
    'planning-search': ['/#~Planning%20and%20building~Search%20planning%20applications'],
    'find-councillor': ['/#~Your%20council~Find%20your%20councillor'], 'school-place': ['/#~Apply%20for%20a%20school%20place'],
  },
};
