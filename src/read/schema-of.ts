import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

const STEP = { $ref: '#/definitions/step' };

/** A shape as JSON Schema (draft 7), as people write it; steps in it stand at `#/definitions/step`. */
export function schemaOf(shape: z.ZodType): Schema {
  // What a shape makes of the text (a time in milliseconds, say) is no business of an editor: it gets the written form.
  const { $schema: _, ...rest } = z.toJSONSchema(shape, {
    io: 'input', target: 'draft-7', unrepresentable: 'any', reused: 'inline', override: ({ jsonSchema }) => putSteps(jsonSchema),
  });
  return rest;
}

/** Shapes that hold steps say so; zod knows nothing else of them. */
function putSteps(schema: Schema & { holds?: unknown }): void {
  const { holds, properties } = schema;
  // Keys that only a message stands for, `css`, are no keys to an editor.
  if (properties !== undefined) schema.properties = Object.fromEntries(Object.entries(properties).filter(([, one]) => !isNever(one)));
  if (holds === undefined) return;
  delete schema.holds;
  if (holds === 'step') schema.$ref = STEP.$ref;
  if (holds === 'steps') schema.items = STEP;
  if (holds === 'alternatives') schema.items = { anyOf: [STEP, { type: 'array', items: STEP, minItems: 1 }] };
}

function isNever(schema: Schema | boolean): boolean {
  return typeof schema === 'object' && JSON.stringify(schema.not) === '{}';
}
