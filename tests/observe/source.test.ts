import { describe, expect, it } from 'vitest';
import type { LinkFact } from '../../src/model/facts.ts';
import { emptyWithoutScript, readSource } from '../../src/observe/index.ts';

const at = 'https://www.brambleford.test/waste/bins';
const read = (html: string) => readSource(html, at);
const link = (html: string): LinkFact => {
  const first = read(html).links[0];
  if (!first) throw new Error('no link was read');
  return first;
};
const texts = (html: string) => read(html).links.map(({ text }) => text);

describe('a whole page', () => {
  it('is read into exactly these facts', () => {
    const source = read(`<!doctype html><html lang="en-GB"><head><title>Bin days | Brambleford</title>
      <meta name="description" content="When  your bins go"><meta name="ROBOTS" content="NoIndex, follow"><meta name=viewport content="width=device-width">
      <link rel="canonical" href="/waste"><script>var a = '<a href=x>no</a>'</script></head><body>
      <a href="#main">Skip</a><header><a href="/">Home page</a><nav><ul><li><a href="/waste?a=1#top">Waste</a></li></ul></nav></header>
      <nav class="breadcrumb"><ol><li><a href="/">Home</a> &gt;</li><li>Bins</li></ol></nav>
      <main id="main"><h1>Bin <b>days</b></h1><p>Find your<br>day.</p><nav>On this page</nav><img src="x.png" alt="">
      <form action="/find" role="search"><label for="p">Postcode</label><input id="p" name="postcode" autocomplete="postal-code">
      <input type="hidden" name="t" value="7"><button>Find</button></form><iframe src="/map" title="Map"></iframe></main>
      <footer>Small print <a href="mailto:a@b.test">Write</a></footer></body></html>`);
    expect(source).toEqual({
      title: 'Bin days | Brambleford', lang: 'en-GB', description: 'When your bins go', canonical: 'https://www.brambleford.test/waste',
      robots: 'noindex, follow', viewport: 'width=device-width', headings: [{ level: 1, text: 'Bin days' }], breadcrumb: 'Home > Bins',
      lead: 'Bin days Find your day. Postcode Find', text: 'Bin days Find your day. Postcode Find', words: 7,
      links: [
        { n: 0, href: at, fragment: '#main', text: 'Skip', context: '', extra: '', region: 'main', place: '', hidden: false },
        { n: 1, href: 'https://www.brambleford.test/', fragment: '', text: 'Home page', context: '', extra: '', region: 'header', place: 'header', hidden: false },
        { n: 2, href: 'https://www.brambleford.test/waste?a=1', fragment: '#top', text: 'Waste', context: '', extra: '', region: 'nav', place: 'header>nav>ul>li', hidden: false },
        { n: 3, href: 'https://www.brambleford.test/', fragment: '', text: 'Home', context: '', extra: '>', region: 'breadcrumb', place: 'nav.breadcrumb>ol>li', hidden: false },
        { n: 4, href: null, fragment: '', text: 'Write', context: '', extra: '', region: 'footer', place: 'footer', hidden: false },
      ],
      forms: [{
        n: 0, action: 'https://www.brambleford.test/find', method: 'get', role: 'search', id: '', label: '', region: 'main', buttons: ['Find'],
        fields: [
          { type: 'text', name: 'postcode', label: 'Postcode', id: 'p', autocomplete: 'postal-code', value: '' },
          { type: 'hidden', name: 't', label: '', id: '', autocomplete: '', value: '7' },
        ],
      }],
      iframes: [{ src: 'https://www.brambleford.test/map', title: 'Map' }], scripts: 1, images: 1,
    });
  });
});

