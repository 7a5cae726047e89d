import type { TaskExample } from '../../made/case.ts';
import { bins, field, finding, form, home, link, look, map, missed, notFound, page, review, scenario, seen, fine, source, task } from '../../made/site.ts';

const answering = (about: Parameters<typeof source>[0]) => map({ pages: [page(home), page(missed, { source: source(about) })] });
const noneEssential = { ...scenario, answers: scenario.answers.filter(({ essential }) => !essential) };
const notThere = { kind: 'not-found', detail: '', permanent: true, fault: 'site' } as const;
const nearby = { ...scenario, answers: scenario.answers.map((answer) => ({ ...answer, nearby: true })) };
const failed = 'failed online: Not found by these rules: a route to report online. 2 signs that the task lists were looked for on 1 page.';

export const cases: readonly TaskExample[] = [
  { name: 'a form', in: task({ map: answering({ forms: [form([field('Postcode')])] }) }), out: ['passed online: Tells a route to report online: a form that asks for “Postcode” on www.brambleford.test/bins/missed.'] },
  { name: 'a start link', in: task({ map: answering({ links: [link('Report it now', 'https://forms.example/')] }) }), out: ['passed online: Tells a route to report online: the link “Report it now” on www.brambleford.test/bins/missed.'] },
  { name: 'only a search form', in: task({ map: answering({ forms: [form([field('Search this site', 'text', 'q')])] }) }), out: [failed] },
  { name: 'only a newsletter form', in: task({ map: answering({ forms: [form([field('E-mail', 'email')], { label: 'Newsletter' })] }) }), out: [failed] },
  { name: 'only "was this page helpful"', in: task({ map: answering({ forms: [form([field('Comment', 'textarea')], { label: 'Was this page helpful?' })] }) }), out: [failed] },
  { name: 'only a form in the footer', in: task({ map: answering({ forms: [form([field('Name')], { region: 'footer' })] }) }), out: [failed] },
  { name: 'only a link in the header', in: task({ map: answering({ links: [link('Report it', `${home}report`, 'header')] }) }), out: [failed] },
  {
    name: 'a form that only script makes', in: task({ map: answering({}), looks: [look(missed, { desktop: seen({ html: fine({ source: source({ forms: [form([field('Street')])] }), evidence: 'h' }) }) })] }),
    out: ['passed online: Tells a route to report online: a form that asks for “Street” on www.brambleford.test/bins/missed.'],
  },
  {
    name: 'a form in a frame', in: task({ map: answering({ iframes: [{ src: 'https://forms.example/1', title: 'Form' }] }) }),
    out: ['cantTell online: It could not be told whether it tells a route to report online: a frame of another page stands in www.brambleford.test/bins/missed, and frames are not read.'],
  },
  { name: 'only a counting frame', in: task({ map: answering({ iframes: [{ src: 'https://www.googletagmanager.com/ns.html', title: '' }] }) }), out: [failed] },
  {
    name: 'on a page nearby', in: task({ scenarios: [nearby], map: map({ pages: [page(missed, { source: source({ links: [link('More', bins)] }) }), page(bins, { source: source({ forms: [form([field('Road')])] }) })] }) }),
    out: ['passed online: Tells a route to report online: a form that asks for “Road” on www.brambleford.test/bins.'],
  },
  {
    name: 'a page nearby that was promised and not read', in: task({ scenarios: [nearby], tasks: [finding({}, { near: [`${home}start`] })], map: answering({}) }),
    out: ['cantTell online: It could not be told whether it tells a route to report online: www.brambleford.test/start, which the page that answers leads to, was not read.'],
  },
  {
    name: 'a page nearby that is gone', out: [failed],
    in: task({ scenarios: [nearby], tasks: [finding({}, { near: [`${home}start`] })], map: map({ pages: [page(home), page(missed), page(`${home}start`, { source: null, status: 404, failure: notThere })] }) }),
  },
  { name: 'a link nearby that promised nothing', in: task({ scenarios: [nearby], map: answering({ links: [link('Swimming', `${home}swimming`)] }) }), out: [failed] },
  {
    name: 'a portal that was not read', in: task({ tasks: [finding({ set: ['https://portal.example/bins'] })] }),
    out: ['cantTell online: It could not be told whether it tells a route to report online: portal.example/bins was not read.'],
  },
  {
    name: 'a form that may be behind a door that was not read', in: task({ tasks: [finding({ set: [missed, 'https://portal.example/bins'] })], map: answering({}) }),
    out: ['cantTell online: It could not be told whether it tells a route to report online: portal.example/bins was not read.'],
  },
  { name: 'no essential answers', in: task({ scenarios: [noneEssential] }), out: ['inapplicable: The task has no essential answers.'] },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell online: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  {
    name: 'no answer is known', in: task({ tasks: [notFound] }),
    out: ['inapplicable online: No page that answers was found by these rules, so there is nothing to ask of it; that is told by “Can the page that answers be reached?”.'],
  },
];
