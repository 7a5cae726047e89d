import type { Results, SiteResult } from '../../model/kit.ts';
import type { Journey } from '../../model/visit.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { slug } from '../markup/slug.ts';
import { supplierMet } from '../words/supplier-met.ts';

/** More refused requests than these are only counted. */
const shown = 5;

const kinds = { 'payment': 'a payment page', 'sign-in': 'a sign-in page', 'captcha': 'a test for being human' } as const;

/** What a journey noted, sent, was refused and kept off; nothing where it did none of it. */
export function walkNotes(results: Results, site: SiteResult, journey: Journey): Markup {
  const supplier = supplierMet(results, journey);
  const rows = [
    noted(journey),
    supplier !== null && row('Goes on with', html`the pages of ${supplier}`),
    allowed(site, journey),
    refused(journey),
    keptOff(journey),
  ].filter((part) => part !== null && part !== false);
  return rows.length === 0 ? html`` : html`<dl class="words notes">${rows}</dl>
`;
}

function row(title: string, said: Part): Markup {
  return html`<div><dt>${title}</dt><dd>${said}</dd></div>
`;
}

function noted({ records = [] }: Journey): Part {
  if (records.length === 0) return null;
  return row('What the script noted', html`<ul class="plain">${records.map(({ name, value, url, look }) => html`<li><strong>${name}</strong>: ${value === '' ? 'nothing' : value}
<span class="then">${outside(url)}${look !== null && html` <a href="#look-${slug(look)}">picture</a>`}</span></li>`)}</ul>`);
}

function allowed({ site }: SiteResult, { sent = [] }: Journey): Part {
  if (sent.length === 0) return null;
  return row('Sent by POST', html`<ul class="plain">${sent.map(({ url, because }) => html`<li>${site.name} answers this look-up only to POST; allowed for exactly this address because ${because}
<span class="then">${outside(url)}</span></li>`)}</ul>`);
}

function refused({ refused: wanted = [] }: Journey): Part {
  if (wanted.length === 0) return null;
  const more = wanted.length - shown;
  return row('Not sent', html`This was refused on the way, whether a page wanted it by itself or something was pressed; nothing was sent: <ul class="plain">${wanted.slice(0, shown).map(({ method, url }) => html`<li>${method} ${outside(url)}</li>`)}${
    more > 0 && html`<li>and ${more} more</li>`}</ul>`);
}

function keptOff({ keptOff: hosts = [] }: Journey): Part {
  if (hosts.length === 0) return null;
  return row('Not opened', html`<ul class="plain">${hosts.map(({ kind, host }) => html`<li>Leads to ${kinds[kind]} of <span class="address">${host}</span>, which was not opened.</li>`)}</ul>`);
}
