// In the shape of a library of 2007 that extends what is built in: everything it adds shows up in loops with `in`, and
// arrays say themselves how they become JSON. Written for these tests, after that shape.
(() => {
  const quoted = (value) => (typeof value === 'string' ? `"${value}"` : String(value));
  Object.assign(Array.prototype, {
    each(run) {
      for (let i = 0; i < this.length; i++) run(this[i], i);
      return this;
    },
    toArray() {
      return [].concat(this);
    },
    inspect() {
      return `[${this.map(quoted).join(', ')}]`;
    },
    toJSON() {
      return `[${this.map(quoted).join(', ')}]`;
    },
    entries() {
      return [].concat(this);
    },
    clone() {
      return [].concat(this);
    },
    first() {
      return this[0];
    },
  });
  Object.assign(String.prototype, {
    strip() {
      return this.trim();
    },
    inspect() {
      return quoted(this);
    },
    toJSON() {
      return quoted(this);
    },
  });
  Object.assign(Function.prototype, {
    argumentNames() {
      return [];
    },
    wrap(wrapper) {
      return wrapper;
    },
  });
  Number.prototype.toJSON = function () {
    return String(this);
  };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
  window.$A = (things) => [...things];
})();
