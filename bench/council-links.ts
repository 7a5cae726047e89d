import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One service of a council as GOV.UK linked to it in April 2017. */
export interface CouncilLink {
  readonly council: string;
  readonly url: string;
  /** The service's name in the list, its codes in the Local Government Service and Interaction Lists. */
  readonly service: string;
  readonly lgsl: number;
  readonly lgil: number;
}

/** Councils whose vocabularies may be tuned on, and those that only the figures may see. */
export type Half = 'tuned' | 'held out';

const file = fileURLToPath(new URL('../../shared/data/councils/llm_lgsl_lgil_fallback_links.csv', import.meta.url));

/** Why the list cannot be read here, or null where it can. */
export function linksMissing(): string | null {
  return existsSync(file) ? null : 'the saved list of 7,405 council links is kept beside the project, not in it (shared/data/councils), and is not here';
}

/** Every line of the list. An address may hold commas, in quotes or not; the codes are the last two cells. */
export function councilLinks(): readonly CouncilLink[] {
  return readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => {
    const cells = line.split(',');
    const [council = '', service = ''] = cells;
    const [lgsl, lgil] = cells.slice(-2).map(Number);
    const url = cells.slice(3, -2).join(',').replace(/^"|"$/g, '').replaceAll('""', '"');
    return { council, service, url, lgsl: lgsl ?? 0, lgil: lgil ?? 0 };
  });
}

/** By the council's name alone, so that it is the same for all tasks and on every machine. */
export function halfOf(council: string): Half {
  const first = createHash('sha256').update(council).digest()[0] ?? 0;
  return first < 128 ? 'tuned' : 'held out';
}
