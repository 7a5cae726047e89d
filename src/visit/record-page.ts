import { ABOUT_CONSENT, LAYER } from './consent.ts';
import { hearPerson } from './record-acts.ts';
import { knowElements, type Elements } from './record-elements.ts';
import { keepForms } from './record-forms.ts';
import { recordTools } from './record-tools.ts';
import { tellWhere } from './record-where.ts';

/**
 * The script that runs in every page and frame before its own: tells Node, over this binding, what page a person sees and what they do there,
 * before the page does it.
 */
export function recordScript(binding: string): string {
  return `(() => {
    const tell = (${openLine.toString()})(${JSON.stringify(binding)});
    if (tell === null) return;
    const elements = (${knowElements.toString()})(${recordTools()});
    const stay = (${keepForms.toString()})(elements, (url) => tell({ kind: 'kept', url }));
    const where = (${tellWhere.toString()})(tell);
    const act = (${actTeller.toString()})(elements, tell);
    (${hearPerson.toString()})({ elements, act, where, stay, layer: ${JSON.stringify(LAYER)}, about: ${JSON.stringify(ABOUT_CONSENT.source)} });
  })();`;
}

/** Runs in a page. The binding is taken away from there, so that no page can speak for the person. */
function openLine(binding: string): ((seen: object) => void) | null {
  const send: unknown = Reflect.get(globalThis, binding);
  Reflect.deleteProperty(globalThis, binding);
  if (typeof send !== 'function') return null;
  const { apply } = Reflect;
  const { stringify } = JSON;
  return (seen) => { apply(send, globalThis, [stringify(seen)]); };
}

/** Runs in a page: tells of an act with all that a script needs to know of what was used. */
function actTeller({ called, role, landmark, like }: Elements, tell: (seen: object) => void): (what: string, element: Element, more?: object) => void {
  const ids = new WeakMap<Element, string>();
  return (what, element, more = {}) => {
    const field = ids.get(element) ?? String(Math.random());
    ids.set(element, field);
    const [all, place] = [like(element), landmark(element)];
    const around = element.closest('fieldset, [role="radiogroup"], [role="group"]');
    tell({
      kind: 'act', what, role: role(element), name: called(element), value: '', group: around === null ? '' : called(around), same: all.length,
      sameHere: all.filter((one) => landmark(one) === place).length, landmark: place, isFramed: window.top !== window, field, ...more,
    });
  };
}
