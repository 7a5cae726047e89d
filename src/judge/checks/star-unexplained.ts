import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const starUnexplained = defineCheck({
  id: 'star-unexplained',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is it said what the star means?',
  about: 'Finds fields with a star beside their name on pages that nowhere say what a star means.',
  verify: 'Look above the form: is it said that a star marks what must be filled in?',
  matters: 'Who does not know the custom, or hears “star”, does not know what has to be filled in.',
  mend: 'Write “required” in the label, or say before the form what the star means.',
  unseen: 'Required fields that are marked in another way, as by colour.',
  techniques: ['H90', 'G83'],
  severity: 'info',
  wcag: ['3.3.2'],
  judge: (_page, { structure: { fields, explainsStar } }) => hintVerdict({
    id: 'star-unexplained', tried: fields.filter(({ hasStar }) => hasStar).length, found: explainsStar ? [] : fields.filter(({ hasStar }) => hasStar),
    nothing: 'No field has a star beside its name.', fine: 'The page says what the star beside fields means.',
    say: ({ name }, count) => `${many(count, 'field')} with a star, first ${quote(name)}, and nothing on the page says what it means.`,
    why: ({ name, isRequired }) => `a star beside ${quote(name)}, ${isRequired ? 'marked as required' : 'not marked as required'} in the markup`,
  }),
});
