import { sections, type Section, type Service } from './large-services.ts';

/** A made council's site: its answers by path, and which pages answer which task. */
export interface LargeSite {
  readonly pages: number;
  /** HTML of a page, or null where there is none. */
  readonly html: (path: string) => string | null;
  readonly truth: Readonly<Record<string, string>>;
}

const collections = [
  { path: 'schools', title: 'Directory of schools', thing: 'School', words: 'pupils head governors uniform places nursery clubs' },
  { path: 'parks', title: 'Parks and open spaces', thing: 'Park', words: 'trees paths playground benches pond meadow dogs' },
  { path: 'care-directory', title: 'Directory of care providers', thing: 'House', words: 'rooms nurses meals visits gardens residents care' },
  { path: 'libraries', title: 'Libraries', thing: 'Library', words: 'books reading computers events study printing opening' },
  { path: 'wards', title: 'Wards and parishes', thing: 'Ward', words: 'parish clerk meetings residents hall boundary electors' },
  { path: 'licences', title: 'Public register of licences', thing: 'Licence', words: 'premises alcohol taxi scrap holder conditions hours' },
  { path: 'projects', title: 'Regeneration projects', thing: 'Project', words: 'town centre market works funding homes station' },
  { path: 'news', title: 'News', thing: 'Notice', words: 'residents council cabinet announced week winter bins potholes parking schools' },
  { path: 'meetings', title: 'Committee meetings', thing: 'Meeting', words: 'minutes agenda apologies resolved chairman report planning housing' },
  { path: 'councillors', title: 'Councillors by name', thing: 'Councillor', words: 'ward party surgery register interests committees elected' },
] as const;
const names = ['Ash', 'Birch', 'Cedar', 'Dale', 'Elm', 'Fern', 'Grange', 'Holly', 'Ivy', 'Kings', 'Larch', 'Mill', 'North', 'Oak', 'Park', 'Queens', 'Rowan', 'South', 'Thorn', 'Upper', 'Vale', 'West', 'Yew'];
const shelf = 60;

/** A generator of numbers by a written rule: the same seed, the same site. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
}

/**
 * A council's site of about so many pages on the host `wrenbury.test`: a taxonomy of services with look-alikes beside each task's page,
 * menus on every page, and beside it directories, news, minutes and councillors, calendars, filters, lists paged without end and files.
 * `without`: tasks whose page has been taken away, with every link to it.
 */
export function largeSite({ pages: wanted, seed = 1, without = [] }: { readonly pages: number; readonly seed?: number; readonly without?: readonly string[] }): LargeSite {
  const own = new Map<string, () => string>();
  const truth: Record<string, string> = {};
  const kept = sections.map((section): Section => ({ ...section, topics: section.topics.map((topic) => ({ ...topic, services: topic.services.filter(({ task }) => task === undefined || !without.includes(task)) })) }));
  own.set('/', () => homePage(kept));
  for (const section of kept) addSection(section, own, truth);
  const rest = Math.max(0, wanted - own.size);
  collections.forEach((_, n) => addCollection(n, Math.floor(rest / collections.length) + (n < rest % collections.length ? 1 : 0), own, seed));
  return { pages: own.size, truth, html: (path) => own.get(path)?.() ?? endless(path) };
}

function addSection(section: Section, own: Map<string, () => string>, truth: Record<string, string>): void {
  const base = `/${section.path}`;
  own.set(base, () => page(section.title, `<p>${section.about}.</p>${list(section.topics.map((topic) => [topic.title, `${base}/${topic.path}`]))}`, [['Home', '/']]));
  for (const topic of section.topics) {
    const at = `${base}/${topic.path}`;
    const trail: readonly Link[] = [['Home', '/'], [section.title, base]];
    own.set(at, () => page(topic.title, `<p>Services for residents.</p>${list(topic.services.map((one) => [one.link ?? one.title, `${at}/${one.path}`]))}`, trail));
    for (const one of topic.services) {
      own.set(`${at}/${one.path}`, () => servicePage(one, [...trail, [topic.title, at]]));
      if (one.task !== undefined) truth[one.task] = `${at}/${one.path}`;
    }
  }
}

function servicePage({ title, body, form, away }: Service, trail: readonly Link[]): string {
  const field = form === undefined ? '' : `<form action="#" method="post"><label for="f">${form}</label><input id="f" name="f"><button>Continue</button></form>`;
  const link = away === undefined ? '' : `<p><a href="${away[1]}">${away[0]}</a></p>`;
  return page(title, `<p>${body}</p>${field}${link}<h2>More information</h2><p>Contact our customer service centre on weekdays if you need help with this page. <a href="/documents/leaflet.pdf">Leaflet (PDF)</a></p>`, trail);
}

