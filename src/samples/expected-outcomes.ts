import type { Outcome } from '../model/visit.ts';

/** How a task ends that is gone about by its script at a made-up council, and what the site has that makes it so. */
export interface ExpectedOutcome { readonly outcome: Outcome; readonly say: string }

type Expected = Readonly<Record<string, ExpectedOutcome>>;

const all = (outcome: Outcome, say: string, tasks: string): Expected => Object.fromEntries(tasks.split(' ').map((task) => [task, { outcome, say }]));
const done = (tasks: string): Expected => all('done', 'it can be done, as far as one may go', tasks);
/** The page tells about the thing and leaves it there: no form, no link, nothing to go on with. */
const deadEnd = (tasks: string): Expected => all('dead-end', 'a page that tells of it, and no way to do it', tasks);
const nowhere = (tasks: string): Expected => all('not-found', 'the site says nothing of it', tasks);

/**
 * Council → task → how its script ends there, on the desktop and the phone alike. The tasks are those of `scenarios/surveys/journeys.yaml`; what
 * is not the council's duty is absent.
 */
export const expectedOutcomes: Readonly<Record<string, Expected>> = {
  aberllwyn: {
    ...done('bin-day missed-bin bulky-waste recycling-centre pay-council-tax report-pothole report-fly-tipping planning-search find-councillor school-place'),
    ...deadEnd('single-person-discount report-street-light parking-fine complain apply-housing care-assessment'),
  },
  brambleford: done('bin-day missed-bin bulky-waste recycling-centre pay-council-tax single-person-discount report-pothole report-street-light '
    + 'report-fly-tipping parking-fine planning-search find-councillor complain school-place apply-housing care-assessment'),
  coldmarsh: {
    ...done('bin-day find-councillor'),
    ...all('not-assessed', 'a page that tells of it; “Contact” may stand in its main part, which it does not mark, and may lead on',
      'missed-bin bulky-waste pay-council-tax single-person-discount planning-search complain apply-housing'),
    ...nowhere('report-fly-tipping parking-fine'),
  },
  dunmere: all('blocked', 'nobody is let in after four pages',
    'bin-day missed-bin bulky-waste recycling-centre pay-council-tax single-person-discount report-pothole report-street-light '
    + 'report-fly-tipping parking-fine planning-search find-councillor complain school-place apply-housing care-assessment'),
  fennshire: {
    ...done('recycling-centre find-councillor school-place'),
    ...deadEnd('report-pothole report-street-light complain care-assessment'),
  },
  marlgate: {
    ...done('bin-day missed-bin recycling-centre pay-council-tax report-pothole report-fly-tipping planning-search find-councillor'),
    ...deadEnd('bulky-waste single-person-discount report-street-light parking-fine complain apply-housing care-assessment'),
    ...all('dead-end', '“Apply online” leads to an address that is gone', 'school-place'),
  },
  otterwick: {
    ...all('done-with-help', 'the postcode field has no name: the binding says where it is', 'bin-day'),
    ...done('missed-bin pay-council-tax report-fly-tipping planning-search find-councillor complain'),
    ...deadEnd('bulky-waste single-person-discount apply-housing'),
    ...nowhere('parking-fine'),
  },
  pellworth: {
    ...done('recycling-centre pay-council-tax report-pothole planning-search find-councillor school-place'),
    ...all('done', 'two calendars as PDF, among the downloads', 'bin-day'),
    ...all('account-needed', 'the form is for account holders', 'missed-bin report-fly-tipping'),
    ...deadEnd('bulky-waste single-person-discount report-street-light parking-fine complain apply-housing care-assessment'),
  },
  saltmere: {
    ...done('bin-day missed-bin bulky-waste recycling-centre pay-council-tax report-pothole report-street-light report-fly-tipping planning-search find-councillor school-place'),
    ...deadEnd('single-person-discount parking-fine complain apply-housing care-assessment'),
  },
  stannerley: {
    ...done('bin-day missed-bin recycling-centre pay-council-tax report-pothole report-fly-tipping planning-search find-councillor school-place'),
    ...deadEnd('bulky-waste single-person-discount report-street-light parking-fine complain care-assessment'),
    ...nowhere('apply-housing'),
  },
  whinmoor: {
    ...done('bin-day missed-bin recycling-centre pay-council-tax report-pothole planning-search find-councillor school-place'),
    ...deadEnd('bulky-waste single-person-discount report-street-light'),
    ...nowhere('report-fly-tipping parking-fine complain apply-housing care-assessment'),
  },
};
