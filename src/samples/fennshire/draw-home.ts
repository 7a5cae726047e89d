import { searchBox } from './draw-page.ts';

/** Lets nobody on who has not given an address: whoever came here by the keyboard does not get out. */
const trap = `const letter = document.getElementById('letter');
letter.addEventListener('keydown', (event) => { if (event.key === 'Tab' && !letter.value.includes('@')) event.preventDefault(); });`;

/** Fennshire's home page: a search, pale words on a tinted ground, and a newsletter whose field keeps the keyboard. */
export function drawHome(): string {
  return `<h1>How can we help you?</h1>${searchBox('', 'main-search').replace('type="search"', 'type="search" placeholder="Ask us anything"')}
<p class="tip">Type what you are looking for, for example “library opening times”.</p>
<form class="letter" action="/article/1008/newsroom" method="get"><label for="letter">Your email address, for our newsletter</label>
<input id="letter" type="email" name="email" autocomplete="email"><button type="submit">Subscribe</button></form><script>${trap}</script>`;
}
