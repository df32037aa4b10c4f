import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '@zelfscan/zelfscan/svelte';

type Scan = SvelteHTMLElements['kwaliteitskader-zelfscan'];

export const right: Scan = {
  organisation: 'Gemeente Voorbeeld',
  lang: 'nl',
  class: 'scan',
  storage: 'none',
  'lock-after': 30,
  'onzelfscan-saved': ({ detail }) => detail.itemIds.map((id) => id.toUpperCase()),
};
export const beamer: SvelteHTMLElements['mda-dilemmakaart'] = {
  view: 'beamer',
  'onmda-step': ({ detail }) => detail.step,
};
export const own: SvelteHTMLElements['zelfscan-questionnaire'] = { src: '/instrument.json' };

// @ts-expect-error: not a place to keep answers
export const value: Scan = { storage: 'cloud' };
// @ts-expect-error: the instrument is built in
export const src: Scan['src'] = '/instrument.json';
// @ts-expect-error: what is saved has no answers with it
export const event: Scan = { 'onzelfscan-saved': ({ detail }) => detail.answers };
