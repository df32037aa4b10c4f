import type { ItemId } from '@zelfscan/schema';
import type { Agreement, BallotName, GroupPlace, GroupStep, NoteField } from '../group-session/types.js';
import type { DilemmaItemView } from './dilemma-view.js';
import type { StripView } from './strip-view.js';

/** One step in the line of steps. */
export interface GroupStepView {
  readonly step: GroupStep;
  /** Short, e.g. "In stilte". */
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
  /** Where the step leads; null while it cannot be gone to. Pass it to the event 'go'. */
  readonly place: GroupPlace | null;
}

export interface PickableView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  /** Titles of the poles. */
  readonly poles: readonly [left: string, right: string];
  readonly phases: readonly string[];
  readonly reserve: boolean;
  readonly chosen: boolean;
}

/** Dilemmas by their leading phase; those in reserve together, last. */
export interface PickGroupView {
  /** The key of the phase, or 'reserve'. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly dilemmas: readonly PickableView[];
}

/** How far the vote is. Never what was voted. */
export interface BallotView {
  readonly name: BallotName;
  readonly cast: number;
  readonly of: number;
  /** Everyone voted. */
  readonly complete: boolean;
  readonly revealed: boolean;
  /** E.g. "3 van de 7 hebben gekozen". */
  readonly text: string;
}

export interface GroupSummaryDilemma {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  readonly poles: readonly [left: string, right: string];
  /** Both rounds where both were revealed, else the one that was; null where none was. */
  readonly strip: StripView | null;
  readonly support: StripView | null;
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  readonly reservations: string;
}

/** What a team keeps of a session. */
export interface GroupSummaryView {
  readonly title: string;
  readonly date: string;
  readonly participants: string;
  readonly caseLine: string;
  /** Only dilemmas with something agreed; in the order of the talk. */
  readonly agreements: readonly {
    readonly id: ItemId;
    readonly title: string;
    /** Filled in fields only. */
    readonly entries: readonly { readonly label: string; readonly text: string }[];
  }[];
  /** Least agreement first. */
  readonly dilemmas: readonly GroupSummaryDilemma[];
  readonly provenance: string;
  /** What it is not, and where agreements belong. */
  readonly notFor: readonly string[];
}

/** Everything that the facilitator's screen and the beamer show. Both may be seen by all at any moment. */
export interface GroupView {
  readonly instrumentTitle: string;
  readonly provenance: string;
  readonly language: string;
  readonly place: GroupPlace;
  readonly step: GroupStep;
  /** What happens in this step, and what to do or say. */
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly GroupStepView[];
  /** Places for the event 'go'; null at the ends, and `next` while too few dilemmas are picked. */
  readonly previous: GroupPlace | null;
  readonly next: GroupPlace | null;
  /** From 1; null outside the steps about a dilemma. */
  readonly dilemmaNumber: number | null;
  readonly dilemmaCount: number;
  /** E.g. "Dilemma 2 van 3"; empty outside the steps about a dilemma. */
  readonly dilemmaText: string;
  readonly participants: number;
  readonly caseLine: string;
  readonly pick: readonly PickGroupView[];
  readonly picked: readonly ItemId[];
  /** Null while nothing stands in the way of going on; else why, e.g. "Kies nog 1 dilemma." */
  readonly pickText: string | null;
  /** The dilemma at hand, without anyone's answer. */
  readonly dilemma: DilemmaItemView | null;
  /** The ballot of the step at hand: first for 'choose' and 'reveal', second for 'again' and 'shift', and support. */
  readonly ballot: BallotView | null;
  /** For 'reveal', 'explain', 'upsides', 'shift', 'agree' and 'support'; null while that ballot is not revealed. */
  readonly strip: StripView | null;
  readonly notes: Readonly<Record<NoteField, string>> | null;
  readonly agreement: Agreement | null;
  readonly reservations: string;
  /** Words for the positions of support, 1 to 5. */
  readonly supportLabels: readonly string[];
  /** At step 'summary'. `groupSummary` gives it at any step. */
  readonly summary: GroupSummaryView | null;
}
