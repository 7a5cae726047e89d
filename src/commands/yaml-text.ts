/** A text as YAML that can be nothing but this text, whatever stands in it: in double quotes, everything odd written as \u. */
export function yamlText(text: string): string {
  const odd = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
  return JSON.stringify(text).replace(odd, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same as words without quotes where nobody could take them for anything else: so a list of plain words stays readable. */
export function yamlWords(text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z' -]*[A-Za-z]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : yamlText(text);
}

/** A list on one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlWords).join(', ')}]`;
}
