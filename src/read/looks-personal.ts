/** Numbers that Ofcom keeps for made-up people: 01632 960xxx, 0117 496 0xxx, 020 7946 0xxx, 07700 900xxx and their like. */
const MADE_UP = /^(01632960|01(1[3-8]|[2-6]1)4960|01914980|02079460|02896496|02920180|07700900|08081570|09098790|03069990)/;

/** What of a person's own a text seems to be, in words, or null. Made-up addresses (example.org, .test) and numbers are not. */
export function looksPersonal(text: string): string | null {
  const mail = /[^\s@]+@([^\s@]+\.[a-z]{2,})/i.exec(text);
  if (mail !== null) return /(^|\.)(example(\.\w+)?|test|invalid)$/i.test(mail[1] ?? '') ? null : 'an e-mail address';
  const digits = text.replace(/[\s()-]/g, '').replace(/^(\+|00)44/, '0');
  return /^0[1-9]\d{8,9}$/.test(digits) && !MADE_UP.test(digits) ? 'a telephone number' : null;
}
