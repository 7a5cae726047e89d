import type { Page } from '../council.ts';
import { drawBlocks, type Skin } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const skin: Skin = { cards: 'directory', start: 'call', table: 'table' };
const style = `body{margin:0;font:17px/1.6 "DejaVu Sans",verdana,sans-serif;color:#1c2b1f}
header{background:#0a3d3d;color:#fff;padding:14px 22px;display:flex;flex-wrap:wrap;gap:12px;
justify-content:space-between;align-items:center}header a{color:#fff;font-size:24px;text-decoration:none;padding:4px 0}
input,button{font:inherit;padding:7px 12px;max-width:100%;box-sizing:border-box}
button{background:#d9f0e6;border:0}.bar{background:#e3efe8;padding:4px 22px}
.bar ul,footer ul{display:flex;flex-wrap:wrap;gap:2px 26px;list-style:none;margin:0;padding:0}
.bar a,footer a{display:inline-block;padding:6px 0;color:#0a3d3d}main{max-width:960px;padding:10px 22px 40px}
h1{font-size:31px;line-height:1.25;color:#0a3d3d}a{color:#0b5a4a}
.directory{list-style:none;padding:0}.directory li{border-bottom:1px solid #c9d8cf;padding:6px 0}
.directory a{display:inline-block;padding:4px 0;font-weight:700}.directory p{margin:0}
.call{display:inline-block;background:#0b5a4a;color:#fff;padding:11px 22px;text-decoration:none}
.table{border-collapse:collapse;width:100%;font-size:15px}
.table td,.table th{text-align:left;padding:6px 6px 6px 0;border-bottom:1px solid #9b9}footer{background:#e3efe8;padding:12px 22px}
.tasks{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:12px}
.tasks a{display:block;background:#0a3d3d;color:#fff;font-size:18px;padding:16px 28px;height:24px;line-height:24px;overflow:hidden}
.fake{display:inline-block;background:#d9f0e6;padding:7px 12px;cursor:pointer}
.burger{display:none;margin:8px 22px}@media(max-width:600px){.burger{display:block}}
/* Planted: on a phone two bars stay on the screen and take more than half of it. */
.stays{display:none}@media(max-width:600px){.stays{display:block;position:fixed;left:0;right:0;height:27vh;overflow:hidden;background:#d9f0e6}
.stays p{margin:0;padding:8px 22px}.stays.top{top:0}.stays.low{bottom:0}}
.chat{position:fixed;inset:0;background:rgb(0 0 0/70%)}.chat[hidden]{display:none}.chat div{background:#fff;max-width:400px;margin:12vh auto;padding:16px}`;

/** A button of a phone that was never tied to anything. */
const burger = '<p class="burger"><button type="button">Menu</button></p>';

/** A page of Pellworth: plain and readable; its site search can only be sent by POST. */
export function drawPage(page: Page, main?: string): string {
  const date = page.notes['date'] ? `<p>Posted ${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1>${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, skin)}`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.path === '/' ? 'Pellworth City Council' : `${escapeHtml(page.title)} - Pellworth City Council`}</title>
<style>${style}</style></head><body>
<header><a href="/">Pellworth City Council</a><form role="search" action="/site_search" method="post">
<input type="search" name="q" aria-label="Search the site"> <button type="submit">Search</button></form></header>
${page.notes['menu'] ? burger : ''}<nav class="bar" aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li>
<a href="/contact_us">Contact us</a></li></ul></nav><main>${body}</main>
<footer><ul><li><a href="/docs/accessibility-statement.pdf">Accessibility statement (PDF)</a></li><li><a href="/contact_us">Contact us</a></li></ul>
<p>Pellworth City Council is made up.</p></footer></body></html>`;
}
