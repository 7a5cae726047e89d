/* Saltmere's single-page app: Vue with a small router of its own; pages and the search index come from a JSON address. */
const { createApp, h, ref, nextTick } = Vue;
const menu = [['/', 'Home'], ['/s/bins', 'Bins'], ['/s/council-tax', 'Council tax'], ['/s/schools', 'Schools'], ['/s/council', 'Council'], ['/services', 'Services']];
const page = ref(null);
const found = ref(null);
const asked = ref('');
let index = null;

async function show(path) {
  const answer = await fetch('/api/page?path=' + encodeURIComponent(path));
  page.value = await answer.json();
  found.value = null;
  await nextTick();
  window.scrollTo(0, 0);
}

async function search() {
  if (!index) {
    const all = await (await fetch('/api/pages')).json();
    index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'path', 'say'], searchOptions: { boost: { title: 4 }, prefix: true } });
    index.addAll(all);
  }
  found.value = index.search(asked.value).slice(0, 10);
}

function follow(event) {
  const link = event.target.closest && event.target.closest('a[href^="/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show(location.pathname);
}

const searchBox = () => h('div', { class: 'find' }, [
  h('label', { for: 'find' }, 'Search Saltmere'),
  h('div', { class: 'row' }, [
    h('input', { id: 'find', type: 'search', value: asked.value, onInput: (e) => { asked.value = e.target.value; }, onKeydown: (e) => { if (e.key === 'Enter') search(); } }),
    h('button', { type: 'button', onClick: search }, 'Search'),
  ]),
]);

const results = () => h('main', { id: 'main' }, [
  h('h1', 'Search results'),
  h('p', found.value.length ? `${found.value.length} results for “${asked.value}”` : `No results for “${asked.value}”`),
  h('ul', { class: 'cards' }, found.value.map((hit) => h('li', [h('a', { href: hit.path }, hit.title), hit.say ? h('p', hit.say) : null]))),
]);

const article = () => h('main', { id: 'main', innerHTML: page.value.html });

createApp({
  mounted() { show(location.pathname); window.addEventListener('popstate', () => show(location.pathname)); },
  render: () => h('div', { onClick: follow }, [
    h('header', [h('div', { class: 'wrap' }, [h('a', { class: 'name', href: '/' }, 'Saltmere Council'), searchBox()])]),
    h('nav', { 'aria-label': 'Main' }, [h('ul', { class: 'wrap' }, menu.map(([href, text]) => h('li', [h('a', { href }, text)])))]),
    h('div', { class: 'wrap' }, [found.value ? results() : page.value ? article() : h('main', { id: 'main' }, h('p', 'Loading'))]),
    h('footer', [h('div', { class: 'wrap' }, [h('a', { href: '/contact' }, 'Contact us'), h('a', { href: '/accessibility' }, 'Accessibility'), h('p', 'Saltmere Council is made up.')])]),
  ]),
}).mount('#app');
