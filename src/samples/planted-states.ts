import type { Device } from '../model/survey.ts';

/** A page's state that a scripted journey comes to, what it shows, and the faults that were planted in it on purpose. */
export interface PlantedState {
  readonly site: string;
  readonly task: string;
  readonly device: Device;
  /** `errors`: the form as it answers when it is pressed empty. `page`: as it is opened. */
  readonly state: 'page' | 'errors';
  /** The page's address on the site's own host. */
  readonly path: string;
  /** Words that stand there in this state only; null where an empty form says nothing of itself on the page. */
  readonly shows: string | null;
  /** Rules of axe that it fails, beside those of the site's pages as they stand in `planted`. */
  readonly fails: readonly string[];
  readonly say: string;
}

const devices = ['desktop', 'phone'] as const;
const missed = 'missed-bin';

/** Forms of the made-up councils that answer for themselves when they are pressed empty, and one that leaves it to the browser. */
export const plantedStates: readonly PlantedState[] = devices.flatMap((device): readonly PlantedState[] => [
  { site: 'brambleford', task: missed, device, state: 'errors', path: '/bins/report-a-missed-bin/start', shows: 'There is a problem', fails: [],
    say: 'a summary that has the focus, and an error tied to each field' },
  { site: 'otterwick', task: missed, device, state: 'errors', path: '/residents/waste-and-recycling/missed-bin/form',
    shows: 'Give the number of your house.', fails: ['color-contrast'], say: 'errors in pale pink on white' },
  { site: 'marlgate', task: 'report-pothole', device, state: 'errors', path: '/streets-and-parking/potholes/form',
    shows: 'Tell us the street or the postcode.', fails: [], say: 'steps without any form, the first of which asks for its answer' },
  { site: 'stannerley', task: missed, device, state: 'errors', path: '/Pages/MissedBinForm.aspx', shows: null, fails: [],
    say: 'required fields and nothing else: the browser says it, in no words of the page' },
]);
