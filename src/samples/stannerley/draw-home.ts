import type { Page } from '../council.ts';
import { escapeHtml } from '../escape-html.ts';

const quick = [['/Pages/News.aspx', 'News centre'], ['/Pages/Contact.aspx', 'Contact'], ['/Pages/Accessibility.aspx', 'Accessibility statement']] as const;
const rates = ['Good', 'Fair', 'Poor'] as const;

/** Leads on as soon as an entry is chosen, which a keyboard does with the first press of an arrow. */
const quickLinks = `<p><label for="quick">Quick links</label> <select id="quick"><option value="">Choose one</option>${quick.map(([path, text]) => `<option value="${path}">${text}</option>`).join('')}</select></p>
<script>document.getElementById('quick').addEventListener('change', ({ target }) => { location.href = target.value; });</script>`;

/** Three answers, and a question that nothing ties to them. */
const poll = `<form class="poll" action="/Pages/Poll.aspx" method="post"><p>How do you rate this website?</p>
${rates.map((rate) => `<label><input type="radio" name="rate" value="${rate}"> ${rate}</label>`).join('\n')}
<button type="submit">Vote</button></form>`;

/** Painted as the headings are, and typed as lists are. */
const visit = `<p class="painted">Before you visit us</p><p>Our reception in the Town Hall is open every weekday. Please bring:</p>
<p>• the last letter that you had from us<br>• something with your name on it<br>• your reference number</p>
<p class="painted">When nobody is in</p><p>Please put letters into the box beside the door; it is emptied every evening.</p>`;

/** Counts visitors before anybody asked them, by a company that is known for it; its host stands on this server and nowhere else. */
const counter = `<script>document.cookie = '_hjSessionUser_2012=made-up; max-age=31536000; path=/';</script><script async src="http://static.hotjar.com/c/hotjar-2012.js"></script>`;

/** Stannerley's home page: directorates by their own names, a word that explains itself to a mouse only, quick links, a poll, a counter of visitors. */
export function drawHome(pages: readonly Page[]): string {
  const parts = pages.filter((page) => page.up === '/Default.aspx' && page.path.startsWith('/Directorates/')).map((page) => {
    const first = page.body.find((block) => block.is === 'cards');
    const below = first?.is === 'cards' ? first.cards.slice(0, 3).map((card) => card.text).join(', ') : '';
    return `<section><h2><a href="${page.path}">${escapeHtml(page.title)}</a></h2><p>Responsible for: ${escapeHtml(below)}.</p></section>`;
  });
  return `<h1>Welcome to Stannerley</h1><p>The Council is organised into five directorates, each led by a
<b class="word">Strategic Director<span>An officer of the first grade, who answers to the Chief Executive and to nobody else</span></b>.</p>
<div class="columns">${parts.join('')}</div>${visit}${quickLinks}${poll}${counter}`;
}