describe('the text of a link', () => {
  it.each([
    ['aria-label before all', '<a href=/ aria-label=" Pay  council tax ">Pay</a>', 'Pay council tax'],
    ['what aria-labelledby points to', '<b id=a>Report</b><i id=b>a pothole</i><a href=/ aria-labelledby="a b c">here</a>', 'Report a pothole'],
    ['the heading inside', '<a href=/><h3>Bins</h3><p>Days and calendars</p></a>', 'Bins'],
    ['its text, blocks parted', '<a href=/>Bins<div>and</div>recy<b>cling</b></a>', 'Bins and recycling'],
    ['without what speech leaves out', '<a href=/>Bins <span aria-hidden=true>→</span></a>', 'Bins'],
    ['an icon alone, where there is nothing else', '<a href=/><span aria-hidden=true>→</span></a>', '→'],
    ['the alt text', '<a href=/ title=no><img alt="Council tax"></a>', 'Council tax'],
    ['the name of a drawing', '<a href=/><svg><title>Search</title></svg></a>', 'Search'],
    ['the title last', '<a href=/ title=Contact><img alt=""></a>', 'Contact'],
    ['invisible characters taken out', '<a href=/>Coun\u00adcil\u200b\u202etax</a>', 'Counciltax'],
  ])('%s', (_, html, text) => expect(link(html).text).toBe(text));

  it('of an area and of a link in a drawing', () => {
    expect(texts('<map><area href=/n alt=North></map><svg><a xlink:href="/s"><text>South</text></a></svg>')).toEqual(['North', 'South']);
  });

  it('is not read inside noscript, templates and scripts, nor of an anchor without address', () => {
    expect(texts('<noscript><a href=/>n</a></noscript><template><a href=/>t</a></template><a name=x>x</a><a href=/>yes</a>')).toEqual(['yes']);
  });
});

describe('the address of a link', () => {
  it.each([
    ['javascript:void(0)', null, ''], ['MAILTO:a@b.test', null, ''], ['tel:01234', null, ''], ['http://[', null, ''], ['data:text/html,x', null, ''],
    ['', at, ''], ['#', at, '#'], ['?q=1', `${at}?q=1`, ''], [' /a\n#b ', 'https://www.brambleford.test/a', '#b'], ['//other.test', 'https://other.test/', ''],
    ['\t\njava\nscript:alert(1)', null, ''], [`/${'x'.repeat(5000)}`, null, ''],
  ])('%j', (raw, href, fragment) => expect(link(`<a href="${raw}">x</a>`)).toMatchObject({ href, fragment }));

  it('starts from the base element where that is http', () => {
    expect(link('<base href="https://cdn.test/a/"><a href=b>x</a>').href).toBe('https://cdn.test/a/b');
    expect(link('<base href="javascript:1"><a href=b>x</a>').href).toBe('https://www.brambleford.test/waste/b');
  });
});

describe('what a link stands under', () => {
  it.each([
    ['the heading of its block', '<div><h2>Bins</h2><p>x</p><a href=/>x</a></div>', 'Bins'],
    ['a heading in a wrapper of its own', '<section><header><h2>Bins</h2><p>All</p></header><ul><li><a href=/>x</a></ul></section>', 'Bins'],
    ['the nearer heading', '<main><h1>All</h1><div><h2>Bins</h2><a href=/>x</a></div></main>', 'Bins'],
    ['not the heading of the card before', '<main><h2>All</h2><div><div><h3>One</h3><p>text</p></div><div><p>x</p><a href=/>x</a></div></div></main>', 'All'],
    ['not its own heading, but the one above in rank', '<main><h2>All</h2><h3>One</h3><h3><a href=/>x</a></h3></main>', 'All'],
    ['the parent item in a menu', '<nav><ul><li><a>Waste</a><ul><li><a href=/>x</a></ul></li></ul></nav>', 'Waste'],
    ['a button of the parent item', '<nav><ul><li><button>Waste</button><div><ul><li><a href=/>x</a></ul></div></li></ul></nav>', 'Waste'],
    ['the summary of its details', '<details><summary>More</summary><a href=/>x</a></details>', 'More'],
    ['nothing beyond its landmark', '<div><h2>Bins</h2><nav><a href=/>x</a></nav></div>', ''],
  ])('%s', (_, html, context) => expect(link(html).context).toBe(context));
});

describe('the rest of its card', () => {
  it.each([
    ['a list item', '<ul><li><a href=/>Bins</a> Days and calendars</li></ul>', 'Days and calendars'],
    ['a card', '<div class="card"><img><div><a href=/>Bins</a><p>Days</p></div></div>', 'Days'],
    ['too long', `<ul><li><a href=/>Bins</a> ${'word '.repeat(100)}</li></ul>`, ''],
    ['too many links', '<ul><li><a href=/>Bins</a> Days <a href=/>a</a><a href=/>b</a></li></ul>', ''],
    ['a paragraph is no card', '<p><a href=/>Bins</a> and more</p>', ''],
  ])('%s', (_, html, extra) => expect(link(html).extra).toBe(extra));
});