/** A directory: an index, shelves of sixty by number, and the entries; the index also has a calendar, filters and pages without end. */
function addCollection(which: number, size: number, own: Map<string, () => string>, seed: number): void {
  const kind = collections[which] ?? collections[0];
  const base = `/${kind.path}`;
  const shelves = Math.max(1, Math.ceil(size / (shelf + 1)));
  const entries = Math.max(0, size - shelves - 1);
  const titleOf = (n: number): string => `${names[(n * 7 + which) % names.length]}${['field', 'wood', 'bridge', 'ford', 'ton'][n % 5]} ${kind.thing} ${n + 1}`;
  const pathOf = (n: number): string => `${base}/${Math.floor(n / shelf) + 1}/${(names[(n * 7 + which) % names.length] ?? '').toLowerCase()}-${n + 1}`;
  const browse: readonly Link[] = [['Next page', `${base}?page=2`], ['By date', `${base}?sort=date`], ['Only open', `${base}?filter=open`], ['Calendar', `${base}/calendar?month=1`]];
  own.set(base, () => page(kind.title, list([...Array.from({ length: shelves }, (_, n): Link => [`${kind.title} ${n * shelf + 1} to ${(n + 1) * shelf}`, `${base}/${n + 1}`]), ...browse]), [['Home', '/']]));
  for (let n = 0; n < shelves; n += 1) {
    const on = Array.from({ length: Math.min(shelf, Math.max(0, entries - n * shelf)) }, (_, k) => n * shelf + k);
    own.set(`${base}/${n + 1}`, () => page(`${kind.title} ${n + 1}`, list(on.map((k) => [titleOf(k), pathOf(k)])), [['Home', '/'], [kind.title, base]]));
  }
  for (let n = 0; n < entries; n += 1) own.set(pathOf(n), () => page(titleOf(n), prose(kind.words.split(' '), numbers(seed * 7_919 + which * 104_729 + n * 31)), [['Home', '/'], [kind.title, base]]));
}

/** A calendar and a list that always have one page more. */
function endless(path: string): string | null {
  const url = new URL(path, 'http://wrenbury.test');
  const [month, at] = [Number(url.searchParams.get('month') ?? 0), Number(url.searchParams.get('page') ?? 0)];
  if (url.pathname.endsWith('/calendar')) return page('Calendar', list([['Next month', `${url.pathname}?month=${month + 1}`]]), []);
  return at > 0 ? page(`Page ${at}`, list([['Next page', `${url.pathname}?page=${at + 1}`]]), []) : null;
}

type Link = readonly [text: string, href: string];

function homePage(kept: readonly Section[]): string {
  const quick = ['pay-council-tax', 'bin-day', 'report-pothole'];
  const tiles = kept.flatMap((section) => section.topics.flatMap((topic) => topic.services
    .filter(({ task }) => task !== undefined && quick.includes(task)).map((one): Link => [one.title, `/${section.path}/${topic.path}/${one.path}`])));
  return page('Wrenbury Borough Council', `<h2>Popular</h2>${list(tiles)}<h2>Services</h2>${kept.map(({ path, title, about }) => `<div><h3><a href="/${path}">${title}</a></h3><p>${about}</p></div>`).join('')}
    <h2>Find out about</h2>${list(collections.map(({ path, title }) => [title, `/${path}`]))}`, []);
}

function prose(words: readonly string[], pick: (below: number) => number): string {
  const word = (): string => words[pick(words.length)] ?? '';
  const sentence = (): string => `The ${word()} and the ${word()} are there for ${word()} and ${word()}, with ${word()} from ${pick(12) + 1} o'clock.`;
  return Array.from({ length: 4 }, () => `<p>${Array.from({ length: 4 }, sentence).join(' ')}</p>`).join('');
}

function list(links: readonly Link[]): string {
  return `<ul>${links.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;
}

function page(title: string, body: string, trail: readonly Link[]): string {
  const menu = list(sections.map((section) => [section.title, `/${section.path}`]));
  const crumbs = trail.length === 0 ? '' : `<nav aria-label="Breadcrumb" class="breadcrumb">${list(trail)}</nav>`;
  const foot = list([['Accessibility statement', '/accessibility'], ['Privacy', '/privacy'], ['Cookies', '/cookies'], ['Contact us', '/council/contact'], ['Jobs', '/jobs']]);
  return `<!doctype html><html lang="en"><head><title>${title} | Wrenbury Borough Council</title></head><body><header><a href="/">Wrenbury Borough Council</a>
<form role="search" method="post" action="/search"><label for="q">Search</label><input type="search" id="q" name="q"><button>Search</button></form><nav>${menu}</nav></header>${crumbs}
<main><h1>${title}</h1>${body}</main><footer>${foot}</footer></body></html>`;
}
