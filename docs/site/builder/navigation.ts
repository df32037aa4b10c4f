import { sections, type Language } from '../pages.js';
import type { SitePage } from './page.js';

export interface Section {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

/** The pages of a language by section. The home page is reached otherwise, so it is in none. */
export function navigation(pages: readonly SitePage[], lang: Language): Section[] {
  const ours = pages.filter((page) => page.lang === lang && page.layout !== 'home');
  const known = sections[lang];
  const rank = (title: string): number => (known.includes(title) ? known.indexOf(title) : known.length);
  const titles = [...new Set(ours.map(({ section }) => section))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b, lang),
  );
  return titles.map((title) => ({
    title,
    pages: ours
      .filter(({ section }) => section === title)
      .sort((a, b) => a.order - b.order || a.source.localeCompare(b.source)),
  }));
}

/** The pages before and after one, as one reads through the navigation. */
export function neighbours(
  sections: readonly Section[],
  page: SitePage,
): { readonly previous: SitePage | undefined; readonly next: SitePage | undefined } {
  const all = sections.flatMap(({ pages }) => pages);
  const at = all.indexOf(page);
  return { previous: at > 0 ? all[at - 1] : undefined, next: at < 0 ? undefined : all[at + 1] };
}