describe('the region', () => {
  it.each([
    ['<header><a href=/>x</a></header>', 'header'], ['<div role=banner><a href=/>x</a></div>', 'header'], ['<div class="site-header"><a href=/>x</a></div>', 'header'],
    ['<nav><a href=/>x</a></nav>', 'nav'], ['<div id="main-menu"><a href=/>x</a></div>', 'nav'], ['<header><div class=navbar><a href=/>x</a></div></header>', 'nav'],
    ['<aside><a href=/>x</a></aside>', 'aside'], ['<div class="sidebar"><a href=/>x</a></div>', 'aside'],
    ['<footer><nav><a href=/>x</a></nav></footer>', 'footer'], ['<table id=footer><tr><td><a href=/>x</a></table>', 'footer'],
    ['<nav aria-label="Breadcrumb"><a href=/>x</a></nav>', 'breadcrumb'], ['<ol class="govuk-breadcrumbs__list"><li><a href=/>x</a></ol>', 'breadcrumb'],
    ['<div class="govuk-cookie-banner"><a href=/>x</a></div>', 'cookie'], ['<div id=onetrust-banner-sdk><a href=/>x</a></div>', 'cookie'],
    ['<main><article><header><a href=/>x</a></header></article></main>', 'main'], ['<main><div class="menu"><a href=/>x</a></div></main>', 'main'],
    ['<body class="sidebar menu"><a href=/>x</a></body>', 'main'], ['<article><footer><a href=/>x</a></footer></article>', 'main'],
    ['<main class="node-cookies"><a href=/>x</a></main>', 'main'], ['<p><a href=/>x</a></p>', 'main'],
  ])('%s → %s', (html, region) => expect(link(html).region).toBe(region));
});

describe('hidden by the source', () => {
  it.each([
    ['<div hidden><a href=/>x</a></div>', true], ['<div aria-hidden=true><a href=/>x</a></div>', true], ['<p style="DISPLAY : none"><a href=/>x</a></p>', true],
    ['<details><summary>s</summary><a href=/>x</a></details>', true], ['<details open><a href=/>x</a></details>', false],
    ['<details><summary><a href=/>x</a></summary></details>', false], ['<dialog><a href=/>x</a></dialog>', true], ['<dialog open><a href=/>x</a></dialog>', false],
    ['<div class="collapse"><a href=/>x</a></div>', true], ['<div class="collapse show"><a href=/>x</a></div>', false],
    ['<ul class="dropdown-menu"><li><a href=/>x</a></ul>', true], ['<div class="offcanvas"><a href=/>x</a></div>', true],
    ['<nav class="navbar navbar-expand-lg"><div class="collapse navbar-collapse"><a href=/>x</a></div></nav>', false],
    ['<div class="d-none d-md-block"><a href=/>x</a></div>', false], ['<div class="d-none"><a href=/>x</a></div>', true], ['<p><a href=/>x</a></p>', false],
  ])('%s → %s', (html, hidden) => expect(link(html).hidden).toBe(hidden));
});

