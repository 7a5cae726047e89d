const sorry = /^\W*(sorry|oops|error)\b/i;
const gone = 'moved|removed|withdrawn|no longer';
const notHere = new RegExp(`\\b(page|site|website|content|something)\\b.{0,30}\\b(${gone}|missing|(not|n['’]t) (exist|available|here|there))\\b`, 'i');
const has = '(has|is|was|does|may have)( now| been| not|n[\'’]t)*';
const thisOne = new RegExp(`^.{0,20}\\b(this|the|that) (page|service|form) (you .{1,40} )?${has} (${gone}|gone|exist)\\b`, 'i');

/** Whether a page says that what was there has moved or is gone: its title and headings, or a sentence among its first words. */
export function saysMoved(called: readonly string[], lead: string): boolean {
  return called.some((words) => sorry.test(words) || notHere.test(words) || thisOne.test(words))
    || lead.split(/[.!?]/).some((sentence) => thisOne.test(sentence));
}
