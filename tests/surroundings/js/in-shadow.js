// An element of the site with a shadow root, and the scan in it.
customElements.define(
  'site-panel',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.append(document.createElement('h2'), document.createElement('kwaliteitskader-zelfscan'));
    }
  },
);
addEventListener('DOMContentLoaded', () => {
  document.querySelector('#place').append(document.createElement('site-panel'));
});
