import type { Answered } from '../council.ts';
import { reply } from '../reply.ts';

const style = `body{margin:0;font:17px/1.6 arial,sans-serif;color:#222}
header{background:#273b7a;color:#fff;padding:14px 22px;font-size:22px}main{padding:10px 22px;max-width:640px}
label{display:block;margin-top:10px}input,button{font:inherit;padding:9px;width:100%;max-width:380px;box-sizing:border-box}
button{background:#273b7a;color:#fff;border:0;margin-top:16px}`;

/** CitizenHub, where Pellworth's forms live. The pothole and school forms open at once; missed bins are for account holders only. */
export function citizenHub(path: string): Answered {
  if (path === '/robots.txt') return { status: 200, type: 'text/plain; charset=utf-8', body: 'User-agent: *\nAllow: /\n' };
  if (path === '/pellworth/pothole') return page('Report a pothole', form(path, ['Street name or postcode', 'What does it look like?'], 'Continue'));
  if (path === '/pellworth/school-place') return page('Apply for a school place', form(path, ['Name of your child’s present school', 'School year'], 'Continue'));
  if (path === '/pellworth/missed-bin') return page('Sign in to your account', signIn(path));
  return page('Not found', '<p>There is no such form.</p>', 404);
}

/** StreetCare, another company's host, where nobody reports fly-tipping without an account either. */
export function streetCare(path: string): Answered {
  if (path === '/robots.txt') return { status: 200, type: 'text/plain; charset=utf-8', body: 'User-agent: *\nAllow: /\n' };
  return path === '/pellworth/fly-tipping' ? page('Log in', signIn(path)) : page('Not found', '<p>There is nothing here.</p>', 404);
}

function page(title: string, body: string, status = 200): Answered {
  return reply(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Citizen services</title>
<style>${style}</style></head><body><header>Citizen services</header><main><h1>${title}</h1>${body}</main></body></html>`, status);
}

function form(action: string, labels: readonly string[], button: string): string {
  const fields = labels.map((label, n) => `<label for="f${n}">${label}</label><input id="f${n}" name="f${n}" type="text">`);
  return `<form action="${action}" method="post">${fields.join('')}<button type="submit">${button}</button></form>`;
}

function signIn(action: string): string {
  return `<p>You must have an account to use this service.</p><form action="${action}" method="post">
<label for="user">E-mail address</label>
<input id="user" name="user" type="email" autocomplete="username"><label for="pass">Password</label>
<input id="pass" name="pass" type="password" autocomplete="current-password">
<button type="submit">Sign in</button></form>`;
}
