import type { YAMLError } from 'yaml';

/** What a parser's complaint means to the person who wrote the line. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces, not with a tab',
  MULTIPLE_DOCS: 'one document per file: a second one begins here',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on one line, or a line indented too far: put quotes round text that holds ": "',
  MULTILINE_IMPLICIT_KEY: 'this line is indented differently from its neighbours, or a ":" is missing',
  BAD_INDENT: 'the indentation does not fit, or a closing bracket is missing above',
  BAD_ALIAS: 'text cannot begin with * or &: put quotes round it',
  BAD_SCALAR_START: 'text cannot begin with this character: put quotes round it',
  TAG_RESOLVE_FAILED: 'tags (!name) are not used here: put quotes round text that begins with !',
  MISSING_CHAR: 'a character is missing: a closing quote or bracket, or a space after ":" or ","',
  UNEXPECTED_TOKEN: 'did not expect this here: is a quote or bracket closed too early, or a quote inside quotes?',
};

/** A complaint of the YAML parser in house words; what the table has not is passed on as the parser says it. */
export function plainYamlWords(error: YAMLError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const name = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
    return `"${name}" stands twice in the same map`;
  }
  return WORDS[error.code] ?? `not readable as YAML: ${error.message}`;
}
