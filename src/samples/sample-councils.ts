import { brambleford } from './brambleford/brambleford.ts';
import { coldmarsh } from './coldmarsh/coldmarsh.ts';
import type { Council } from './council.ts';
import { fennshire } from './fennshire/fennshire.ts';
import { otterwick } from './otterwick/otterwick.ts';
import { saltmere } from './saltmere/saltmere.ts';
import { stannerley } from './stannerley/stannerley.ts';

/** Every made-up council, new, in the order of their names. */
export function sampleCouncils(): Council[] {
  return [brambleford(), coldmarsh(), fennshire(), otterwick(), saltmere(), stannerley()];
}