describe('forms', () => {
  const form = (html: string) => read(html).forms[0];
  it.each([
    ['its address', '<form action="s?a=1#b"><input name=q></form>', 'https://www.brambleford.test/waste/s?a=1'],
    ['the page’s own where it can be sent', '<form><input name=q><input name=r><button>Go</button></form>', at],
    ['the page’s own where Enter sends it', '<form action=""><input name=q></form>', at],
    ['none where nothing named would be sent', '<form><input><button>Go</button></form>', null],
    ['none where only a script could send it', '<form><input name=q><input name=r><button type=button>Go</button></form>', null],
    ['none for a script', '<form action="javascript:go()"><input name=q></form>', null],
  ])('action: %s', (_, html, action) => expect(form(html)?.action).toBe(action));

  it.each([
    ['<label>Street <input name=q></label>', 'Street'], ['<input id=a aria-label=Town placeholder=no>', 'Town'], ['<input placeholder="Where?">', 'Where?'],
    ['<input title=Road>', 'Road'], ['<label>Ward <select name=w><option>Abbey</select></label>', 'Ward'], ['<input>', ''],
  ])('label of %s', (html, label) => expect(form(`<form>${html}</form>`)?.fields[0]?.label).toBe(label));

  it('has what would be sent, the fields that name it and the words on its buttons', () => {
    const read = form(`<search><form id=f method=POST><fieldset><legend>Find a councillor</legend></fieldset><input type=Password name=p value=secret>
      <input type=checkbox name=c checked><input type=radio name=r value=1><select name=s><option value=a>A<option selected value=b>B</select>
      <textarea name=t> hi </textarea><input type=submit><input type=image alt=Go><button aria-label=Send>x</button></form></search><input form=f type=odd name=late>`);
    expect(read).toMatchObject({ method: 'post', role: 'search', id: 'f', label: 'Find a councillor', buttons: ['Submit', 'Go', 'Send'] });
    expect(read?.fields.map(({ type, name, value }) => [type, name, value])).toEqual([
      ['password', 'p', ''], ['checkbox', 'c', 'on'], ['radio', 'r', ''], ['select', 's', 'b'], ['textarea', 't', 'hi'], ['text', 'late', ''],
    ]);
  });
});

describe('the main part', () => {
  it.each([
    ['main', '<p>no</p><main>yes</main>'], ['the role', '<p>no</p><div role=main>yes</div>'], ['what is called content', '<p>no</p><div id=content><p>yes</p> </div>'],
    ['the body without frame', '<header>no</header><nav>no</nav><div class=cookie-banner>no</div>yes<footer>no</footer>'],
    ['the body where main is an empty shell', '<main></main><div>yes</div>'], ['without what is not shown', '<main>yes<p hidden>no</p><script>no</script><style>no</style></main>'],
  ])('%s', (_, html) => expect(read(html).text).toBe('yes'));

  it('is cut at 8,000 characters and 60 words, and counted whole', () => {
    const source = read(`<main>${'bins '.repeat(3000)}</main>`);
    expect([source.text.length <= 8000, source.lead.split(' ').length, source.words]).toEqual([true, 60, 3000]);
  });
});

describe('a page that needs script', () => {
  it.each([
    ['<div id=app></div><script src=a.js></script>', true], ['<div id=app>Loading…</div><script></script><noscript>You need to enable JavaScript to run this app, thank you very much</noscript>', true],
    ['<div id=app></div>', false], [`<main>${'word '.repeat(40)}</main><script></script>`, false],
    ['<a href=/a>a</a><a href=/b>b</a><a href=/c>c</a><script></script>', false], ['<form><input name=q></form><script></script>', false],
  ])('%s → %s', (html, empty) => expect(emptyWithoutScript(read(html))).toBe(empty));
});

describe('words that nobody sees', () => {
  it.each([
    ['moved off the screen', '<div style="position:absolute; left:-9999px"><h2>Stuffed</h2>Stuffed</div>'],
    ['without a height', '<p style="font-size:0">Stuffed</p>'], ['hidden', '<p hidden>Stuffed</p>'],
  ])('do not count: %s', (_, html) => {
    const source = readSource(`<main>Bins ${html}</main>`, 'https://a.test/');
    expect([source.text, source.lead, source.headings]).toEqual(['Bins', 'Bins', []]);
  });
  it.each([
    ['closed details', '<details><summary>When</summary>Monday</details>'], ['beside the screen', '<div style="position:absolute;left:-300px">Monday</div>'],
    ['in a row without gaps', '<div style="font-size:0"><p style="font-size:1rem">Monday</p></div>'], ['small', '<p style="font-size:0.8rem">Monday</p>'],
  ])('but what can be seen does: %s', (_, html) => expect(readSource(`<main>${html}</main>`, 'https://a.test/').text).toContain('Monday'));

  it('keeps apart what two elements of one line say, in links and in the text alike, but no letters of one word', () => {
    const read = readSource('<main><a href="/r"><strong>Report it</strong><span>Contact us</span></a><p>un<b>believ</b>able <i>Mc</i>Donald</p></main>', 'https://a.test/');
    expect(read.links[0]?.text).toBe('Report it Contact us');
    expect(read.text).toBe('Report it Contact us unbelievable Mc Donald');
  });
});
