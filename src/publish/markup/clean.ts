// Control characters, and the marks that turn the direction of text round: a site must not make our page read otherwise than it is written.
// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a site as one line that cannot disturb the text round it: white space becomes one space, unseen control marks become U+FFFD. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/[\s\u2028\u2029]+/g, ' ').replace(unseen, '\ufffd').trim();
}
