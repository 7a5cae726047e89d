/**
 * Runs in every page and frame before its own script, and shares nothing with this module. What the request layer cannot see (workers'
 * sockets, data channels, QUIC), or no longer sees once a page is left (beacons, requests that outlive it, whatever is sent on leaving),
 * is not offered at all.
 */
export function closeSideDoors(): void {
  // Kept before a page can replace them.
  const { apply } = Reflect;
  const { stopImmediatePropagation } = Event.prototype;
  const { fetch } = globalThis;
  const doors = [
    'Worker', 'SharedWorker', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'WebSocketStream', 'fetchLater', 'FetchLaterResult',
  ];
  for (const name of doors) Reflect.deleteProperty(globalThis, name);
  const stop = (event: Event): void => { apply(stopImmediatePropagation, event, []); };
  const partings = ['beforeunload', 'pagehide', 'unload', 'visibilitychange', 'webkitvisibilitychange', 'freeze', 'pageswap'];
  for (const type of partings) addEventListener(type, stop, true);
  // Of the navigation API only its event tells of a parting before it.
  globalThis.navigation?.addEventListener('navigate', stop, true);
  const fixed = (on: object, name: string, value: unknown): void => {
    Object.defineProperty(on, name, { value, writable: false, configurable: false, enumerable: true });
  };
  fixed(Navigator.prototype, 'sendBeacon', () => false);
  const whileOpen = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    apply(fetch, globalThis, [input, { ...init, keepalive: false }]);
  Object.defineProperty(globalThis, 'fetch', { value: whileOpen, writable: true, configurable: true, enumerable: true });
}
