import { aberllwyn } from './aberllwyn/aberllwyn.ts';
import { brambleford } from './brambleford/brambleford.ts';
import { civicpay } from './civicpay/civicpay.ts';
import { coldmarsh } from './coldmarsh/coldmarsh.ts';
import type { Council } from './council.ts';
import { dunmere } from './dunmere/dunmere.ts';
import { fennshire } from './fennshire/fennshire.ts';
import { marlgate } from './marlgate/marlgate.ts';
import { otterwick } from './otterwick/otterwick.ts';
import { pellworth } from './pellworth/pellworth.ts';
import { saltmere } from './saltmere/saltmere.ts';
import { stannerley } from './stannerley/stannerley.ts';
import { whinmoor } from './whinmoor/whinmoor.ts';

/** Every made-up council and the payment host that they share, new, in the order of their names. */
export function sampleCouncils(): Council[] {
  return [
    aberllwyn(), brambleford(), civicpay(), coldmarsh(), dunmere(), fennshire(),
    marlgate(), otterwick(), pellworth(), saltmere(), stannerley(), whinmoor(),
  ];
}
