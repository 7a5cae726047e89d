import type { FormKit } from './form-errors-page.ts';

/* Functions that run inside the page (see isolated.ts), about what stands there as it loads. */

export interface Standing { readonly stood: number; readonly found: readonly { readonly n: number; readonly words: string; readonly trouble: 'hidden' | 'which' | 'twice' | 'cause' }[] }

/** Messages of error of forms, and what they don't tell. */
export function standingErrors(_: null, kit: FormKit): Standing {
  const memory = { clip: new Map(), shown: new Map() };
  const isError = (one: Element): boolean => /(?:^|[\s_-])(?:errors?|error-?message|invalid-feedback|field-?error|form-?error)(?:$|[\s_-])/i.test(`${one.getAttribute('id') ?? ''} ${one.getAttribute('class') ?? ''}`);
  const candidates = Array.from(document.querySelectorAll('form [id*=error i], form [class*=error i], form .invalid-feedback'))
    .filter((one) => isError(one) && !one.matches('input, select, textarea, label, fieldset, legend') && one.querySelector('input, select, textarea') === null);
  const messages = candidates.filter((one) => !candidates.some((other) => other !== one && other.contains(one)) && kit.visibleEdges(one, memory) !== null && one.textContent.trim() !== '');
  const found = messages.flatMap((one) => {
    const words = one.textContent.replace(/\s+/g, ' ').trim();
    const form = one.closest('form');
    const fields = form === null ? [] : kit.fieldsOf(form, kit);
    // A star beside a field marks it; a message has words.
    if (words.length > 250 || !/\p{L}{2}/u.test(words) || fields.length === 0) return [];
    const id = one.getAttribute('id') ?? '';
    const isTied = one.closest('label, [role=alert], fieldset') !== null || (id !== '' && document.querySelector(`[aria-describedby~="${CSS.escape(id)}"], [aria-errormessage~="${CSS.escape(id)}"]`) !== null);
    const labels = fields.map((field) => kit.labelOf(field));
    const named = labels.filter((label) => label !== '' && words.toLowerCase().includes(label.replace(/[(*:].*$/, '').trim().toLowerCase()));
    const isVague = /^(?:please )?(?:fill (?:in )?|complete |correct |check |enter )?(?:the |this |your )?(?:field|form|value|input|entry|error)s?(?: (?:is|are))?(?: (?:correctly|properly|below|again|wrong|invalid|incorrect))?\W*$/i.test(words) || /^(?:invalid|wrong|incorrect)(?: (?:value|input|entry|data))?\W*$/i.test(words);
    // The same words beside it, for screen readers alone, tell them better than what changes with each letter.
    const isSaidBeside = (): boolean => Array.from(form?.querySelectorAll('*') ?? []).some((other) => !other.contains(one) && other.closest('[aria-hidden=true], [hidden]') === null && other.textContent.replace(/\s+/g, ' ').trim() === words);
    const trouble = one.closest('[aria-hidden=true]') !== null && /\p{L} +\p{L}/u.test(words) && !isSaidBeside() ? 'hidden' as const
      : !isTied && fields.length > 1 && named.length === 0 && isVague ? 'which' as const
        : !isTied && named.some((label) => labels.filter((other) => other === label).length > 1) && !labels.some((label) => new Set(labels).size === labels.length && label !== '') ? 'twice' as const
          : /^(?:invalid|wrong|incorrect)(?: (?:value|input|entry|data))?(?: (?:for|in) [\w ]{1,30})?\W*$/i.test(words) ? 'cause' as const : null;
    return trouble === null ? [] : [{ n: kit.numberOf(one, kit), words: words.slice(0, 200), trouble }];
  });
  return { stood: messages.length, found: found.slice(0, 10) };
}

export interface Coloured { readonly mixed: number; readonly found: readonly { readonly n: number; readonly required: number; readonly optional: number; readonly colours: readonly [string, string]; readonly contrast: number }[] }

/** Forms whose required fields only the colour of their labels tells from the others. */
export function colouredRequired(_: null, kit: FormKit): Coloured {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255).map((part) => (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  let mixed = 0;
  const found = Array.from(document.querySelectorAll('form')).flatMap((form) => {
    const fields = kit.fieldsOf(form, kit).filter((one) => !one.matches('[type=radio], [type=checkbox]') && ((one as HTMLInputElement).labels?.length ?? 0) > 0); // only fields are asked for
    const isRequired = (one: Element): boolean => one.matches('[required], [aria-required=true]');
    const [needed, free] = [fields.filter(isRequired), fields.filter((one) => !isRequired(one))];
    if (needed.length === 0 || free.length === 0) return [];
    mixed += 1;
    const label = (one: Element): HTMLLabelElement => (one as HTMLInputElement).labels?.[0] as HTMLLabelElement; // asked for above
    const styles = (list: readonly Element[]): Set<string> => new Set(list.map((one) => { const { fontWeight, fontStyle, textDecorationLine, fontSize } = getComputedStyle(label(one)); return [fontWeight, fontStyle, textDecorationLine, fontSize].join(); }));
    const colours = (list: readonly Element[]): Set<string> => new Set(list.map((one) => getComputedStyle(label(one)).color));
    const isMarked = fields.some((one) => {
      const said = `${kit.labelOf(one)} ${one.getAttribute('placeholder') ?? ''} ${['::before', '::after'].map((part) => getComputedStyle(label(one), part).content).filter((content) => content !== 'none' && content !== 'normal').join('')} ${one.parentElement?.textContent.slice(0, 200) ?? ''}`;
      return /[*•]|required|mandatory|optional|needed|must|gofynnol|dewisol|"[^"]+"/i.test(said) || label(one).querySelector('img, svg, abbr') !== null;
    });
    const [a, b] = [[...colours(needed)], [...colours(free)]];
    const alike = new Set([...styles(needed), ...styles(free)]).size === 1;
    if (isMarked || !alike || a.length !== 1 || b.length !== 1 || a[0] === undefined || b[0] === undefined || a[0] === b[0]) return [];
    const [light, dark] = [luminance(a[0]), luminance(b[0])].toSorted((x, y) => y - x);
    return [{ n: kit.numberOf(label(needed[0] as Element), kit), required: needed.length, optional: free.length, colours: [a[0], b[0]] as const, contrast: Math.round(((light ?? 0) + .05) / ((dark ?? 0) + .05) * 100) / 100 }]; // there is one
  });
  return { mixed, found: found.slice(0, 3) };
}

export const standingFunctions = [standingErrors, colouredRequired];
