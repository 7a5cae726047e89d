import type { Method } from '../../model/method.ts';

/** The gate that a row of the league names, by its id or by the sentence that the score wrote of it; null where it is neither. */
export function gateOf(method: Method, named: string): Method['gates'][number] | null {
  return method.gates.find((gate) => gate.id === named || named.endsWith(gate.say)) ?? null;
}

/** What a gate says, beginning with a capital, and how many stars it leaves. */
export function gateWords(method: Method, named: string): string {
  const gate = gateOf(method, named);
  if (gate === null) return named;
  const said = gate.say.charAt(0).toUpperCase() + gate.say.slice(1).replace(/\.$/, '');
  return `${said}: no more than ${gate.stars} ${gate.stars === 1 ? 'star' : 'stars'}.`;
}
