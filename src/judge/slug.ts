/** Safe in an address, a file name and an id: lower-case letters, digits and single hyphens, at most 60 characters; '' stays ''. */
export function slug(words: string): string {
  return words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
}
