import type { DilemmaItem, Instrument } from '@zelfscan/schema';
import { dilemmasOf } from '../items/dilemma.js';
import { responseOf, type Session } from '../session.js';
import type { GroupWording } from '../wording/group-types.js';
import { dilemmaView, type DilemmaItemView } from './dilemma-view.js';

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
  /** One in reserve counts once it is answered. */
  readonly total: number;
  /** How far it is, in words. */
  readonly progress: string;
  readonly provenance: string;
  readonly notFor: readonly string[];
  readonly sources: readonly { readonly code: string; readonly text: string }[];
}

/** Where one person stands, per dilemma and per phase. Pure. */
export function cardView(instrument: Instrument, session: Session, wording: GroupWording): CardView {
  const items = [...dilemmasOf(instrument)].sort((a, b) => Number(a.reserve) - Number(b.reserve));
  const cards = items.map((item) => ({ item, card: cardOf(instrument, session, item, wording) }));
  const counted = cards.filter(({ item, card }) => !item.reserve || card.value !== null);
  const done = counted.filter(({ card }) => card.value !== null).length;
  return {
    scanId: session.id,
    title: instrument.title,
    name: session.name,
    date: wording.date(session.updatedAt),
    updatedAt: session.updatedAt,
    language: instrument.language,
    dilemmas: cards.map(({ card }) => card),
    phases: (instrument.phases ?? []).map((phase) => ({
      ...phase,
      dilemmas: cards.filter(({ item }) => item.phases.includes(phase.id)).map(({ card }) => card),
    })),
    done,
    total: counted.length,
    progress: wording.progress(done, counted.length),
    provenance: instrument.provenance,
    notFor: instrument.notFor,
    sources: Object.entries(instrument.sources).map(([code, text]) => ({ code, text })),
  };
}

function cardOf(instrument: Instrument, session: Session, item: DilemmaItem, wording: GroupWording): CardDilemmaView {
  const view = dilemmaView(instrument, item, responseOf(session, item.id));
  return {
    ...view,
    answer:
      view.value === null
        ? wording.open
        : view.value === 'unknown'
          ? view.unknown
          : (view.positionLabels[view.value - 1] ?? ''),
    reserve: item.reserve,
  };
}
