import { describe, expect, it } from 'vitest';
import { scentOf } from '../../src/findability/scent.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';

/** Names that Welsh councils give to the tasks on their Welsh sides, as headings and link texts read. */
const labels: Readonly<Record<string, readonly string[]>> = {
  'bin-day': ['Gwirio eich diwrnod casglu', 'Dyddiadau casglu biniau', 'Pryd mae fy miniau’n cael eu casglu?', 'Calendr casgliadau gwastraff ac ailgylchu'],
  'missed-bin': ['Rhoi gwybod am gasgliad a fethwyd', 'Adrodd am gasgliad a gollwyd', 'Casgliadau coll', 'Bin heb ei wagio'],
  'bulky-waste': ['Casgliadau gwastraff swmpus', 'Trefnu casgliad eitemau swmpus', 'Eitemau mawr o’r cartref', 'Casgliad arbennig'],
  'recycling-centre': ['Canolfannau ailgylchu gwastraff cartref', 'Oriau agor ein canolfan ailgylchu', 'Safleoedd Amwynder Dinesig'],
  'pay-council-tax': ['Talu’r Dreth Gyngor', 'Talu eich treth gyngor', 'Talwch eich treth gyngor ar-lein', 'Taliadau treth y cyngor'],
  'single-person-discount': ['Gostyngiad person sengl', 'Gwneud cais am ostyngiad i berson sengl', 'Disgownt i bobl sengl'],
  'report-fly-tipping': ['Rhoi gwybod am dipio anghyfreithlon', 'Tipio anghyfreithlon', 'Adrodd am dipio slei bach', 'Gwastraff wedi’i ddympio'],
  'report-pothole': ['Rhoi gwybod am dwll yn y ffordd', 'Tyllau yn y ffordd', 'Adrodd tyllau mewn ffyrdd', 'Problemau ar y ffyrdd'],
  'report-street-light': ['Rhoi gwybod am olau stryd diffygiol', 'Goleuadau stryd', 'Problem gyda golau stryd', 'Lampau stryd wedi torri'],
  'planning-search': ['Chwilio am geisiadau cynllunio', 'Gweld ceisiadau cynllunio', 'Ceisiadau cynllunio', 'Y gofrestr gynllunio'],
  'find-councillor': ['Dod o hyd i’ch cynghorydd', 'Cynghorwyr', 'Eich cynghorwyr', 'Aelodau etholedig', 'Pwy yw fy nghynghorydd?'],
  'school-place': ['Gwneud cais am le mewn ysgol uwchradd', 'Derbyn i ysgolion', 'Derbyniadau ysgol', 'Gwneud cais am le mewn ysgol'],
  'parking-fine': ['Talu dirwy parcio', 'Talu Hysbysiad Tâl Cosb', 'Dirwyon parcio – rhybudd talu cosb', 'Rhybudd Taliad Cosb'],
  'apply-housing': ['Gwneud cais am dŷ cyngor', 'Y Gofrestr Tai', 'Ymgeisio am dai cymdeithasol', 'Rhestr aros am dai'],
  'care-assessment': ['Asesiad gofal a chymorth', 'Asesu eich anghenion', 'Gofyn am asesiad gofal cymdeithasol', 'Asesiad o’ch anghenion gofal'],
  'complain': ['Cwynion', 'Gwneud cwyn', 'Canmoliaeth a chwynion', 'Gweithdrefn gwyno’r cyngor'],
  'blue-badge': ['Bathodyn Glas', 'Gwneud cais am Fathodyn Glas', 'Bathodynnau parcio i bobl anabl'],
  'register-birth': ['Cofrestru genedigaeth', 'Cofrestru’r enedigaeth', 'Cofrestru genedigaethau'],
};
/** Neighbours on the same Welsh sides, and the council's own business. */
const others = [
  'Swyddi', 'Newyddion', 'Llyfrgelloedd', 'Cysylltu â ni', 'Ardrethi busnes', 'Baw cŵn', 'Cerbydau gadawedig', 'Dyddiadau tymor ysgol', 'Prydau ysgol am ddim', 'Cludiant ysgol',
  'Rheoliadau adeiladu', 'Cynllun Datblygu Lleol', 'Tystysgrif marwolaeth', 'Trwyddedau parcio preswylwyr', 'Meysydd parcio', 'Budd-dal tai', 'Maethu', 'Biniau sbwriel masnachol', 'Bandiau treth gyngor',
  'Dod yn gynghorydd', 'Goleuadau traffig', 'Graeanu',
];
const tasks = ukScenarios().map(({ id, welsh }) => ({ id, vocabulary: welsh === null ? null : vocabularyOf(welsh.words, 'cy') }));
const scents = (text: string) => tasks
  .flatMap(({ id, vocabulary }) => (vocabulary === null ? [] : [{ id, score: scentOf(vocabulary, { text, context: '', extra: '', href: null }, { address: false }).score }]))
  .toSorted((a, b) => b.score - a.score);

describe('the Welsh words of the tasks', () => {
  it('are written for each of them, and tried here', () => {
    expect(tasks.filter(({ vocabulary }) => vocabulary === null).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(labels).toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(labels).flatMap(([id, texts]) => texts.map((text) => [text, id] as const)))('“%s” is %s and nothing else', (text, id) => {
    const [first, second] = scents(text);
    expect(first?.id).toBe(id);
    expect(first?.score).toBeGreaterThanOrEqual(.7);
    expect(second?.score).toBeLessThan((first?.score ?? 0) - .05);
  });

  it.each(others)('“%s” is none of them', (text) => {
    expect(scents(text)[0]?.score).toBeLessThan(.6);
  });
});
