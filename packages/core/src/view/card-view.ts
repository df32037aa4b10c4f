import type { DilemmaItemView } from './dilemma-view.js';

/** A dilemma with where one stands, in words. */
export interface CardDilemmaView extends DilemmaItemView {
  /** The position in words, 'weet ik niet', or that it is still open. */
  readonly answer: string;
  readonly reserve: boolean;
}

export interface CardPhaseView {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** Every dilemma that plays in the phase: one with two phases is in both. */
  readonly dilemmas: readonly CardDilemmaView[];
}

/** The dilemma card of one person. Nothing in it is a score. */
export interface CardView {
  readonly scanId: string;
  readonly title: string;
  readonly name: string;
  readonly date: string;
  readonly updatedAt: string;
  readonly language: string;
  /** Every dilemma once, in the order of the instrument, those in reserve last. */
  readonly dilemmas: readonly CardDilemmaView[];
  readonly phases: readonly CardPhaseView[];
  /** Dilemmas with a position or 'weet ik niet'. */
  readonly done: number;
  readonly total: number;
  /** How far it is, in words. */
  readonly progress: string;
  readonly provenance: string;
  readonly notFor: readonly string[];
  readonly sources: readonly { readonly code: string; readonly text: string }[];
}
