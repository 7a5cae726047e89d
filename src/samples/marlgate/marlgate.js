/* Marlgate: consent is asked for once; panels open on click and close when a mouse leaves them. */
const wall = document.getElementById('wall');
if (/(^|; )consent=/.test(document.cookie)) wall.remove();
for (const button of wall.querySelectorAll('[data-consent]')) {
  button.addEventListener('click', () => {
    document.cookie = `consent=${button.dataset.consent}; path=/; max-age=31536000`;
    wall.remove();
  });
}
for (const button of document.querySelectorAll('.mega button')) {
  const panel = document.getElementById(button.getAttribute('aria-controls'));
  const set = (open) => {
    for (const other of document.querySelectorAll('.panel')) other.hidden = true;
    for (const other of document.querySelectorAll('.mega button')) other.setAttribute('aria-expanded', 'false');
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => set(panel.hidden));
  if (matchMedia('(hover: hover) and (min-width: 900px)').matches) button.parentElement.addEventListener('mouseleave', () => set(false));
}

/* The search opens under the magnifier; while somebody types, pages are offered; Enter asks for the page of results. */
const lens = document.querySelector('.lens');
const finder = document.getElementById('finder');
lens.addEventListener('click', () => {
  if (finder.childElementCount === 0) build();
  finder.hidden = !finder.hidden;
  lens.setAttribute('aria-expanded', String(!finder.hidden));
  if (!finder.hidden) finder.querySelector('input').focus();
});
function build() {
  const field = Object.assign(document.createElement('input'), { type: 'search', autocomplete: 'off' });
  field.setAttribute('aria-label', 'Search Marlgate');
  const offered = Object.assign(document.createElement('ul'), { className: 'suggestions' });
  finder.append(field, offered);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') location.href = '/search-results?query=' + encodeURIComponent(field.value);
  });
  field.addEventListener('input', async () => {
    const pages = await (await fetch('/suggest?term=' + encodeURIComponent(field.value))).json();
    offered.replaceChildren(...pages.map(([title, path]) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: path, textContent: title }));
      return item;
    }));
  });
}
