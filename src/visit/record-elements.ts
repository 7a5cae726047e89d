/** What a page's script can know of elements; see record-tools.ts. */
export interface RecordTools {
  readonly nameOf: (element: Element) => string;
  readonly roleOf: (element: Element) => string | null;
}

/** An element as a screen reader's user is told of it. */
export interface Elements {
  readonly called: (element: Element) => string;
  readonly role: (element: Element) => string;
  /** The nearest landmark around it, or ''. */
  readonly landmark: (element: Element) => string;
  /** Those of the page with its role and name, itself included; at most fifty. */
  readonly like: (element: Element) => readonly Element[];
  /** Selector of everything that a person uses. */
  readonly controls: string;
  /** Whether words are typed into it. */
  readonly isText: (element: Element) => boolean;
}

/** Runs in a page, and shares nothing with this module. Its functions never throw. */
export function knowElements({ nameOf, roleOf }: RecordTools): Elements {
  const orNothing = <T>(ask: () => T, nothing: T): T => {
    try {
      return ask();
    } catch {
      return nothing;
    }
  };
  const called = (element: Element): string => orNothing(() => nameOf(element), element.textContent ?? '').trim().slice(0, 500);
  const role = (element: Element): string => orNothing(() => roleOf(element), null) ?? (element.matches('input') ? 'textbox' : '');
  const roles = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option', 'menuitemradio', 'menuitemcheckbox', 'treeitem'];
  const controls = ['a[href]', 'area[href]', 'button', 'summary', 'input', 'select', 'textarea', 'label', ...roles.map((one) => `[role="${one}"]`)].join(', ');
  const landmarks = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region'];
  /** By the browser's rules: a form or section is one only if it is named, a header or footer only if it is the page's. */
  const isLandmark = (one: Element): boolean => landmarks.includes(role(one))
    && (one.hasAttribute('role') || !one.matches('form, section') || one.matches('[aria-label], [aria-labelledby], [title]'))
    && (one.hasAttribute('role') || !one.matches('header, footer') || one.parentElement?.closest('article, aside, main, nav, section') === null);
  const landmark = (element: Element): string => {
    for (let one = element.parentElement; one !== null; one = one.parentElement) if (isLandmark(one)) return role(one);
    return '';
  };
  const words = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  // Names are asked only where the words could be: on a long page that takes its time.
  const like = (element: Element): readonly Element[] => [...document.querySelectorAll(controls)]
    .filter((one) => one === element || words(one) === words(element)).slice(0, 50)
    .filter((one) => one === element || (one.checkVisibility() && role(one) === role(element) && called(one) === called(element)));
  const isText = (element: Element): boolean => element.matches('textarea, [contenteditable=""], [contenteditable="true"]')
    || (element instanceof HTMLInputElement && !/^(?:button|submit|reset|image|checkbox|radio|file|hidden)$/.test(element.type));
  return { called, role, landmark: (one) => orNothing(() => landmark(one), ''), like: (one) => orNothing(() => like(one), [one]), controls, isText };
}
