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
