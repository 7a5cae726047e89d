/** One branch of a script in plain words: `try 2 of 3` is the second way tried, `when: else` what is done where it is not so. */
export function branchWords(branch: string): string {
  const [, turn, of] = /^try (\d+) of (\d+)/.exec(branch) ?? [];
  if (turn !== undefined) return `way ${turn} of ${of} tried`;
  if (branch === 'when: then') return 'as that is so';
  if (branch === 'when: else') return 'as that is not so';
  return branch.startsWith('use ') ? `shared steps “${branch.slice(4)}”` : branch;
}
