/* Whinmoor's app: one page, one address. What is shown is asked for by name; nothing is kept of where the visitor was. */
const menu = [['/', 'Home'], ['/bins', 'Bins and recycling'], ['/tax', 'Council tax'], ['/roads', 'Roads and parking'], ['/planning', 'Planning and building'], ['/schools', 'Schools and learning'], ['/council', 'Your council']];
const button = ([to, text]) => `<li><button type="button" data-to="${to}">${text}</button></li>`;
document.body.innerHTML = `<header><p>Whinmoor Council</p></header><nav aria-label="Main"><ul>${menu.map(button).join('')}</ul></nav>
<main id="main"></main><footer><button type="button" data-to="/accessibility">Accessibility statement</button><p>Whinmoor Council is made up.</p></footer>`;
const main = document.getElementById('main');

async function show(of) {
  const view = await (await fetch(`/view?of=${encodeURIComponent(of)}`)).json();
  main.innerHTML = view.html;
  document.title = of === '/' ? 'Whinmoor Council' : `${view.title} | Whinmoor Council`;
  window.scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const to = event.target.closest('[data-to]');
  if (!to) return;
  event.preventDefault();
  show(to.dataset.to);
});
document.addEventListener('submit', (event) => event.preventDefault());
show('/');
