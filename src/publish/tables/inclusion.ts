import type { InclusionResult, PartyTold } from '../../model/arrival.ts';
import type { Results } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { hasInclusion } from '../method/inclusion.ts';
import type { Cell, Table } from './table.ts';

/** inclusion.csv: each page that was tried by a first visit; only in editions with such visits. */
export const inclusion: Table = {
  id: 'inclusion',
  title: 'Weight, privacy and reach',
  about: 'One row per page that was opened as by a first visitor, before any answer to a consent banner, or that answers a task. Never scored. Empty means not told: see untested and reading_untold.',
  key: ['site_id', 'look_id'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'look_id', type: 'string', about: 'The page’s look.', required: true },
    { name: 'url', type: 'string', about: 'Its address.', required: true },
    { name: 'untested', type: 'string', about: 'In plain words, why there are no facts of a first visit; empty where there are, and where the page was not to be opened so.' },
    { name: 'bytes', type: 'integer', about: 'What came over the network until the page was quiet, headers included.' },
    { name: 'requests', type: 'integer', about: 'Requests that were answered.' },
    { name: 'seconds_estimated', type: 'integer', about: 'Estimate: seconds for these bytes on a line of 1.6 Mbit/s.' },
    { name: 'trackers', type: 'list', about: 'Known for analytics, advertising or social networks by third-party-web.' },
    { name: 'perhaps_trackers', type: 'list', about: 'Known by the same list as tag managers or for marketing.' },
    { name: 'other_parties', type: 'list', about: 'Everybody else who was asked; hosts where the list does not know them.' },
    { name: 'tracker_cookies', type: 'list', about: 'Names of cookies of known trackers that were set before any answer.' },
    { name: 'other_cookies', type: 'integer', about: 'Other cookies that were set.' },
    { name: 'other_cookies_staying', type: 'integer', about: 'Of those, the ones that stay for more than a day.' },
    { name: 'banner_share', type: 'number', about: 'Share (0–1) of a phone’s screen that the consent banner takes, of a desktop’s where no phone tried the page; empty where none was found.' },
    { name: 'banner_refusal', type: 'string', about: 'beside (a button refuses), none (a button accepts and no button to refuse was recognised), unsure; empty where no banner was found.' },
    { name: 'https', type: 'boolean', about: 'Whether the page came by https.' },
    { name: 'asked_by_http', type: 'integer', about: 'Things that a page that came by https asks for by http.' },
    { name: 'script_errors', type: 'integer', about: 'Errors of scripts; our own guard may be the cause.' },
    { name: 'scripts_read', type: 'integer', about: 'Scripts whose text was read.' },
    { name: 'scripts_too_new', type: 'integer', about: 'Of those, the ones that browsers of about 2018 cannot read; at most 10 are counted.' },
    { name: 'words_without_script', type: 'integer', about: 'Words of the main part as the server sends it.' },
    { name: 'words', type: 'integer', about: 'Words of the main part after scripts have run.' },
    { name: 'reading_age', type: 'integer', about: 'Of a page that answers a task, years: Flesch-Kincaid grade of its running text and five, rounded, from 5 (or less) to 22 (or more). It counts syllables and words, not understanding.' },
    { name: 'reading_words', type: 'integer', about: 'Words of running text that were counted for it.' },
    { name: 'reading_untold', type: 'string', about: 'In plain words, why there is no reading age of a page that answers a task.' },
  ],
  when: hasInclusion,
  rows: (results: Results) => results.sites.toSorted((a, b) => byText(a.site.id, b.site.id)).flatMap(({ site, inclusion: pages = [] }) => pages.map((page) => row(site.id, page))),
};

function row(site: string, { id, url, untested, facts, reading }: InclusionResult): readonly Cell[] {
  const page = [site, id, url, untested];
  const read = [reading?.age ?? null, reading?.words ?? null, reading?.untold ?? null];
  if (facts === null) return [...page, ...Array.from({ length: inclusion.columns.length - page.length - read.length }, () => null), ...read];
  const { bytes, requests, seconds, parties, cookies, banner, isSecure, mixed, errors, scripts, plainWords, words } = facts;
  const who = (...kinds: readonly PartyTold['follows'][]): readonly string[] => parties.filter(({ follows }) => kinds.includes(follows)).map(({ name }) => name);
  return [
    ...page, bytes, requests, seconds, who('follows'), who('may-follow'), who('no', null), cookies.known, cookies.others, cookies.staying, banner?.share ?? null, banner?.refusal ?? null,
    isSecure, mixed, errors, scripts.read, scripts.tooNew, plainWords, words, ...read,
  ];
}
