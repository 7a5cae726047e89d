/**
 * A text's words as they are compared with those of another: small letters and figures, one blank apart. Accents, apostrophes and pictures among
 * the letters are left out, “&” is “and”, every other sign is a blank; where `inWord` is 'joined', a sign within a word is nothing at all, so
 * that “non-standard” is “nonstandard”. '' where there is no letter or figure.
 */
export function foldWords(text: string, inWord: 'apart' | 'joined' = 'apart'): string {
  return text.toLowerCase().replace(/['’‘ʼ′`´]/g, '').replace(/[\p{Extended_Pictographic}\p{So}\u200d\ufe0f]/gu, ' ').replace(/&/g, ' and ')
    .normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^\p{L}\p{N}\s]+/gu, inWord === 'joined' ? '' : ' ').replace(/\s+/g, ' ').trim();
}
