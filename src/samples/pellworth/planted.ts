import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Pellworth, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'home-link', task: 'bin-day', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'missed-bin', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'report-fly-tipping', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'planning-search', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page names the section, not the task' },
  { check: 'pdf-only', task: 'bin-day', device: null, say: 'collection days are published as two PDF calendars only' },
  { check: 'account-needed', task: 'missed-bin', device: null, say: 'the form is for account holders' },
  { check: 'account-needed', task: 'report-fly-tipping', device: null, say: 'the form is for account holders' },
  { check: 'broken-link', task: 'report-pothole', device: null, say: 'the map of known potholes is gone' },
  { check: 'answer-essential', task: 'school-place', device: null, item: 'deadline', say: 'the deadline stands only in a PDF guide' },
  { check: 'answer-essential', task: 'find-councillor', device: null, item: 'find-mine', say: 'a list, but no help to find one\'s own' },
  { check: 'answer-further', task: 'find-councillor', device: null, item: 'control', say: 'nothing on who runs the council' },
  { check: 'answer-further', task: 'report-fly-tipping', device: null, item: 'no-account', say: 'nothing on reporting without a name' },
  { check: 'landing-link', task: 'bin-day', device: null, say: 'the calendars lie among other downloads, a page further down' },
  { check: 'text-clipped-with-spacing', task: null, device: 'desktop', path: '/', say: 'tiles as high as one line' },
  { check: 'part-language-missing', task: null, device: 'desktop', path: '/', say: 'a paragraph in Polish that does not say so' },
  { check: 'key-ignored', task: null, device: 'desktop', path: '/', say: 'a tip that takes the focus and hears no key' },
  { check: 'dialog-focus-not-moved', task: null, device: 'desktop', path: '/', say: 'a chat that opens over the page and leaves the focus behind it' },
  { check: 'error-not-identified', task: null, device: 'desktop', path: '/', say: 'the newsletter says that there is an error, and not where' },
  { check: 'autocomplete-missing', task: null, device: 'desktop', path: '/', say: 'name and email address without a word to the browser' },
  { check: 'dialog-focus-escapes', task: null, device: 'desktop', path: '/', say: 'Tab goes on behind the chat' },
  { check: 'bar-covers', task: null, device: 'phone', path: '/info/20008/schools/150/school_places', say: 'two bars that stay take more than half of a phone’s screen' },
  { check: 'old-browser-fails', task: null, device: 'desktop', path: '/', state: 'cantTell', say: 'a script in words of 2020' },
  { check: 'menu-button-dead', task: null, device: 'phone', path: '/info/20006/roads/130/potholes', say: 'a button called Menu that was never tied to anything' },
];
