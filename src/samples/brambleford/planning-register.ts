import type { Answered } from '../council.ts';
import { reply } from '../reply.ts';

/** The planning register on its own host, as a separate product that councils buy: a search form and nothing else. */
export function planningRegister(): Answered {
  return reply(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Simple search - Planning register - Brambleford</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:18px/1.6 arial,sans-serif;margin:0}header,main{padding:15px 20px}
header{background:#14532d;color:#fff}header a{color:#fff;display:inline-block;padding:6px 0}
input,button{font:inherit;padding:6px 10px;max-width:100%;box-sizing:border-box}
label{display:block}</style></head><body><header><a href="http://brambleford.test/">Brambleford Council</a></header><main><h1>Search planning applications</h1>
<p>Search the planning register by application number, address or postcode.</p><form action="/online-applications/results" method="get">
<label for="simple">Number, keyword, postcode or single line of an address</label>
<input id="simple" name="searchText" type="text"> <button type="submit">Search</button></form>
</main></body></html>`);
}
