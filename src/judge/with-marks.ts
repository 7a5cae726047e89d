import type { FaultMark } from '../model/fault-mark.ts';
import type { Finding } from '../model/finding.ts';
import { quote } from './quote.ts';

/**
 * The findings with what people decided of those that no check could decide: `cantTell` becomes `failed` or `passed` wherever site, check,
 * item and fingerprint are those of a mark. Nothing else changes: what a check decided by itself is not turned by a mark. Of two marks on
 * the same the later one counts.
 */
export function withMarks(findings: readonly Finding[], marks: readonly FaultMark[]): readonly Finding[] {
  const known = new Map(marks.map((mark) => [markKey(mark), mark]));
  return findings.map((finding) => {
    const mark = finding.state === 'cantTell' ? known.get(markKey(finding)) : undefined;
    if (mark === undefined) return finding;
    const told = `A person (${quote(mark.who)}) looked and said ${mark.verdict === 'failed' ? 'that it is so' : 'that it is not so'}${mark.why === '' ? '' : `: ${quote(mark.why)}`}.`;
    const isFault = mark.verdict === 'failed';
    return { ...finding, state: mark.verdict, severity: isFault ? severityOf(finding) : 'info', fingerprint: isFault ? finding.fingerprint : '', message: `${told} ${finding.message}` };
  });
}

/** What a mark and the findings that it speaks of have in common. */
export function markKey({ site, check, item, fingerprint }: Pick<FaultMark, 'site' | 'check' | 'item' | 'fingerprint'>): string {
  return JSON.stringify([site, check, item, fingerprint]);
}

/** A hint that a person confirmed is more than information; how grave, nobody said. */
function severityOf({ severity }: Finding): Finding['severity'] {
  return severity === 'info' ? 'minor' : severity;
}
