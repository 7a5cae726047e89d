import type { FaultMark } from '../model/fault-mark.ts';
import type { Finding } from '../model/finding.ts';
import { ruleOf } from './finding-from.ts';
import { fingerprint } from './fingerprint.ts';
import { quote } from './quote.ts';
import { sha256 } from './sha256.ts';

/**
 * The findings with what people decided of those that no check could decide: `cantTell` becomes `failed` or `passed` wherever site, check,
 * item and all kinds of places are those of a mark: where a page has a kind more, nobody has looked at that. Nothing else changes: what a check decided by itself is not turned by a mark. Of two marks on
 * the same the later one counts.
 */
export function withMarks(findings: readonly Finding[], marks: readonly FaultMark[]): readonly Finding[] {
  const known = new Map(marks.map((mark) => [markKey(mark), mark]));
  return findings.map((finding) => {
    const mark = finding.state === 'cantTell' ? known.get(markKey(markedBy(finding))) : undefined;
    if (mark === undefined) return finding;
    const told = `A person (${quote(mark.who)}) looked and said ${mark.verdict === 'failed' ? 'that this is a fault' : 'that this is no fault'}${mark.why === '' ? '' : `: ${quote(mark.why.replace(/\.$/, ''))}`}.`;
    const isFault = mark.verdict === 'failed';
    return { ...finding, decided: { who: mark.who, why: mark.why }, state: mark.verdict, severity: isFault ? severityOf(finding) : 'info', fingerprint: isFault ? finding.fingerprint : '', message: `${told} ${finding.message}` };
  });
}

/** What a mark of this finding is told by: its fingerprint and, where it stands at several kinds of places, a hash of all of them behind it. */
export function markedBy(finding: Finding): Pick<FaultMark, 'site' | 'check' | 'item' | 'fingerprint'> {
  const { site, check, item, fingerprint: first, places = [] } = finding;
  const kinds = [...new Set(places.map((place) => fingerprint(ruleOf(finding), place)))].sort();
  return { site, check, item, fingerprint: kinds.length < 2 ? first : `${first}+${sha256(kinds.join('\n')).slice(0, 8)}` };
}

/** What a mark and the findings that it speaks of have in common. */
export function markKey({ site, check, item, fingerprint }: Pick<FaultMark, 'site' | 'check' | 'item' | 'fingerprint'>): string {
  return JSON.stringify([site, check, item, fingerprint]);
}

/** A hint that a person confirmed is more than information; how grave, nobody said. */
function severityOf({ severity }: Finding): Finding['severity'] {
  return severity === 'info' ? 'minor' : severity;
}
