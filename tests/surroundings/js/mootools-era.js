// In the shape of a library of 2010: makes its own of what came to the language later. Written for these tests.
(() => {
  const slice = Array.prototype.slice;
  const isMany = (item) => item !== null && typeof item.length === 'number' && typeof item !== 'function';
  Array.from = (item) =>
    item === null || item === undefined ? [] : isMany(item) && typeof item !== 'string' ? slice.call(item) : [item];
  Object.assign(Array.prototype, {
    include(item) {
      if (!this.includes(item)) this.push(item);
      return this;
    },
    erase(item) {
      return this.filter((one) => one !== item);
    },
    empty() {
      this.length = 0;
      return this;
    },
    contains(item) {
      return this.includes(item);
    },
    getLast() {
      return this[this.length - 1];
    },
  });
  Object.assign(String.prototype, {
    test(regex) {
      return new RegExp(regex).test(this);
    },
    contains(part) {
      return this.includes(part);
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
  });
  Object.assign(Element.prototype, {
    addEvent(type, listener) {
      this.addEventListener(type, listener);
      return this;
    },
    getElement(selector) {
      return this.querySelector(selector);
    },
    inject(into) {
      into.append(this);
      return this;
    },
  });
  window.Class = function () {};
  window.Events = function () {};
  window.Fx = {};
  window.name = 'mda-beamer-of-another';
})();
