/** A home page given by a bare address, as a council's own test site may be, is named by the user and so may be visited; no other port of it. */
export function literalHomes(homes: readonly string[]): Readonly<Record<string, string>> {
  const bare = homes.map((home) => new URL(home)).filter(({ hostname }) => /^(?:localhost|[\d.]+|\[.*\])$/.test(hostname));
  return Object.fromEntries(bare.map(({ host, port, protocol }) => [host, port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host]));
}
