import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the pages of a made-up council are: `lures`: nothing of the task, but all that stands on ordinary pages and sounds like it. */
export const kinds = ['lures', 'bare', 'framed', 'unmarked'] as const;
export type Kind = (typeof kinds)[number];

/** Task → what the page is called that the home page leads to. */
export const called: Readonly<Record<string, string>> = {
  'apply-housing': 'Apply for a council house', 'bin-day': 'Bin collection days', 'blue-badge': 'Blue Badges', 'bulky-waste': 'Bulky waste',
  'care-assessment': 'Care needs assessment', complain: 'Complaints', 'find-councillor': 'Councillors', 'missed-bin': 'Missed bins',
  'parking-fine': 'Parking fines', 'pay-council-tax': 'Pay your council tax', 'planning-search': 'Planning applications',
  'recycling-centre': 'Recycling centres', 'register-birth': 'Register a birth', 'report-fly-tipping': 'Fly-tipping', 'report-pothole': 'Potholes',
  'report-street-light': 'Street lights', 'school-place': 'School admissions', 'single-person-discount': 'Single person discount',
};

const head = `<header><a href="/">Council</a><form role="search" action="/search"><label>What are you looking for? Keyword, service or postcode
  <input name="q"></label><button>Search</button></form></header>
<nav><a href="/jobs">Apply for a job</a> <a href="/menu">Pay online</a> <a href="/menu">Report it</a> <a href="/menu">Apply online</a>
  <a href="/menu">Book it</a> <a href="/menu">Bin collection calendar</a> <a href="/menu">Pay a parking fine</a> <a href="/menu">Pay council tax online now</a>
  <a href="/menu">Apply for a Blue Badge on GOV.UK</a></nav>`;
const foot = `<footer><h2>Opening hours</h2><p>Our offices are open Monday to Friday, 9am to 5pm.</p><form action="/news"><label>Your name <input name="n"></label>
  <label>Email address <input name="e"></label><label>Postcode <input name="p"></label><button>Go</button></form></footer>`;
const about = '<p>This page tells of a pothole, a single person and 25%.</p>';
const lures = `${about}<p>Our offices are open Monday to Friday, 9am to 5pm. Volunteers are wanted for a hospital ward on Saturday.
  Your councillors are here to help. Cllr Brown opened a ward last week.</p>
  <ul><li><a href="/jobs">Apply for this job</a></li><li><a href="/jobs">Start a career with us</a></li><li><a href="/events">Events calendar</a></li>
  <li><a href="/jobs">Pay and rewards</a></li></ul>
  <form action="/feedback"><h2>Was this page helpful?</h2><label>What were you doing? <input name="a"></label><label>What went wrong? <input name="b"></label>
  <label>Your name <input name="c"></label><label>Email address <input name="d"></label><button>Send feedback</button></form>`;
const job = '<h1>Work for us</h1><form action="/sent"><label>Your name <input name="a"></label><label>E-mail address <input name="b"></label><button>Send</button></form>';

/** One made-up council of each kind, `<kind>.test`, on a free loopback port. */
export async function startLures(): Promise<{ readonly hosts: Readonly<Record<string, string>>; readonly close: () => Promise<void> }> {
  const server = createServer(({ headers, url }, response) => {
    const kind = kinds.find((one) => headers.host?.startsWith(one));
    const html = kind === undefined ? null : pageOf(kind, URL.parse(url ?? '/', 'http://a.test')?.pathname ?? '/');
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo; // listening on TCP, so never a string or null
  return {
    hosts: Object.fromEntries(kinds.map((kind) => [`${kind}.test`, `127.0.0.1:${port}`])),
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

function pageOf(kind: Kind, path: string): string | null {
  if (path === '/frame') return '<form><label>Postcode <input name="p"></label><button>Report it</button></form>';
  const main = mainOf(kind, path);
  if (main === null) return null;
  const isFull = kind === 'lures' && path !== '/';
  const marked = kind === 'unmarked' && path !== '/' ? `<div><a href="/menu">Report it online</a></div><div>${main}</div>` : `<main>${main}</main>`;
  return `<!doctype html><html lang="en"><title>A made-up council</title><body>${isFull ? head : ''}${marked}${isFull ? foot : ''}</body></html>`;
}

function mainOf(kind: Kind, path: string): string | null {
  if (path === '/') return `<h1>A made-up council</h1><ul>${Object.entries(called).map(([id, name]) => `<li><a href="/${id}">${name}</a></li>`).join('')}</ul>`;
  if (path === '/jobs') return job;
  if (['/menu', '/events', '/search'].includes(path)) return '<h1>What we do</h1><p>Nothing of it here.</p>';
  const name = called[path.slice(1)];
  if (name === undefined) return null;
  const rest = { lures, bare: about, framed: `${about}<iframe src="/frame" title="The form"></iframe>`, unmarked: about }[kind];
  return `<h1>${name}</h1>${rest}`;
}
