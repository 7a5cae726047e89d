import type { z } from 'zod';
import { fitArgs } from './fit-args.ts';
import { schemaOf } from './schema-of.ts';
import { attributesShape } from './shapes/attributes-shape.ts';
import type { Grammar } from './vocabulary.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** One step for editors: one of the words with its own arguments and what may stand beside it, or a word that stands alone. */
export function stepSchema(grammar: Grammar): Schema {
  const { properties: attributes = {} } = schemaOf(attributesShape);
  const { within: _part, ...others } = attributes;
  const alone = Object.entries(grammar).filter(([, { args }]) => fitArgs(args, null).faults.length === 0).map(([word]) => word);
  const forms = Object.entries(grammar).map(([word, { about, args, holds, takesWithin }]): Schema => {
    const written = holds.filter(({ as }) => as === 'fragment').reduce((schema, { at }) => without(schema, at), schemaOf(args));
    const own: Schema = alone.includes(word) ? { anyOf: [written, { type: 'null' }] } : written;
    return {
      type: 'object', description: about, required: [word], additionalProperties: false,
      properties: { [word]: { ...own, description: about }, ...(takesWithin === true ? attributes : others) },
    };
  });
  return { anyOf: [...forms, ...(alone.length > 0 ? [{ type: 'string' as const, enum: alone, description: 'A word that takes nothing.' }] : [])] };
}

/** Without a key that the reader fills in and nobody writes. */
function without(schema: Schema, key: string): Schema {
  const { properties, anyOf } = schema;
  const left = Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => name !== key));
  return { ...schema, ...(properties && { properties: left }), ...(anyOf && { anyOf: anyOf.map((one) => without(one, key)) }) };
}
