import { z } from 'zod';
import { COUNCIL_TYPES, isWebAddress, NATIONS, siteId } from './leaves.ts';

export const COLUMNS = ['id', 'name', 'type', 'nation', 'home'] as const;

/** A line of a sites file; its keys are the columns. */
export const siteShape = z.strictObject({
  id: siteId,
  name: z.string().min(1).max(200),
  type: z.enum(COUNCIL_TYPES),
  nation: z.enum(NATIONS),
  home: z.string().refine(isWebAddress, 'expected the address of a home page, like https://www.example.gov.uk/')
    .transform((text) => (isWebAddress(text) ? new URL(text).href.split('#')[0] ?? text : text)),
});
