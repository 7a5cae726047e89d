/** A file name or anchor from any id: letters, digits and `-` stay, all else becomes `_` and its code, so different ids never meet. */
export function slug(id: string): string {
  return id.toWellFormed().replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}
