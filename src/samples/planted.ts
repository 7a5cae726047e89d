import { planted as aberllwyn } from './aberllwyn/planted.ts';
import { planted as brambleford } from './brambleford/planted.ts';
import { planted as coldmarsh } from './coldmarsh/planted.ts';
import { planted as dunmere } from './dunmere/planted.ts';
import { planted as fennshire } from './fennshire/planted.ts';
import { planted as marlgate } from './marlgate/planted.ts';
import { planted as otterwick } from './otterwick/planted.ts';
import { planted as pellworth } from './pellworth/planted.ts';
import { planted as saltmere } from './saltmere/planted.ts';
import { planted as stannerley } from './stannerley/planted.ts';
import { planted as whinmoor } from './whinmoor/planted.ts';
import type { PlantedFault } from './planted-fault.ts';

/** Every fault planted on the made-up councils. Complete for the checks that count: what fails and is not here is a false alarm. */
export const planted: readonly PlantedFault[] = Object.entries({ aberllwyn, brambleford, coldmarsh, dunmere, fennshire, marlgate, otterwick, pellworth, saltmere, stannerley, whinmoor })
  .flatMap(([site, faults]) => faults.map((fault) => ({ site, ...fault })));
