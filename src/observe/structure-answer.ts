import type { Spot } from '../model/spot.ts';
import type { BypassFound, ChoiceFound, FieldFound, FormFound, FrameFound, NameSource, PieceKind, Structure } from '../model/structure.ts';
import { asSpot } from './as-spot.ts';
import { clean } from './words.ts';

type Raw = Readonly<Record<string, unknown>>;

const sources: readonly NameSource[] = ['labelledby', 'aria-label', 'label', 'title', 'placeholder', 'none'];
const kinds: readonly PieceKind[] = ['svg', 'canvas', 'embed', 'object', 'link-as-button', 'button-as-link', 'control-in-link', 'css-text', 'outdated'];
const choices = ['radio', 'checkbox', 'date'] as const;
const holders = ['fieldset', 'role', 'none'] as const;

/** The page's structure as facts; throws where what came from the page has another shape. Texts are cleaned and cut. */
export function asStructure(raw: unknown): Structure {
  const page = record(raw);
  return {
    tried: number(page['tried']),
    explainsStar: page['explainsStar'] === true,
    fields: list(page['fields'], 80).map(asField),
    choices: list(page['choices'], 30).map(asChoice),
    forms: list(page['forms'], 20).map(asForm),
    frames: list(page['frames'], 30).map(asFrame),
    bypass: asBypass(record(page['bypass'])),
    misnamed: list(page['misnamed'], 30).map((one) => ({
      spot: spot(one), attribute: text(one['attribute'], 40), value: text(one['value'], 200), text: text(one['text'], 200), role: text(one['role'], 40),
    })),
    pieces: list(page['pieces'], 180).map((one) => ({ kind: oneOf(kinds, one['kind']), spot: spot(one), detail: text(one['detail'], 200) })),
    reordered: list(page['reordered'], 10).map((one) => ({ spot: spot(one), first: text(one['first'], 100), second: text(one['second'], 100), by: text(one['by'], 20) })),
  };
}

function asField(one: Raw): FieldFound {
  return {
    spot: spot(one), kind: text(one['kind'], 20), name: text(one['name'], 200), from: oneOf(sources, one['from']), isLabelSeen: one['isLabelSeen'] === true,
    placeholder: text(one['placeholder'], 200), autocomplete: text(one['autocomplete'], 100), ...(text(one['inputMode'], 30) !== '' && { inputMode: text(one['inputMode'], 30) }), form: number(one['form']), about: text(one['about'], 300),
    ...(text(one['takenLabel'], 200) !== '' && { takenLabel: text(one['takenLabel'], 200) }), looseLabel: text(one['looseLabel'], 200), untiedHint: text(one['untiedHint'], 300), untiedError: text(one['untiedError'], 300),
    gap: one['gap'] === null ? null : number(one['gap']), hasStar: one['hasStar'] === true, isRequired: one['isRequired'] === true,
  };
}

function asChoice(one: Raw): ChoiceFound {
  return {
    spot: spot(one), kind: oneOf(choices, one['kind']), count: number(one['count']), name: text(one['name'], 300), holder: oneOf(holders, one['holder']),
    hasEmptyLegend: one['hasEmptyLegend'] === true, question: text(one['question'], 200),
    questionAs: oneOf(['heading', 'text'] as const, one['questionAs']), isToldEach: one['isToldEach'] === true,
  };
}

function asForm(one: Raw): FormFound {
  return { spot: spot(one), n: number(one['n']), texts: number(one['texts']), hasButton: one['hasButton'] === true, isSearch: one['isSearch'] === true, words: text(one['words'], 2000) };
}

function asFrame(one: Raw): FrameFound {
  const shows = one['shows'] === null ? null : record(one['shows']);
  return { spot: spot(one), name: text(one['name'], 200), address: text(one['address'], 300), shows: shows && { title: text(shows['title'], 200), words: text(shows['words'], 400) } };
}

function asBypass(one: Raw): BypassFound {
  return {
    block: one['block'] === null ? null : asSpot(one['block']), textAfter: number(one['textAfter']), hasMain: one['hasMain'] === true,
    hasHeading: one['hasHeading'] === true, hasSkipLink: one['hasSkipLink'] === true, maybe: text(one['maybe'], 120),
  };
}

function spot(one: Raw): Spot {
  return asSpot(one['spot']);
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T {
  const known = all.find((one) => one === value);
  if (known === undefined) throw new Error('structure: the page answered with something else');
  return known;
}

function record(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('structure: the page answered with something else');
  return value as Raw; // its values are checked one by one
}

function list(value: unknown, most: number): readonly Raw[] {
  if (!Array.isArray(value)) throw new Error('structure: the page answered with something else');
  return value.slice(0, most).map(record);
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('structure: the page answered with something else');
  return value;
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? clean(value).slice(0, most) : '';
}
