import type { Layers } from '../model/layers.ts';
import type { Spot } from '../model/spot.ts';

type Fault = readonly [key: string, isFault: boolean];

const at = ({ selector, name }: Spot): string => `${selector} ${name}`;

/** Of each list: what a thing is called, with what was seen at fault, and whether anything was. */
const faults = {
  hovers: (one: Layers['hovers'][number]): Fault => [`${at(one.spot)} ${one.keys} ${one.staysUnder}`, one.keys === 'none' || one.staysUnder === false],
  dialogs: (one: Layers['dialogs'][number]): Fault => {
    const isFault = !one.movedIn || one.escapedTo !== null || !one.escape || one.returned === false || one.outOfReach !== null;
    return [`${at(one.spot)} ${one.movedIn} ${one.nextTabIn} ${one.escapedTo === null} ${one.escape} ${one.closer === null} ${one.mouseCloser === null} ${one.outOfReach === null} ${one.returned}`, isFault];
  },
  openers: (one: Layers['openers'][number]): Fault => [`${at(one.spot)} ${one.before} ${one.after} ${one.tells}`, !one.tells || (one.before !== null && one.before === one.after)],
  inputs: (one: Layers['inputs'][number]): Fault => [`${at(one.spot)} ${one.did}`, !one.isWarned],
  messages: (one: Layers['messages'][number]): Fault => [`${at(one.opener)} ${one.isAnnounced} ${one.goneAfterMs !== null}`, !one.isAnnounced || one.goneAfterMs !== null],
  shortcuts: (one: Layers['shortcuts'][number]): Fault => [one.key, true],
  downs: (one: Spot): Fault => [at(one), true],
};

export function isSuspectLayers(facts: Layers): boolean {
  return listsOf(facts).some(([, isFault]) => isFault);
}

/** What was at fault both times, and what was not at fault the first time; what either had no time for, neither has seen. */
export function agreedLayers(first: Layers, second: Layers): Layers {
  const keep = <T>(list: readonly T[], other: readonly T[], fault: (one: T) => Fault): readonly T[] => {
    const again = new Set(other.map((one) => fault(one)[0]));
    return list.filter((one) => !fault(one)[1] || again.has(fault(one)[0]));
  };
  return {
    ...first,
    hovers: keep(first.hovers, second.hovers, faults.hovers), dialogs: keep(first.dialogs, second.dialogs, faults.dialogs),
    openers: keep(first.openers, second.openers, faults.openers), inputs: keep(first.inputs, second.inputs, faults.inputs),
    messages: keep(first.messages, second.messages, faults.messages), shortcuts: keep(first.shortcuts, second.shortcuts, faults.shortcuts),
    downs: keep(first.downs, second.downs, faults.downs),
    ...eitherCut(first, second),
  };
}

function eitherCut(first: Layers, second: Layers): Pick<Layers, 'cut'> {
  const cut = [...new Set([...first.cut ?? [], ...second.cut ?? []])];
  return cut.length > 0 ? { cut } : {};
}

function listsOf({ hovers, dialogs, openers, inputs, messages, shortcuts, downs }: Layers): readonly Fault[] {
  return [
    ...hovers.map(faults.hovers), ...dialogs.map(faults.dialogs), ...openers.map(faults.openers), ...inputs.map(faults.inputs), ...messages.map(faults.messages),
    ...shortcuts.map(faults.shortcuts), ...downs.map(faults.downs),
  ];
}
