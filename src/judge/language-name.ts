const NAMES: Readonly<Record<string, string>> = {
  en: 'English', cy: 'Welsh', fr: 'French', de: 'German', es: 'Spanish', it: 'Italian', pt: 'Portuguese', nl: 'Dutch', pl: 'Polish', ro: 'Romanian', gd: 'Scottish Gaelic', ga: 'Irish', so: 'Somali',
  ar: 'Arabic', fa: 'Persian', ur: 'Urdu', ps: 'Pashto', ku: 'Kurdish', he: 'Hebrew', zh: 'Chinese', ja: 'Japanese', ko: 'Korean', ru: 'Russian', uk: 'Ukrainian', bg: 'Bulgarian', el: 'Greek', hi: 'Hindi', ne: 'Nepali',
  bn: 'Bengali', pa: 'Punjabi', gu: 'Gujarati', ta: 'Tamil', th: 'Thai', da: 'Danish', sv: 'Swedish', no: 'Norwegian', nb: 'Norwegian', fi: 'Finnish', cs: 'Czech', sk: 'Slovak', hu: 'Hungarian', lt: 'Lithuanian', lv: 'Latvian', tr: 'Turkish',
};

/** What people call the language of a tag's first part; the tag itself in curly quotes where no name is known here. */
export function languageName(tag: string): string {
  return NAMES[tag] ?? `“${tag.replace(/[^\w-]/g, '').slice(0, 12)}”`;
}
