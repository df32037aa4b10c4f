import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../pages.js';
import { escaped } from './escape.js';

interface Definition {
  readonly themes: readonly {
    readonly id: string;
    readonly items: readonly { readonly id: string; readonly basis?: boolean }[];
  }[];
}

interface Texts {
  readonly title: string;
  readonly summary: string;
  readonly themes: Readonly<Record<string, { readonly title: string }>>;
  readonly items: Readonly<Record<string, { readonly title: string; readonly statement: string }>>;
}

const folder = 'packages/instruments';
const shown = ['kwaliteitskader-zelfscan', 'mda-dilemmakaart'];

const words = {
  nl: { basis: 'basis', count: (items: number) => `${items} punten`, version: 'versie' },
  en: { basis: 'basis', count: (items: number) => `${items} items`, version: 'version' },
};

/** Every statement of the built-in instruments in their newest version, as Markdown with what can be unfolded. */
export function instrumentsOverview(root: string, lang: Language): string {
  return shown.map((id) => overview(join(root, folder, id), lang)).join('\n\n');
}

function overview(path: string, lang: Language): string {
  const say = words[lang];
  const version = readdirSync(path)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1) as string;
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(path, version, name), 'utf8')) as T;
  const { themes } = read<Definition>('instrument.json');
  const texts = read<Texts>(`${lang}.json`);
  const lists = themes.map((theme) => {
    const items = theme.items.map(({ id, basis }) => {
      const { title, statement } = texts.items[id] ?? { title: id, statement: '' };
      const star = basis ? ` <span class="star">★ ${say.basis}</span>` : '';
      return `<li><b>${escaped(title)}</b>${star}<br>${escaped(statement)}</li>`;
    });
    const title = texts.themes[theme.id]?.title ?? texts.title;
    return `<details class="unfold"><summary>${escaped(title)} <span>${say.count(theme.items.length)}</span></summary><ol>${items.join('')}</ol></details>`;
  });
  return `### ${texts.title}\n\n${texts.summary} (${say.version} ${version})\n\n${lists.join('\n')}\n`;
}
