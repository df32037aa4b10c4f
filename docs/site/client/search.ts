import type { Passage } from '../builder/search-index.js';
import { find, type Found } from './find.js';
import { say } from './words.js';

/** The search field: links below it while one types, arrows to go through them. The list is fetched at the first focus. */
export function addSearch(root: Document): void {
  const box = root.querySelector<HTMLElement>('.search');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  const site = new URL(root.body.dataset['root'] || './', location.href);
  const results = root.createElement('div');
  results.className = 'results';
  results.hidden = true;
  const status = root.createElement('p');
  status.setAttribute('role', 'status');
  const list = root.createElement('ul');
  results.append(status, list);
  box.append(results);
  box.hidden = false;

  let passages: Promise<readonly Passage[]> | null = null;
  const load = (): Promise<readonly Passage[]> =>
    (passages ??= fetch(new URL(`search-${box.dataset['language']}.json`, site))
      .then((response) => (response.ok ? (response.json() as Promise<Passage[]>) : Promise.reject(new Error())))
      .catch((error: unknown) => {
        passages = null;
        throw error;
      }));

  const show = async (): Promise<void> => {
    const query = input.value;
    if (!query.trim()) return close();
    const found = await load().then((all) => find(all, query), () => null); // prettier-ignore
    if (query !== input.value) return;
    list.replaceChildren(...(found ?? []).map((one) => line(one, site)));
    status.textContent = !found ? say.searchFailed : found.length ? say.results(found.length) : say.none;
    results.hidden = false;
  };
  const close = (): void => {
    results.hidden = true;
    list.replaceChildren();
    status.textContent = '';
  };
  const links = (): HTMLElement[] => [...list.querySelectorAll('a')];

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void show());
  box.addEventListener('keydown', (event) => {
    const stops = [input, ...links()];
    const at = stops.indexOf(root.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' && at < stops.length - 1) stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else if (event.key === 'Enter' && at === 0 && stops[1]) stops[1].click();
    else if (event.key === 'Escape' && !results.hidden) {
      close();
      input.focus();
    } else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  root.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
  // A link to another heading of this page does not load anything, so nothing else would close the list.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function line({ passage, around }: Found, site: URL): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(passage.u, site).href;
  const title = document.createElement('span');
  title.className = 'found-title';
  title.textContent = passage.h ? `${passage.t} › ${passage.h}` : passage.t;
  const text = document.createElement('span');
  text.className = 'found-text';
  text.textContent = around;
  link.append(title, ' ', text);
  item.append(link);
  return item;
}
