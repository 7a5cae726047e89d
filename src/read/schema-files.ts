import { schemas } from './schemas.ts';
import type { Grammar } from './vocabulary.ts';

/** The JSON Schemas as files of the folder scenarios/schema/: `scenario.json` and its neighbours. */
export function schemaFiles(grammar: Grammar): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(schemas(grammar)).map(([kind, schema]) => ({ path: `${kind}.json`, text: `${JSON.stringify(schema, null, 2)}\n` }));
}
