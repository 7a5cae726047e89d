/**
 * Runs in every page and frame before its own script, and shares nothing with this module. What the request layer cannot see (workers'
 * sockets, data channels, QUIC, several downloads in one turn), or no longer sees once a page is left (beacons, requests that outlive it,
 * whatever is sent on leaving), is not offered at all.
 */
export function closeSideDoors(): void {
  // Kept before a page can replace them.
  const { apply } = Reflect;
  const { stopImmediatePropagation } = Event.prototype;
  const { fetch } = globalThis;
  const doors = [
    'Worker', 'SharedWorker', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'WebSocketStream', 'fetchLater', 'FetchLaterResult',
    'IdentityCredential', 'IdentityProvider',
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
  // A link that saves what it leads to asks for it past every wall: none is followed, whoever clicks it.
  const { closest } = Element.prototype;
  const { composedPath, preventDefault } = Event.prototype;
  const { click: press } = HTMLElement.prototype;
  const { dispatchEvent: dispatch } = EventTarget.prototype;
  const { has: hasBeen, add: noteClick } = WeakSet.prototype;
  const saves = (one: EventTarget): boolean => {
    try { return apply(closest, one, ['a[download], area[download]']) !== null; } catch { return false; }
  };
  addEventListener('click', (event) => {
    for (const one of apply(composedPath, event, [])) {
      if (saves(one)) apply(preventDefault, event, []);
      apply(noteClick, clicked, [one]);
    }
  }, true);
  // A page may put its own in their place, and only through ours does it come to the browser's.
  const inPlace = (on: object, name: string, value: unknown): void => { Object.defineProperty(on, name, { value, writable: true, configurable: true, enumerable: true }); };
  inPlace(HTMLElement.prototype, 'click', function click(this: HTMLElement): void {
    if (saves(this)) return;
    apply(noteClick, clicked, [this]);
    apply(press, this, []);
  });
  inPlace(EventTarget.prototype, 'dispatchEvent', function dispatchEvent(this: EventTarget, event: Event): boolean {
    return !(event instanceof MouseEvent && saves(this)) && apply(dispatch, this ?? globalThis, [event]);
  });
  // What is being clicked becomes no such link meanwhile.
  const clicked = new WeakSet<EventTarget>();
  const { getAttribute, setAttribute } = Element.prototype;
  for (const kind of [HTMLAnchorElement, HTMLAreaElement]) {
    Object.defineProperty(kind.prototype, 'download', {
      get(this: Element) { return apply(getAttribute, this, ['download']) ?? ''; },
      set(this: Element, value: string) { if (!apply(hasBeen, clicked, [this])) apply(setAttribute, this, ['download', value]); },
      configurable: false, enumerable: true,
    });
  }
  // What a page wants fetched beforehand the browser fetches without asking us; rules that are gone in the same turn count for nothing.
  const { observe } = MutationObserver.prototype;
  const { matches, querySelectorAll, remove } = Element.prototype;
  const rules = 'script[type="speculationrules" i]';
  const undo = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        for (const one of apply(matches, node, [rules]) ? [node] : apply(querySelectorAll, node, [rules])) apply(remove, one, []);
      }
    }
  });
  const watch = (on: Node): void => { apply(observe, undo, [on, { childList: true, subtree: true }]); };
  watch(document);
  const { attachShadow } = Element.prototype;
  fixed(Element.prototype, 'attachShadow', function attach(this: Element, init: ShadowRootInit): ShadowRoot {
    const root = apply(attachShadow, this, [init]);
    watch(root);
    return root;
  });
  // The browser itself, not the page, asks the provider's server.
  if (globalThis.CredentialsContainer !== undefined) fixed(CredentialsContainer.prototype, 'get', () => Promise.reject(new DOMException('Not here', 'NotAllowedError')));
  const whileOpen = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    apply(fetch, globalThis, [input, { ...init, keepalive: false }]);
  Object.defineProperty(globalThis, 'fetch', { value: whileOpen, writable: true, configurable: true, enumerable: true });
}
