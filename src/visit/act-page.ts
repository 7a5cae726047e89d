/* These functions run in the page, each on its own: they can share nothing but what they are given. */

/**
 * From now on no window opens and nothing is printed: it is only noted, and what was noted before is forgotten. What is to be used does not
 * open another window either, nor does its form.
 */
export function noteDoings(node: Node): void {
  const control = node instanceof Element ? node : document.documentElement;
  const note = document.documentElement;
  for (const name of ['data-window', 'data-printed', 'data-saved']) note.removeAttribute(name);
  // What a link would save is not even asked for (side-doors.ts).
  const saving = control.closest('a[download], area[download]');
  if (saving !== null) note.setAttribute('data-saved', saving.getAttribute('download') || (saving.getAttribute('href') ?? '').split(/[?#]/, 1)[0]?.split('/').at(-1) || 'unnamed');
  window.open = (address) => {
    note.setAttribute('data-window', URL.parse(String(address ?? ''), document.baseURI)?.href ?? '');
    return null;
  };
  window.print = () => note.setAttribute('data-printed', '');
  const form = control instanceof HTMLInputElement || control instanceof HTMLButtonElement ? control.form : control.closest('form');
  for (const one of [control, control.closest('a, area'), form]) one?.removeAttribute('target');
  control.removeAttribute('formtarget');
}

/** What was noted, and forgets it: where a window would have led, whether the page wanted to be printed, and what a link would have saved. */
export function notedDoings(): { readonly window: string | null; readonly printed: boolean; readonly saved: string | null } {
  const note = document.documentElement;
  const noted = { window: note.getAttribute('data-window'), printed: note.hasAttribute('data-printed'), saved: note.getAttribute('data-saved') };
  for (const name of ['data-window', 'data-printed', 'data-saved']) note.removeAttribute(name);
  return noted;
}
