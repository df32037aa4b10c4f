import type { ProgressView } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsThemeNav } from './theme-nav.js';

const titles = [
  ['signaleren', 'Signaleren en de meldcode', 7],
  ['directe-veiligheid', 'Directe veiligheid', 7],
  ['stabiele-veiligheid', 'Stabiele veiligheid en herstel', 6],
  ['regie', 'Regie en één plan', 6],
  ['samenwerken', 'Samenwerken met Veilig Thuis, zorg en straf', 8],
  ['iedereen-in-beeld', 'Iedereen in beeld: kinderen, volwassenen, plegers', 7],
  ['vakmanschap', 'Vakmanschap en team', 7],
  ['sturing', 'Opdracht, sturing en leren', 6],
] as const;

const progress = (current: string, ...done: readonly number[]): ProgressView => {
  const themes = titles.map(([id, title, total], i) => ({ id, title, total, done: done[i] ?? 0 }));
  return { themes, done: done.reduce((sum, one) => sum + one, 0), total: 54, current };
};

const name = 'Team Noord';
export const half = progress('stabiele-veiligheid', 7, 7, 2);

export const examples = {
  default: { view: half, name, openOnly: false, results: false },
  'nog niets ingevuld': { view: progress('signaleren'), name, openOnly: false, results: false },
  'alles ingevuld': { view: progress('sturing', 7, 7, 6, 6, 8, 7, 7, 6), name, openOnly: false, results: false },
  'alleen wat open is': { view: half, name, openOnly: true, results: false },
  'resultaten open': { view: half, name, openOnly: false, results: true },
  'lange namen': {
    view: {
      ...half,
      themes: half.themes.map((theme) => ({
        ...theme,
        title: `${theme.title} en samenwerkingsovereenkomstenregistratiesysteem`,
      })),
    },
    name: 'Samenwerkingsovereenkomstenregistratiesysteemproefteam Noordoost-Brabant, tweede keer, alle rollen samen',
    openOnly: false,
    results: false,
  },
} satisfies Examples<Pick<ZsThemeNav, 'view' | 'name' | 'openOnly' | 'results'>>;
