import type { Definition, Texts } from '../definition.js';
import type { ScaleDefinition, ScaleTexts } from '../items/scale.js';

/** Files of which all items are answered on a scale. */
export type ScaleFiles = {
  definition: Omit<Definition, 'themes'> & { themes: { id: string; scale?: string; items: ScaleDefinition[] }[] };
  texts: Omit<Texts, 'items'> & { items: Record<string, ScaleTexts> };
};

/** A small instrument file without a fault. A fresh copy each time: tests may break it. */
export function definitionFile(): ScaleFiles['definition'] {
  const item = (id: string, basis = false) => ({
    id,
    type: 'scale' as const,
    basis,
    importance: basis ? (3 as const) : (2 as const),
    audience: 'team',
    sources: ['B1'],
  });
  return {
    format: 2,
    id: 'proef',
    version: '1.2.0',
    languages: ['nl'],
    minutes: [1, 2],
    scoring: { rule: 'mean-of-given', minimumShare: 0.5 },
    scale: 'trap',
    scales: {
      trap: {
        values: [1, 2, 3],
        unknown: true,
        notApplicable: true,
        bands: [
          { id: 'laag', from: 1, to: 2 },
          { id: 'hoog', from: 2, to: 3 },
        ],
      },
    },
    audiences: ['team'],
    subsets: [{ id: 'kort', omit: ['a.2'] }],
    profile: [
      { id: 'team', options: null },
      { id: 'rol', options: ['een', 'twee'] },
    ],
    themes: [
      { id: 'aap', items: [item('a.1', true), item('a.2')] },
      { id: 'noot', items: [item('b.1')] },
    ],
    sources: ['B1'],
  };
}

/** The texts of {@link definitionFile}, complete. */
export function textsFile(): ScaleFiles['texts'] {
  const item = (title: string) => ({
    title,
    statement: `Bij ons gaat ${title} goed.`,
    guidance: `Zo doe je ${title}.`,
    anchors: ['eerst', 'dan', 'ten slotte'],
  });
  const theme = (title: string) => ({
    title,
    short: title,
    intro: `Over ${title}.`,
    discuss: `Wat vinden we van ${title}?`,
  });
  return {
    instrument: 'proef',
    version: '1.2.0',
    language: 'nl',
    status: 'draft',
    title: 'Proef',
    summary: 'Om te proberen.',
    about: ['Een proef.'],
    notFor: ['Geen toets.'],
    provenance: 'Zelf bedacht.',
    scales: {
      trap: {
        levels: [
          { label: 'Nee', meaning: 'niet' },
          { label: 'Half', meaning: 'een beetje' },
          { label: 'Ja', meaning: 'helemaal' },
        ],
        unknown: 'Weet ik niet',
        notApplicable: 'Niet van toepassing',
        bands: { laag: 'laag', hoog: 'hoog' },
      },
    },
    audiences: { team: 'Team' },
    subsets: { kort: 'Kort' },
    profile: {
      team: { label: 'Team', hint: '' },
      rol: { label: 'Rol', hint: 'Kies er een.', options: ['Eén', 'Twee'] },
    },
    themes: { aap: theme('aap'), noot: theme('noot') },
    items: { 'a.1': item('klimmen'), 'a.2': item('slingeren'), 'b.1': item('kraken') },
    glossary: { slingeren: { term: 'Slingeren', forms: ['slingeren', 'slingert'], text: 'Van tak naar tak gaan.' } },
    sources: { B1: 'Een boek' },
  };
}
