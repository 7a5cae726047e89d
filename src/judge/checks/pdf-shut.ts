import { defineCheck } from '../define-check.ts';
import { pdfVerdicts } from '../pdf-verdicts.ts';
import { failed, passed } from '../verdict.ts';

export const pdfShut = defineCheck({
  id: 'pdf-shut',
  of: 'site',
  title: 'A PDF that assistive technology may not read',
  about: 'Asks whether the file’s permissions forbid taking out its text for accessibility.',
  verify: 'Open the file in Acrobat, File, Properties, Security: “Content copying for accessibility: Allowed”.',
  matters: 'Some screen readers obey the file and read nothing.',
  mend: 'Save it again without that restriction.',
  unseen: 'Files that ask for a password to be opened.',
  techniques: [],
  severity: 'critical',
  wcag: [],
  judge: (site) => pdfVerdicts(site, ({ isShutToReaders }) => {
    if (isShutToReaders === null) return passed('it is not encrypted.');
    return isShutToReaders ? failed('its permissions forbid assistive technology to read its text.') : passed('assistive technology may read its text.');
  }),
});
