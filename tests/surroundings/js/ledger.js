// Keeps the books of what scripts leave on a page: listeners on what outlives an element, timers, observers, channels,
// databases that are open, addresses of files. `ledger.open()` says what is open now.
(() => {
  const lasting = new Set([window, document, document.documentElement, window.visualViewport, screen, navigator]);
  const lasts = (target) =>
    lasting.has(target) ||
    target === document.body ||
    target === document.head ||
    /^(MediaQueryList|ServiceWorkerContainer|StorageManager|FontFaceSet)$/.test(target?.constructor?.name ?? '');
  const listeners = new Map();
  const timeouts = new Map();
  const intervals = new Set();
  const channels = new Set();
  const databases = new Set();
  const addresses = new Set();
  const observers = new Set();

  const ids = new WeakMap();
  let last = 0;
  const idOf = (thing) => ids.get(thing) ?? (ids.set(thing, ++last), last);
  const nameOf = (target) => (target === window ? 'window' : (target?.constructor?.name ?? String(target)));
  const capture = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  const keyOf = (target, type, listener, options) => `${nameOf(target)} ${type} ${idOf(listener)} ${capture(options)}`;

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && lasts(target)) {
      const key = keyOf(target, type, listener, options);
      listeners.set(key, `${nameOf(target)} ${type}`);
      if (options?.signal) addEventListener.call(options.signal, 'abort', () => listeners.delete(key));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && lasts(target)) listeners.delete(keyOf(target, type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  window.setTimeout = (run, delay, ...given) => {
    const id = setTimeout(() => {
      timeouts.delete(id);
      run(...given);
    }, delay);
    timeouts.set(id, delay ?? 0);
    return id;
  };
  window.clearTimeout = (id) => {
    timeouts.delete(id);
    clearTimeout(id);
  };
  window.setInterval = (...given) => {
    const id = setInterval(...given);
    intervals.add(id);
    return id;
  };
  window.clearInterval = (id) => {
    intervals.delete(id);
    clearInterval(id);
  };

  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (...given) {
      observers.add(this);
      return observe.apply(this, given);
    };
    window[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name) {
      super(name);
      channels.add(this);
    }
    close() {
      channels.delete(this);
      super.close();
    }
  };

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    addEventListener.call(request, 'success', () => databases.add(request.result));
    return request;
  };
  const { close } = IDBDatabase.prototype;
  IDBDatabase.prototype.close = function () {
    databases.delete(this);
    return close.call(this);
  };

  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (thing) => {
    const url = createObjectURL.call(URL, thing);
    addresses.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    addresses.delete(url);
    revokeObjectURL.call(URL, url);
  };

  window.ledger = {
    async open() {
      const { held = [], pending = [] } = await navigator.locks.query();
      return {
        listeners: [...listeners.values()].sort(),
        timeouts: [...timeouts.values()].sort(),
        intervals: intervals.size,
        observers: observers.size,
        channels: [...channels].map(({ name }) => name).sort(),
        databases: [...databases].map(({ name }) => name).sort(),
        addresses: addresses.size,
        locks: [...held, ...pending].map(({ name }) => name).sort(),
        sheets: document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
        head: [...document.head.children].map(({ outerHTML }) => outerHTML),
        body: [...document.body.children].map(({ localName }) => localName),
        attributes: [document.documentElement, document.body].flatMap((element) =>
          [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
        ),
        // In Firefox a name takes another place once it is used.
        globals: [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)]
          .filter((name) => !/^\d+$/.test(name))
          .sort(),
        title: document.title,
        address: location.href,
        history: history.length,
        cookie: document.cookie,
        kept: [localStorage.length, sessionStorage.length],
      };
    },
  };
})();
