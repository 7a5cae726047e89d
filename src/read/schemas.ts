import { z } from 'zod';
import { bindingShape } from './shapes/binding-shape.ts';
import { fragmentShape } from './shapes/fragment-shape.ts';
import { methodShape } from './shapes/method-shape.ts';
import { repliesShape } from './shapes/replies-shape.ts';
import { scenarioShape } from './shapes/scenario-shape.ts';
import { surveyShape } from './shapes/survey-shape.ts';
import { schemaOf } from './schema-of.ts';
import { sharedSchemas } from './shared-schemas.ts';
import { stepSchema } from './step-schema.ts';
import type { Grammar } from './vocabulary.ts';

/** Kind of file → its JSON Schema (draft 7, which editors know best), made from the very shapes that files are read with. */
export function schemas(grammar: Grammar): Readonly<Record<'binding' | 'fragment' | 'method' | 'review' | 'scenario' | 'survey', object>> {
  const step = z.unknown().meta({ holds: 'step' });
  const { schema: one, definitions: same } = sharedSchemas(stepSchema(grammar));
  const definitions = { step: one, ...same };
  return {
    binding: schema('What one site needs', bindingShape(step), definitions),
    fragment: schema('Steps that several tasks share', fragmentShape(step), definitions),
    method: schema('How findings become points', methodShape),
    review: schema('What people decide where the judge was not sure', repliesShape),
    scenario: schema('One top task', scenarioShape(step), definitions),
    survey: schema('Which sites, which tasks, how', surveyShape),
  };
}

function schema(title: string, shape: z.ZodType, definitions?: object): object {
  const of = schemaOf(shape);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...of, ...(definitions === undefined ? {} : { definitions }) };
}
