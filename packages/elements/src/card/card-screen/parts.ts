import type { CardDilemmaView, CardView } from '@zelfscan/core';
import type { CardMessages } from '../../texts/card.js';

/** What is filled in at one time. */
export interface CardPart {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly dilemmas: readonly CardDilemmaView[];
}

/** The card in parts in which every dilemma stands once: in the first of its phases, or with those in reserve. */
export function partsOf(view: CardView, messages: Pick<CardMessages, 'fill'>): readonly CardPart[] {
  const placed = new Set<string>();
  const take = (dilemmas: readonly CardDilemmaView[]) =>
    dilemmas.filter(({ id }) => {
      const fresh = !placed.has(id);
      placed.add(id);
      return fresh;
    });
  const phases = view.phases.map(({ id, title, intro, dilemmas }) => ({
    id,
    title,
    intro,
    dilemmas: take(dilemmas.filter(({ reserve }) => !reserve)),
  }));
  const { reserve: title, reserveIntro: intro } = messages.fill;
  return [...phases, { id: 'reserve', title, intro, dilemmas: take(view.dilemmas) }].filter(
    ({ dilemmas }) => dilemmas.length > 0,
  );
}
