/** Success criteria at levels A and AA of which axe’s rules that are run see a part; made from the engine’s metadata, to which a test holds it. */
export const axeCriteria: readonly string[] = [
  '1.1.1', '1.2.2', '1.3.1', '1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.12', '2.1.1', '2.2.1', '2.2.2', '2.4.1', '2.4.2', '2.4.4', '2.5.8', '3.1.1', '3.1.2', '3.3.2', '4.1.2',
];
