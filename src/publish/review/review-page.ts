import type { Finding } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import type { FaultPlace } from '../../model/spot.ts';
import { html, markupText, trusted, type Markup } from '../markup/html.ts';
import { message } from '../markup/message.ts';
import { webAddress } from '../markup/outside.ts';
import { baseStyle } from '../style/base-style.ts';

/** What stands on the page that asks a person one question. */
export interface ReviewQuestion {
  readonly title: string;
  readonly site: string;
  readonly card: Results['checks'][number];
  readonly finding: Finding;
  readonly places: readonly FaultPlace[];
  readonly urls: readonly string[];
  /** A picture of the page, where there is none of the place. */
  readonly picture: string | null;
  /** From 1. */
  readonly number: number;
  readonly all: number;
  readonly decided: number;
  readonly answer: 'yes' | 'no' | null;
  readonly why: string;
}

/** What keeps others from answering: a word that only this page knows, and one that only this answer's script carries. */
export interface ReviewSeals { readonly token: string; readonly nonce: string }

/** The page that asks who is looking. */
export function whoPage(title: string, { token, nonce }: ReviewSeals): string {
  return whole(title, nonce, html`<h1>Who is looking?</h1>
<p class="lead">What you decide is kept with your name or initials beside it, so that a council can ask.</p>
<form method="post" action="/who"><input type="hidden" name="token" value="${token}">
<p><label for="who">Your name or initials</label><br><input id="who" name="who" autocomplete="name" required maxlength="60"></p>
<p><button>Begin</button></p></form>`);
}

/** The page at the end: what was decided, and what to do next. */
export function donePage(title: string, words: { readonly decided: number; readonly left: number; readonly command: string }, { nonce }: ReviewSeals): string {
  return whole(title, nonce, html`<h1>${words.left === 0 ? 'All is decided' : 'That was the last one'}</h1>
<p class="lead">${words.decided} decided, ${words.left} left open.</p>
<p>${words.left > 0 && html`<a href="/">Go on with those that are open</a>. `}What was decided counts once the edition is judged again:</p><p><code>${words.command}</code></p>`);
}

/** One question: the picture, what was measured, how to tell, and three answers, each with its key. */
export function reviewPage(asked: ReviewQuestion, { token, nonce }: ReviewSeals): string {
  const { card, finding, number, all, decided } = asked;
  return whole(asked.title, nonce, html`<p class="aside">${asked.site} · question ${number} of ${all}, ${decided} decided${finding.device !== null && ` · seen on the ${finding.device}`}</p>
<h1>${card.title}</h1>
<p class="lead">${message(finding)}</p>
<form method="post" action="/${number}" id="answer"><input type="hidden" name="token" value="${token}">
<p><label for="why">Why (a council will ask; it is published with your answer)</label><br><input id="why" name="why" maxlength="300" value="${asked.why}"></p>
<p class="answers"><button name="verdict" value="yes" data-key="y"${asked.answer === 'yes' && trusted(' aria-pressed="true"')}><kbd>y</kbd> Yes, a fault</button>
<button name="verdict" value="no" data-key="n"${asked.answer === 'no' && trusted(' aria-pressed="true"')}><kbd>n</kbd> No fault</button>
<button name="verdict" value="skip" data-key="s"><kbd>s</kbd> Skip</button></p></form>
<p class="aside">${number > 1 && html`<a href="/${number - 1}" data-key="b"><kbd>b</kbd> Back</a> · `}Is this a fault of the page, one that keeps somebody out? Yes counts as a fault that a person confirmed, no as passed; what you skip stays as it is. Your name and reason are published with it.${asked.urls.length > 1 && html` <strong>It holds for all ${asked.urls.length} pages below</strong>: look at several before you answer, and skip where they differ.`}</p>
<section><h2>What to look at</h2>${places(asked)}${pages(asked)}</section>
<section><h2>How to tell</h2><p>${card.verify}</p><h3>Why it matters</h3><p>${card.matters}</p><p class="aside">${
  card.wcag.length > 0 && `WCAG 2.2: ${card.wcag.join(', ')}. `}${card.about}</p></section>`);
}

function places({ places: all, picture }: ReviewQuestion): Markup {
  const isBare = all.every(({ image }) => image === undefined);
  return html`${isBare && picture !== null && html`<img src="/evidence/${picture}" alt="The page’s first screen">`}
${all.slice(0, 10).map(({ image, why, when, html: code, selector, count = 1 }) => html`<figure>${image !== undefined && html`<img src="/evidence/${image}" alt="The place in question">`}
<figcaption>${why}${when !== undefined && ` (${when})`}${count > 1 && `; ${count} such places`}<br><code>${code}</code><br><span class="aside">${selector}</span></figcaption></figure>`)}`;
}

function pages({ urls }: ReviewQuestion): Markup {
  return html`<ul class="plain">${urls.slice(0, 50).map((url) => html`<li>${webAddress(url) === null ? url : html`<a href="${webAddress(url)}" target="_blank" rel="noopener noreferrer">${url} (opens in a new tab)</a>`}</li>`)}</ul>${urls.length > 50 && html`<p class="aside">and ${urls.length - 50} more pages</p>`}`;
}

const style = `main { max-width: 60rem; margin: 0 auto; padding: 1rem; } .answers { display: flex; flex-wrap: wrap; gap: .75rem; }
button { font: inherit; font-weight: 600; padding: .7rem 1.2rem; min-height: 44px; border: 2px solid var(--deep); background: var(--deep); color: #fff; border-radius: 4px; cursor: pointer; }
button[value="skip"] { background: #fff; color: var(--deep); } button[aria-pressed="true"] { outline: 3px solid var(--focus); outline-offset: 2px; }
button:focus-visible, input:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus); }
kbd { font: .875em ui-monospace, monospace; border: 1px solid currentcolor; border-radius: 3px; padding: 0 .35em; }
input:not([type="hidden"]) { font: inherit; padding: .5rem; width: min(100%, 34rem); border: 2px solid var(--soft); } figure { margin: 0 0 1.5rem; } figure img { border: 1px solid var(--line); margin-bottom: .5rem; }`;

/** A key answers where nothing is being typed and no other key is held. */
const script = `addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.matches('input')) return;
  const control = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
  if (control) { event.preventDefault(); control.click(); }
});`;

function whole(title: string, nonce: string, body: Markup): string {
  return markupText(html`${trusted('<!doctype html>')}
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${title}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${trusted(baseStyle + style)}</style></head>
<body><main>${body}</main><script nonce="${nonce}">${trusted(script)}</script></body></html>
`);
}
