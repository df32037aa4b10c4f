// What a polyfill for custom elements does that takes over the registry: every definition goes through it, and elements
// are wrapped. And a copy of an observer of everything, as tools for measuring and consent have.
(() => {
  const registry = window.customElements;
  const known = new Map();
  const { define, get } = registry;
  registry.define = function (name, element, options) {
    known.set(name, element);
    return define.call(this, name, element, options);
  };
  registry.get = function (name) {
    return known.get(name) ?? get.call(this, name);
  };
  registry.polyfillWrapFlushCallback = () => {};
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options });
  };
  class Later extends window.Promise {}
  window.Promise = Later;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const wrapped =
      typeof listener === 'function'
        ? function (...given) {
            return listener.apply(this, given);
          }
        : listener;
    return addEventListener.call(this ?? window, type, wrapped, options);
  };
  const { fetch } = window;
  window.fetch = (...given) => fetch(...given);
})();
