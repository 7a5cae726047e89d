import type { Finding, Severity } from '../model/finding.ts';
import type { SiteFault } from '../model/kit.ts';
import { ruleOf } from './finding-from.ts';
import { fingerprint } from './fingerprint.ts';

/** How much a fault weighs on each page that has it. Our choice, in the order in which faults keep people out. */
const weights: Readonly<Record<Severity, number>> = { critical: 4, serious: 3, moderate: 2, minor: 1, info: 0 };

type Part = Omit<SiteFault, 'pages' | 'devices' | 'findings'> & { readonly finding: Finding };

/**
 * What is at fault on one site’s pages, each distinct fault once, however many pages and devices have it: by severity × reach, the gravest
 * first, then by fingerprint. States that scripts made are left out. The order of the findings changes nothing.
 */
export function distinctFaults(findings: readonly Finding[]): readonly SiteFault[] {
  const failed = findings.filter(({ state, task, seenAs, id }) => state === 'failed' && task === null && seenAs === undefined && /^[^/]*\/(?:page-|shell\/)/.test(id));
  const isFurther = ({ device }: Finding): boolean => device !== null && device !== 'desktop' && device !== 'phone';
  const parts = failed.toSorted((a, b) => Number(isFurther(a)) - Number(isFurther(b)) || (a.id < b.id ? -1 : 1)).flatMap(partsOf);
  const faults = [...Map.groupBy(parts, (part) => part.fingerprint).values()].map(together);
  return faults.sort((a, b) => weights[b.severity] * b.pages - weights[a.severity] * a.pages || (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** Those that are walked first, then the further screens by their ids. */
function devicesOf(findings: readonly Finding[]): readonly string[] {
  const all = [...new Set(findings.flatMap(({ device }) => device ?? []))].sort();
  const walked = ['desktop', 'phone'].filter((device) => all.includes(device));
  return [...walked, ...all.filter((device) => !walked.includes(device))];
}

function partsOf(finding: Finding): readonly Part[] {
  const { check, item, severity, wcag, url, message, places = [] } = finding;
  const part = { check, item, severity, wcag, url, message, finding };
  if (places.length === 0) return [{ ...part, fingerprint: finding.fingerprint, place: null }];
  return places.map((place) => ({ ...part, fingerprint: fingerprint(ruleOf(finding), place), place }));
}

function together(parts: readonly Part[]): SiteFault {
  const findings = parts.map(({ finding }) => finding);
  const shells = findings.filter(({ id }) => id.split('/')[1] === 'shell');
  // Told of the shell where it is the shell's: there the reach is known.
  const shown = parts.find(({ finding }) => shells.includes(finding)) ?? parts[0];
  if (shown === undefined) throw new Error('a fault without a finding');
  const { finding: _one, ...rest } = shown;
  const own = new Set(findings.filter((one) => !shells.includes(one)).map(({ id }) => id.split('/')[1])).size;
  return {
    ...rest,
    severity: parts.map(({ severity }) => severity).sort((a, b) => weights[b] - weights[a])[0] ?? shown.severity,
    pages: Math.max(own, ...shells.map(({ pages }) => pages)),
    devices: devicesOf(findings),
    findings: [...new Set(findings.map(({ id }) => id))].sort(),
  };
}
