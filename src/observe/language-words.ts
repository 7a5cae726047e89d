/** The commonest little words of the languages that councils' pages are in, in lower case; those that two languages share count for neither alone. */
const LITTLE: Readonly<Record<string, string>> = {
  en: 'the of and to in is you that it for are on with as at be this have from or by not but what all were when your can there an which their if will each about how up out them then she many some so these would other into has more her two him see could been who its now my than first may made over did down only way find use our any new take get place after also most us where through before must has had no do does did if she he him his they them',
  cy: 'y yr yn a ac i o ar am at ei eu eich ein mae yw ydy ydyw sydd sy oedd bydd gan gyda wedi hwn hon hyn hynny fod bod nad nid ni chi nhw hi ef neu os pan lle fel mewn wrth trwy drwy rhwng dros tan hyd heb hefyd rhaid gallwch gellir cael gael gwneud wneud eisiau holl pob bob unrhyw nawr yma sut beth pwy gall allwch ddim dim',
  fr: 'de le la les des du et un une est en que qui dans pour pas sur ce cette ces au aux avec il elle nous vous ils sont par plus mais ou où son sa ses leur leurs être ont été comme tout tous votre vos notre nos si sans aussi très peut',
  de: 'der die das und ist in den von zu mit sich des auf für nicht ein eine einer eines dem im als auch es an werden aus er hat dass sie nach wird bei einem einen oder wir um sind über so haben nur vor zum zur wie durch kann ihre ihr sein mehr',
  es: 'el la los las de que y en un una es se no por con para su al lo como más pero sus ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno ni contra otros fue',
  it: 'il lo la gli le di che e è un una in per con non sono del della dei delle dal al alla nel nella si come più ma anche se questo questa o ci sono ha hanno essere suo sua loro quando dove tutti tutto molto',
  pt: 'o os as de que e do da em um uma para com não por mais dos das se na no como mas ao ele foi são também sua seu ou quando muito nos já está eu isso pela pelo até ela entre depois sem mesmo aos seus quem nas',
  nl: 'de het een en van is dat op te in zijn voor met niet aan er om hij ook als dan bij nog maar uit wordt door naar heeft hebben deze worden kan ze over je tot ik zij wij hun was werd waar geen meer mijn wat ging',
  pl: 'i w z na do się nie że jest to o jak za od po przez dla są był jego tylko ale czy oraz przy ich być może lub tak już które który która jeśli można pod ze',
  ro: 'și de la în a cu pe un o nu este să care din mai pentru sunt ce se au fost le ca sau prin dar al lui ei este acest această',
  gd: 'agus a an na tha air ann le gu is do bha nach chan gun aig airson seo sin am nan nam bho mar ach no às san bidh iad sinn sibh ris eadar',
  ga: 'agus an na tá ar le go is do bhí ní sa san seo sin chun atá nó ag as ó faoi mar ach bheith siad sibh duit idir gach',
  so: 'waa iyo in ka ku ee oo la ay uu aad waxaa ah si kale lagu loo ayaa haddii marka',
};

const WRITING: readonly (readonly [string, RegExp])[] = [
  ['ar', /[\u0600-\u06ff\u0750-\u077f]/gu], ['he', /[\u0590-\u05ff]/gu], ['zh', /[\u4e00-\u9fff]/gu], ['ja', /[\u3040-\u30ff]/gu], ['ko', /[\uac00-\ud7af]/gu], ['ru', /[\u0400-\u04ff]/gu],
  ['el', /[\u0370-\u03ff]/gu], ['hi', /[\u0900-\u097f]/gu], ['bn', /[\u0980-\u09ff]/gu], ['pa', /[\u0a00-\u0a7f]/gu], ['gu', /[\u0a80-\u0aff]/gu], ['ta', /[\u0b80-\u0bff]/gu], ['th', /[\u0e00-\u0e7f]/gu],
];
/** Languages that are written alike: any of them may be what a text in the writing is. */
const SAME_WRITING: Readonly<Record<string, readonly string[]>> = {
  ar: ['fa', 'ur', 'ps', 'ku', 'ckb', 'sd', 'ug'], he: ['yi'], zh: ['ja', 'yue', 'cmn', 'wuu', 'ko'], ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky', 'tg'], hi: ['ne', 'mr', 'sa'], bn: ['as'], ja: [],
};

const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(LITTLE).map(([tag, words]) => [tag, new Set(words.split(' '))]);

/** Which language a text is in. `share` 0–1: of its words that are little words of it, or of its letters in its writing; `saidShare`: of those that are of the language it is said to be in, and not of this one. */
export interface Measured { readonly tag: string; readonly share: number; readonly saidShare: number; readonly hits: number; readonly words: number }

/**
 * The language whose little words a text holds by far the most of, or whose writing it is in; tag '' where that is unsure. Names and lists
 * hold few little words and so are in no language. `said`: primary tag of the language that it is said to be in.
 */
export function measureLanguage(text: string, said: string): Measured {
  const words = text.toLowerCase().replace(/[’']/g, ' ').match(/\p{L}+/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, signs] of WRITING) {
    const share = (text.match(signs)?.length ?? 0) / Math.max(1, letters);
    if (share > .6) return { tag: SAME_WRITING[tag]?.includes(said) ? said : tag, share, saidShare: SAME_WRITING[tag]?.includes(said) || said === tag ? share : 0, hits: Math.round(share * words.length), words: words.length };
  }
  const scores = LISTS.map(([tag, list]) => ({ tag, hits: words.filter((word) => list.has(word)).length, kinds: new Set(words.filter((word) => list.has(word))).size }));
  const [best, second] = [...scores].sort((a, b) => b.hits - a.hits || (a.tag < b.tag ? -1 : 1));
  const share = (tag: string): number => (scores.find((one) => one.tag === tag)?.hits ?? 0) / Math.max(1, words.length);
  // Names and addresses: little words stand in them too.
  const isNames = (text.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)?.length ?? 0) > words.length * .5;
  const isClear = best !== undefined && !isNames && best.kinds >= 3 && share(best.tag) >= .2 && best.hits >= (second?.hits ?? 0) * 1.6;
  const its = LISTS.find(([tag]) => tag === best?.tag)?.[1];
  const own = LISTS.find(([tag]) => tag === said)?.[1];
  const onlySaid = words.filter((word) => own?.has(word) === true && (said === best?.tag || its?.has(word) !== true)).length;
  return { tag: isClear ? best.tag : '', share: isClear ? share(best.tag) : 0, saidShare: onlySaid / Math.max(1, words.length), hits: best?.hits ?? 0, words: words.length };
}

/** Whether there is a list of words or a writing by which a language is known. */
export function isKnownLanguage(tag: string): boolean {
  return LITTLE[tag] !== undefined || WRITING.some(([one]) => one === tag) || Object.values(SAME_WRITING).some((all) => all.includes(tag));
}
