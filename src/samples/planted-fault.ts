import type { Device } from '../model/survey.ts';

/** One fault planted on purpose on a made-up council: the check that must answer for it, `failed` where nothing else is said. */
export interface PlantedFault {
  readonly site: string;
  readonly check: string;
  /** The task, or null for a fault of pages. */
  readonly task: string | null;
  /** The device on which it shows, or null where the check does not tell devices apart. */
  readonly device: Device | null;
  /** What the check tells apart: an answer's id, an axe rule. Absent: whatever it says. */
  readonly item?: string;
  /** The page that has it, path on the site's own host. Absent: every page that is judged. */
  readonly path?: string;
  /** What the check must say instead of `failed`: that a person has to look. */
  readonly state?: 'cantTell';
  readonly say: string;
}

/** The same, as written beside the site. */
export type PlantedHere = Omit<PlantedFault, 'site'>;
