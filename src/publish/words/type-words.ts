import type { CouncilType } from '../../model/survey.ts';

const words: Readonly<Record<CouncilType, readonly [string, string]>> = {
  'county': ['county council', 'county councils'],
  'district': ['district council', 'district councils'],
  'unitary': ['unitary council', 'unitary councils'],
  'metropolitan': ['metropolitan borough', 'metropolitan boroughs'],
  'london-borough': ['London borough', 'London boroughs'],
  'welsh': ['Welsh council', 'Welsh councils'],
  'scottish': ['Scottish council', 'Scottish councils'],
  'northern-irish': ['Northern Ireland council', 'Northern Ireland councils'],
  'municipality': ['municipality', 'municipalities'],
};

/** The type of one council as it stands inside a sentence. */
export function typeInside(type: CouncilType): string {
  return words[type][0];
}

/** The same for several. */
export function typesInside(type: CouncilType): string {
  return words[type][1];
}

/** The type of one council, beginning with a capital. */
export function typeWords(type: CouncilType): string {
  return capital(typeInside(type));
}

/** The same for several. */
export function typesWords(type: CouncilType): string {
  return capital(typesInside(type));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
