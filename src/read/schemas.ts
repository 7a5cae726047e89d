import { z } from 'zod';
import { bindingShape } from './shapes/binding-shape.ts';
import { methodShape } from './shapes/method-shape.ts';
import { repliesShape } from './shapes/replies-shape.ts';
import { scenarioShape } from './shapes/scenario-shape.ts';
import { surveyShape } from './shapes/survey-shape.ts';
import { stepShape } from './steps.ts';
import type { Grammar } from './vocabulary.ts';

/** Kind of file → its JSON Schema (draft 7, which editors know best), made from the very shapes that files are read with. */
export function schemas(grammar: Grammar): Readonly<Record<'binding' | 'method' | 'review' | 'scenario' | 'survey', object>> {
  const step = stepShape(grammar);
  return {
    binding: schema('What one site needs', bindingShape(step)),
    method: schema('How findings become points', methodShape),
    review: schema('What people decide where the judge was not sure', repliesShape),
    scenario: schema('One top task', scenarioShape(step)),
    survey: schema('Which sites, which tasks, how', surveyShape),
  };
}

function schema(title: string, shape: z.ZodType): object {
  // What a shape makes of the text (a time in milliseconds, say) is no business of an editor: it gets the written form.
  const { $schema, ...rest } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7', unrepresentable: 'any', reused: 'inline' });
  return { $schema, title, ...rest };
}
