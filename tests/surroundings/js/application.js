// An application around the scan: it routes every click and every change of the address itself, and has shortcuts.
(() => {
  window.heard = [];
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    window.heard.push(`route ${location.pathname}`);
  });
  addEventListener('hashchange', () => window.heard.push(`hash ${location.hash}`));
  addEventListener('popstate', () => window.heard.push('popstate'));
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    window.heard.push('submit');
  });
  const isField = (target) => /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  for (const type of ['keydown', 'keypress']) {
    document.addEventListener(type, (event) => {
      if (isField(event.target) || !/^([a-z/?]|Arrow\w+|Enter)$/i.test(event.key)) return;
      // A command to the site: nothing else comes of the key.
      event.preventDefault();
      window.heard.push(`shortcut ${event.key}`);
      if (event.key === 's') document.querySelector('#search').focus();
    });
  }
})();
