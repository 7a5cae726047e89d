/** Languages with a tag of two letters, and the tags of three letters that stand for the same and so are not registered for the web. */
const TWO = 'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
const DOUBLES = 'eng cym wel fra fre deu ger spa ita por nld dut pol ron rum gla gle som ara fas per urd pus kur heb zho chi jpn kor rus ukr bul ell gre hin nep ben pan guj tam tha dan swe nor nob nno fin ces cze slk slo hun lit lav est tur vie ind msa may sqi alb srp hrv bos slv mkd mac isl ice lat cat eus baq glg cor bre glv mlt yor ibo hau zul xho swa amh tir aar abk';
const KNOWN = new Set(TWO.split(' '));
const REPEATED = new Set(DOUBLES.split(' '));

/** Whether the first part of a language tag is one that is registered: two letters of the list, or three that no two letters stand for. */
export function isLanguageTag(tag: string): boolean {
  const first = tag.toLowerCase().split('-')[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(first)) return first === 'x' && /^x-[a-z\d]/i.test(tag);
  return first.length === 2 ? KNOWN.has(first) : !REPEATED.has(first);
}
