/** Whether a text has the form of an evidence file's name, `<sha256>.<ext>`: what an edition names so may come from anywhere. */
export function isEvidence(id: string): boolean {
  return /^[0-9a-f]{64}\.[a-z0-9]+(?:\.[a-z0-9]+)?$/.test(id);
}
