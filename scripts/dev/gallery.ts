// The page with every example: a list, and the one that was chosen, which the address remembers when the page is loaded
// again. `gallery` is the one of the accessibility tests.
import type { Gallery, Shown } from '../../tests/a11y/gallery/gallery.js';
import '../../tests/a11y/gallery/gallery.js';

declare const gallery: Gallery;

const byId = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;
const settings = { scheme: ['light dark', 'light', 'dark'], width: ['', '320px', '768px', '1440px'] };

const addressOf = ([tag, name]: Shown) => `#${encodeURIComponent(`${tag}/${name}`)}`;
const links = gallery.shown().map((shown) => {
  const link = Object.assign(document.createElement('a'), { href: addressOf(shown), textContent: shown.join(' · ') });
  byId('examples').append(link);
  return { shown, link };
});

async function show(): Promise<void> {
  const chosen = links.find(({ link }) => link.hash === location.hash) ?? links[0];
  if (!chosen) return;
  for (const { link } of links) link.toggleAttribute('aria-current', link === chosen.link);
  const place = (await gallery.show(chosen.shown)).parentElement;
  place?.style.setProperty('color-scheme', byId<HTMLSelectElement>('scheme').value);
  place?.style.setProperty('inline-size', byId<HTMLSelectElement>('width').value);
}

for (const [id, values] of Object.entries(settings)) {
  const select = byId<HTMLSelectElement>(id);
  select.append(...values.map((value) => new Option(value || 'venster', value)));
  select.value = sessionStorage.getItem(id) ?? '';
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  select.addEventListener('change', () => {
    sessionStorage.setItem(id, select.value);
    void show();
  });
}
addEventListener('hashchange', () => void show());
void show();
