/** Numbers that Ofcom keeps for made-up people: 01632 960xxx, 020 7946 0xxx, 07700 900xxx and their like. */
const MADE_UP = /^(01632960|0(20794|1134|1144|1154|1164|1174|1184|1214|1314|1414|1514|1614|1914|2920|2890)\d{0,2}960|0207946|07700900|08081570|09098790|03069990)/;

/** What of a person's own a text seems to be, in words, or null. Made-up addresses (example.org, .test) and numbers are not. */
export function looksPersonal(text: string): string | null {
  const mail = /[^\s@]+@([^\s@]+\.[a-z]{2,})/i.exec(text);
  if (mail !== null) return /(^|\.)(example(\.\w+)?|test|invalid)$/i.test(mail[1] ?? '') ? null : 'an e-mail address';
  const digits = text.replace(/[\s()-]/g, '').replace(/^(\+|00)44/, '0');
  return /^0[1-9]\d{8,9}$/.test(digits) && !MADE_UP.test(digits) ? 'a telephone number' : null;
}
