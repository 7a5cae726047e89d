import { searchBox } from './draw-page.ts';

/** Lets nobody on who has not given an address: whoever came here by the keyboard does not get out. */
const trap = `const letter = document.getElementById('letter');
letter.addEventListener('keydown', (event) => { if (event.key === 'Tab' && !letter.value.includes('@')) event.preventDefault(); });`;

/** A banner that can be accepted and not refused. */
const banner = `<section class="cookie-banner" id="cookies" aria-label="Cookies"><p>We use cookies to see how our website is used.</p>
<button type="button" id="accept">Accept cookies</button></section>
<script>document.getElementById('accept').addEventListener('click', () => { document.getElementById('cookies').hidden = true; });</script>`;

/** Fennshire's home page: a search, pale words on a tinted ground, a newsletter whose field keeps the keyboard and brings up the wrong one of a phone, a banner that takes no No. */
export function drawHome(): string {
  return `<h1>How can we help you?</h1>${searchBox('', 'main-search').replace('type="search"', 'type="search" placeholder="Ask us anything"')}
<p class="tip">Type what you are looking for, for example “library opening times”.</p>
<form class="letter" action="/article/1008/newsroom" method="get"><label for="letter">Your email address</label>
<input id="letter" type="text" name="email" autocomplete="email"><button type="submit">Subscribe to our newsletter</button></form>${banner}<script>${trap}</script>`;
}
