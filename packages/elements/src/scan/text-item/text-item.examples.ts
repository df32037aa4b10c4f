import type { TextItemView } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsTextItem } from './text-item.js';

/** A question nobody has answered yet. */
export const question = {
  type: 'text',
  id: '1.9',
  statement: 'Wat zou er voor gezinnen het meest veranderen als jullie één ding anders doen?',
  guidance: 'Schrijf op wat jullie zelf kunnen doen, niet wat een ander zou moeten doen.',
  terms: [],
  guidanceTerms: [],
  note: '',
} satisfies TextItemView;

const long = 'Samenwerkingsovereenkomstenregistratiesysteem'.repeat(4);

export const examples = {
  default: { view: question },
  beantwoord: { view: { ...question, note: 'Eerder bellen.\nEn dan samen op bezoek.' } },
  'met een uitgelegd woord': {
    view: { ...question, terms: [{ id: 'gezin', term: 'Gezin', text: 'Wie in één huis voor elkaar zorgen.' }] },
  },
  'lange teksten': { view: { ...question, statement: long, guidance: long, note: long } },
} satisfies Examples<Pick<ZsTextItem, 'view'>>;
