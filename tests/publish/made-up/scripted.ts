import type { Device } from '../../../src/model/survey.ts';
import type { Journey, JudgedOutcome, StepTaken } from '../../../src/model/visit.ts';

/** Words of a scripted visit that could be made to harm. */
export interface Evil { readonly script: string; readonly evil: string; readonly address: string }

function step(word: string, say: string, url: string, some: Partial<StepTaken> = {}): StepTaken {
  return { word, say, outcome: 'done', url, look: null, link: null, detail: '', ...some };
}

/** A script that tries two ways, was helped, noted something, was refused and kept off, and lost its way in the end. */
export function scriptedVisit(site: string, scenario: string, device: Device, home: string, look: string, { script, evil: formula, address }: Evil): Journey {
  return {
    visit: { id: `${site}/${scenario}/scripted/${device}`, site, scenario, route: 'scripted', device },
    attempts: 1, looks: [look], clicks: 2, started: '2026-11-20T10:00:00Z', seconds: 9,
    steps: [
      step('open', 'open the home page', home, { line: 30, look }),
      step('try', 'try 2 ways', `${home}bins`, { line: 31 }),
      step('follow', `follow “${script}”`, home, { line: 32, branch: ['try 1 of 2'], outcome: 'not-found', lack: 'target', detail: formula }),
      step('use', 'use find-address', `${home}bins`, { line: 34, branch: ['try 2 of 2'] }),
      step('press', 'press “Continue”', `${home}bins`, {
        line: 4, file: 'scenarios/fragments/find-address.yaml', name: script, branch: ['try 2 of 2', 'use find-address'], look,
        target: { role: 'button', name: formula, by: '~continue' }, help: { css: '#go', because: `the button is named ${script}` },
      }),
      step('follow', 'follow “Continue”', `${home}bins`, { line: 35, link: { text: 'Continue', href: 'https://forms.supplier.test/a', region: 'main', opened: false } }),
      step('when', 'when “Sorry” is visible', `${home}bins`, { line: 36, outcome: 'skipped', detail: 'not so here' }),
      step('expect', `expect “${formula}”`, `${home}bins`, { line: 40, outcome: 'not-found', lack: 'sign', detail: script }),
    ],
    ending: { kind: 'lost', reason: `expect “${formula}”: ${script}`, lack: 'sign' },
    marks: [{ kind: 'errors', what: script, look }],
    records: [{ name: formula, value: script, url: `${home}bins`, look }, { name: 'next day', value: '', url: address, look: null }],
    refused: [{ method: 'POST', url: `${home}send?${script}` }, ...Array.from({ length: 6 }, (_, n) => ({ method: 'POST', url: `${home}beacon-${n}` }))],
    sent: [{ url: `${home}lookup`, because: `the council has no other look-up ${script}`, review: '2027-01-31' }],
    keptOff: [{ kind: 'payment', host: 'pay.example.test' }, { kind: 'sign-in', host: 'login.example.test' }],
  };
}

/** How it was judged. */
export function scriptedOutcome({ script, evil: formula }: Evil): JudgedOutcome {
  return {
    outcome: 'broken-script', because: `The site changed: what was “${script}” leads on as “${formula}”, to the same address. The script has to learn the new name.`,
    changed: 'site', step: 7, helped: [`the button is named ${script}`],
  };
}
