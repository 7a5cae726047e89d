import type { Council } from '../council.ts';
import { reply } from '../reply.ts';

const door = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Pay your council tax - CivicPay</title></head><body><main>
<h1>Pay your council tax</h1><form action="/pay" method="post"><label for="ref">Account reference</label>
<input id="ref" name="ref" type="text"> <button type="submit">Continue</button></form></main></body></html>`;

/** CivicPay, the payment host that several councils hand over to: no council itself, and nobody should come further than its door. */
export function civicpay(): Council {
  return { id: 'civicpay', hosts: ['pay.civicpay.test'], pages: [], answer: () => reply(door) };
}
