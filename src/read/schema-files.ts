import { schemas } from './schemas.ts';
import type { Grammar } from './vocabulary.ts';

/** The JSON Schemas as files, paths below the scenarios folder: `schema/scenario.json` and its three neighbours. */
export function schemaFiles(grammar: Grammar): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(schemas(grammar)).map(([kind, schema]) => ({ path: `schema/${kind}.json`, text: `${JSON.stringify(schema, null, 2)}\n` }));
}
