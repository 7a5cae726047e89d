import type { Finding } from '../model/finding.ts';
import type { Results } from '../model/kit.ts';
import type { FaultPlace } from '../model/spot.ts';
import { axeRules } from '../publish/words/axe-rules.ts';
import { said } from '../publish/words/said-by-axe.ts';
import { wrapped } from './wrapped.ts';

const INDENT = ' '.repeat(13);
const PLACES = 3;

/** Why one finding is what it is: what was measured and where, what it counts in, how to verify and how to mend it. `here`: the edition's folder. */
export function findingLines(finding: Finding, results: Results, here: string): readonly string[] {
  const card = results.checks.find(({ id }) => id === finding.check);
  const isTrouble = finding.state === 'failed' || finding.state === 'cantTell';
  const { ours, axe } = said(finding);
  return [
    ...wrapped(ours), ...(axe === null ? [] : wrapped(`axe says: “${axe}”`)), '',
    ...told('check', `${finding.check}${finding.item === '' ? '' : ` (${finding.item})`}${card === undefined ? '' : `: ${axeRules[finding.item] ?? card.title}`}`),
    ...told('state', `${finding.state}${finding.decided === undefined ? '' : `, decided by ${finding.decided.who}${finding.decided.why === '' ? '' : `: ${finding.decided.why}`}`}`),
    ...told('severity', `${finding.severity}${finding.wcag.length > 0 ? `, WCAG ${finding.wcag.join(', ')}` : ''}`),
    ...told('where', [finding.task, finding.route, finding.device, finding.url].filter((part) => part !== null).join(' · ')),
    ...told('seen on', `${finding.pages} ${finding.pages === 1 ? 'page' : 'pages'} of the site${finding.fingerprint === '' ? '' : `, as ${finding.fingerprint}`}`),
    ...evidenceOf(finding, here),
    ...told('counts in', countedIn(finding, results).map(({ measure, weight }) => `${measure} (weight ${weight})`).join(', ') || `nothing: method ${results.survey.method.id} gives it no weight`),
    ...(card === undefined || !isTrouble ? [] : [...told('matters', card.matters), ...told('mend', card.mend), ...told('verify', card.verify), ...told('its page', `${here}/published/checks/${card.id}.html`)]),
    ...(finding.places ?? []).slice(0, PLACES).flatMap((place) => placeLines(place, here)),
  ];
}

/** The measures that count it, each with the weight of its line. */
export function countedIn(finding: Finding, { scores }: Results): readonly { readonly measure: string; readonly weight: number }[] {
  return scores.filter(({ site }) => site === finding.site)
    .flatMap((score) => score.ledger.filter((line) => line.findings.includes(finding.id)).map((line) => ({ measure: score.measure, weight: line.weight })));
}

function told(name: string, text: string): readonly string[] {
  const lines = wrapped(text, INDENT);
  return lines.map((line, n) => (n === 0 ? `  ${name.padEnd(INDENT.length - 2)}${line.slice(INDENT.length)}` : line));
}

/** Each file by its path, for a person to open; a page that was looked at by its name. */
function evidenceOf({ evidence }: Finding, here: string): readonly string[] {
  const named = evidence.map((id) => (id.startsWith('look:') ? `the page looked at (${id})` : `${here}/evidence/${id}`));
  return named.length === 0 ? told('evidence', 'none') : named.flatMap((one, n) => told(n === 0 ? 'evidence' : '', one));
}

/** Where it stands, what was measured there, its picture, and its code, as it came from the page. */
function placeLines({ selector, landmark, html, why, when, image }: FaultPlace, here: string): readonly string[] {
  return [
    '', ...told('place', `${selector}${landmark === '' ? '' : ` (in ${landmark.replaceAll('>', ', ')})`}`), ...told('', [why, ...(when === undefined ? [] : [when])].join(' · ')),
    ...(image === undefined ? [] : told('picture', `${here}/evidence/${image}`)), ...told('', html),
  ];
}
