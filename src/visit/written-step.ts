import type { StepCall } from '../model/scenario.ts';
import type { StepTaken } from '../model/visit.ts';
import type { Step, Walked } from './steps/define-step.ts';
import type { Tab } from './tab.ts';

/** A step as it is kept; one that holds others is done where one of them ended the script. */
export function written(tab: Tab, call: StepCall, say: string, branch: readonly string[], result: Walked): StepTaken {
  const { url, look } = tab.here();
  const rest = { word: call.word, say, url, look: look?.id ?? null, ...placeOf(call), ...(branch.length > 0 ? { branch } : {}) };
  if (result.outcome === 'ended') return { ...rest, outcome: 'done', link: null, detail: result.detail ?? '', ...(result.way && { way: result.way }) };
  const { outcome, detail = '', link = null, target, help, way } = result;
  const lack = result.outcome === 'not-found' ? result.lack : undefined;
  return { ...rest, outcome, link, detail, ...(target && { target }), ...(help && { help }), ...(way && { way }), ...(lack && { lack }) };
}

function placeOf({ line, file, name }: StepCall): Pick<StepTaken, 'line' | 'file' | 'name'> {
  return { ...(line > 0 ? { line } : {}), ...(file === undefined ? {} : { file }), ...(name === undefined ? {} : { name }) };
}

/** What a step says of itself; its word alone where its arguments cannot be read. */
export function sentence(step: Step | undefined, call: StepCall): string {
  try {
    return step?.tell(call.args) ?? call.word;
  } catch {
    return call.word;
  }
}
