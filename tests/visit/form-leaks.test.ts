import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { raise, visitStage, type Stage, type Walking } from './fixtures/stage.ts';
import { steps } from './fixtures/trip.ts';

const MAIL = 'someone@example.org';
const page = (body: string, script = ''): string => `<!doctype html><html lang="en"><head><title>Page</title></head><body><main><h1>Page</h1><p>Words of the council about it.</p>${body}</main><script>${script}</script></body></html>`;
const form = (name: string, fields: string, script = ''): string => page(`<form id="f" action="/t/${name}">${fields}<button id="b">Go</button></form>`, script);
const mail = '<label>E-mail <input id="e" name="e" type="email"></label>';
const postcode = '<label>Postcode <input id="p" name="p"></label>';
const SEND = 'document.querySelector("h1").append(".");fetch("/t/sent?m="+v)';

const PAGES: Readonly<Record<string, string>> = {
  // What was filled in about a person, taken elsewhere.
  '/hidden': form('hidden', `${mail}<input type="hidden" name="x">`, 'e.oninput=()=>{f.x.value=e.value;setTimeout(()=>{e.value=""},0)}'),
  '/default': form('default', `${mail}<input type="hidden" name="x">`, 'e.oninput=()=>{f.x.setAttribute("value",e.value);e.remove()}'),
  '/renamed': page('<form action="/t/renamed"><label id="l">E-mail <input id="e" name="e" type="email"></label><button>Go</button></form>', 'e.oninput=()=>{e.type="text";e.name="q";l.firstChild.data="Search "}'),
  '/removed': page(`${mail}<button id="g" type="button">Go</button>`, `let v="";e.oninput=()=>{v=e.value;setTimeout(()=>e.remove(),0)};g.onclick=()=>{${SEND}}`),
  '/many': form('many', `${mail}${'<input type="hidden" name="h">'.repeat(505)}<input type="hidden" id="x" name="x">`, 'e.oninput=()=>{x.value=e.value;e.value=""}'),
  '/plain-text': form('plain-text', '<div contenteditable="plaintext-only" role="textbox" aria-label="E-mail" id="e"></div><input type="hidden" name="x">', 'e.oninput=()=>{f.x.value=e.textContent}'),
  '/liar': form('liar', mail, 'for (const k of ["type","name"]) Object.defineProperty(HTMLInputElement.prototype,k,{get(){return "hidden"}});Object.defineProperty(HTMLInputElement.prototype,"defaultValue",{get(){return this.value}})'),
  '/pictures': page(mail, 'e.oninput=()=>{new Image().src="/t/image?e="+e.value;const s=document.createElement("script");s.src="/t/script?e="+e.value;document.head.append(s)}'),
  '/shadow': page('<div id="h"></div>', `h.attachShadow({mode:"open"}).innerHTML='<form action="/t/shadow">${mail}<button>Go</button></form>'`),
  // A look-up to which the page adds what was not checked.
  '/formdata': form('formdata', postcode, 'f.addEventListener("formdata",(e)=>e.formData.append("name","Made Up Person"))'),
  '/pressed': form('pressed', postcode, 'b.onmousedown=()=>f.insertAdjacentHTML("beforeend","<input name=email value=a@b.example>")'),
  '/submitted': form('submitted', postcode, 'f.onsubmit=()=>{p.value="Made Up Person"}'),
  '/chosen': form('chosen', '<label>Ward <select name="w" onchange="f.insertAdjacentHTML(\'beforeend\',\'<input name=email value=a@b.example>\');f.submit()"><option>East<option>West</select></label>'),
  // What has consequences.
  '/empty': page('<form action="/t/cancel-booking"><input type="hidden" name="id" value="3"><button>Go</button></form>'),
  '/confirms': page('<a role="button" href="/t/cancel-booking?confirm=yes">Go</a>'),
  '/deletes': page('<button onclick="location.href=\'/t/x?action=delete_all\'">Go</button>'),
  // What goes on working.
  '/look-up': page(`<form action="/found">${postcode}<input type="hidden" name="k" value="a b"><select name="within" aria-label="Within"><option>5<option>10</select><button name="go" value="Find">Go</button></form>`, 'document.forms[0].onsubmit=()=>{p.value=p.value.toUpperCase()}'),
  '/shadow-look-up': page('<div id="h"></div>', `h.attachShadow({mode:"open"}).innerHTML='<form action="/found">${postcode}<button><slot></slot></button></form>';h.innerHTML='<span>Go</span>'`),
  '/garden': page('<a role="button" href="/cancel-your-garden-waste">Go</a>'),
  '/covered': page('<div id="h"></div><div style="position:fixed;inset:0;background:#eee"></div>', 'h.attachShadow({mode:"open"}).innerHTML="<button>Go</button>"'),
};

describe('what forms and presses let out', () => {
  let browser: Browser;
  let stage: Stage;
  let walking: Walking;
  beforeAll(async () => {
    stage = await raise((request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      response.writeHead(path === '/robots.txt' ? 404 : 200, { 'content-type': 'text/html' }).end(PAGES[path] ?? page('<p>Thank you</p>'));
    });
    browser = await launchBrowser();
    walking = await visitStage(stage, browser);
  });
  afterAll(async () => {
    await walking.close();
    await browser.close();
    await stage.close();
  });
  const walk = async (...words: readonly unknown[]): Promise<{ readonly said: string; readonly came: readonly string[] }> => {
    stage.log.clear();
    const { steps: taken } = await walking.walk(steps('open', ...words));
    return { said: taken.map(({ word, outcome, detail = '' }) => `${word} ${outcome} ${detail}`).at(-1) ?? '', came: stage.log.lines.filter((line) => line.includes('/t/') || line.includes('example')) };
  };

  it.each(['/hidden', '/default', '/renamed', '/removed', '/many', '/plain-text', '/liar', '/pictures', '/shadow'])('what is about a person goes nowhere: %s', async (path) => {
    const { said, came } = await walk(path, 'fill', { 'E-mail': MAIL }, ...(path === '/pictures' ? [] : ['press', 'Go']));
    expect([came, said]).toEqual([[], expect.not.stringContaining('not-found')]);
  });

  it.each(['/formdata', '/pressed', '/submitted', '/chosen'])('a look-up takes nothing along that was not checked: %s', async (path) => {
    const { said, came } = await walk(path, ...(path === '/chosen' ? ['choose', 'West'] : ['fill', { Postcode: 'BR1 2AB' }, 'press', 'Go']));
    expect([came, said]).toEqual([[], expect.stringContaining('stopped')]);
  });

  it.each(['/empty', '/confirms', '/deletes'])('nothing is pressed that ends something: %s', async (path) => {
    const { said, came } = await walk(path, 'press', 'Go');
    expect([came, said]).toEqual([[], expect.stringContaining('stopped')]);
  });

  it('looks up by the button with its own name, hidden defaults and what the page writes in capitals, in an open shadow as well', async () => {
    expect((await walk('/look-up', 'fill', { Postcode: 'br1 2ab' }, 'press', 'Go', 'expect', { url: 'p=BR1+2AB&k=a+b&within=5&go=Find' })).said).toContain('expect done');
    expect((await walk('/shadow-look-up', 'fill', { Postcode: 'BR1 2AB' }, 'press', 'Go', 'expect', { url: '/found?p=BR1' })).said).toContain('expect done');
    expect((await walk('/garden', 'press', 'Go', 'expect', { url: '/cancel-your-garden-waste' })).said).toContain('expect done');
    expect((await walk('/covered', 'press', 'Go')).said).toContain('something lies over it');
  });
});
