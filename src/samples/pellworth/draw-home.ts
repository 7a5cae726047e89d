import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

const tasks = [['/info/20005/council_tax/120/paying_council_tax', 'Pay your council tax'],
  ['/info/20006/roads/130/potholes', 'Report a pothole'],
  ['/info/20008/schools/150/school_places', 'Apply for a school place']] as const;

/** In Polish, and nothing says so. */
const polish = `<p>Jeśli nie mówisz dobrze po angielsku, możesz do nas zadzwonić i poprosić o tłumacza. Nie ma za to żadnej opłaty, a rozmowa jest poufna i trwa tylko kilka minut.</p>`;

/** Two fields that ask for one's own data; pressed empty, the form says that something is wrong, and not where. */
const letter = `<h2>Our newsletter</h2><p id="wrong"></p><form id="letter" action="/newsletter" method="post" novalidate><div><label for="who">Your name</label> <input id="who" name="who" required></div>
<div><label for="mail">Email address</label> <input id="mail" name="mail" type="email" required></div><button type="submit">Sign up</button></form>`;

/** A button that only a mouse can press, and a conversation that opens over the page and leaves the keyboard behind it. */
const chat = `<div class="fake" id="tip" role="button" tabindex="0">Tip of the week</div><p id="week"></p><p><button type="button" id="talk">Chat with us</button></p>`;
const layer = `<div class="chat" id="chat" role="dialog" aria-modal="true" aria-label="Chat" hidden><div><p>Nobody is here just now. We are back on Monday.</p>
<button type="button" id="bye">Close the chat</button></div></div>`;

const script = `const by = (id) => document.getElementById(id);
by('tip')?.addEventListener('click', () => { by('week').textContent = 'Rinse your bottles before you put them out.'; });
by('talk').addEventListener('click', () => { by('chat').hidden = false; });
by('bye').addEventListener('click', () => { by('chat').hidden = true; });
addEventListener('keydown', ({ key }) => { if (key === 'Escape') by('chat').hidden = true; });
by('letter').addEventListener('submit', (event) => {
  if (event.target.checkValidity()) return;
  event.preventDefault();
  by('wrong').textContent = 'There is an error. Please fill in all that is needed.';
});`;

/** Pellworth's home page: three tasks on tiles that are too low for wider letters, its sections, a newsletter and a chat. Its script is written in words of 2020. */
export function drawHome(sections: readonly Page[]): string {
  return `<h1>Your city, your council</h1>
<ul class="tasks">${tasks.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>
<h2>Our services</h2><ul class="directory">${sections.map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a></li>`).join('')}</ul>
${polish}${chat}${letter}${layer}<script>${script}</script>`;
}
