import { answersIn } from '../group-session/ballot.js';
import type { Ballot } from '../group-session/types.js';
import { compareRounds } from '../group/compare-rounds.js';
import { describeGroup, type GroupResult } from '../group/describe-group.js';
import type { GroupWording } from '../wording/group-types.js';

/** A round of votes in figures. Everything is null where too few people voted to show it. */
export interface RoundView {
  /** Number of people who chose a position. */
  readonly n: number;
  readonly unknown: number;
  /** Number of votes per position, left to right. */
  readonly counts: readonly number[] | null;
  /** A position, or half-way between two. Never shown without the range. */
  readonly median: number | null;
  /** Outermost positions with a vote. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
}

/** Dots on a strip, with the words that go with it. For 'shift' it holds two rounds, else one. */
export interface StripView {
  readonly positions: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
  /** Counts per position of the first round (or of support); null where too few people voted. */
  readonly first: readonly number[] | null;
  /** Counts of the second round; null where there is none or too few people voted. */
  readonly second: readonly number[] | null;
  /** Figures of the latest round shown. */
  readonly n: number;
  readonly unknown: number;
  readonly median: number | null;
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** The round before it, where two are shown. */
  readonly before: RoundView | null;
  /** E.g. "Twee groepen"; null below four people and for support. */
  readonly word: string | null;
  /** How many stand where, and for two rounds what moved. Blames nobody. */
  readonly sentence: string;
  /** The shared direction, where three quarters have one, in a sentence; else null. */
  readonly direction: string | null;
  /** The measure of agreement, e.g. "Overeenstemming 0,25 (0 is ver uit elkaar, 1 is gelijk)"; null below four people. */
  readonly index: string | null;
  /** Why something is not shown; null when all is. */
  readonly why: string | null;
  /** Under the strip, e.g. "midden van de groep · 8 deelnemers". */
  readonly caption: string;
  /** Dots in a small group are not anonymous; null where there are no dots. */
  readonly caution: string | null;
  /** The strip as a table: one row per position, then 'weet ik niet' where that can be chosen. Empty without counts. */
  readonly rows: readonly StripRow[];
}

export interface StripRow {
  readonly label: string;
  readonly first: number | null;
  readonly second: number | null;
}

/** What a strip is about. */
export interface StripSubject {
  readonly positionLabels: readonly string[];
  /** Wording of 'weet ik niet'; null where it cannot be chosen. */
  readonly unknown: string | null;
  readonly leftLabel: string;
  readonly rightLabel: string;
}

/** Change of Leik's L that is called closer or further apart. A cut-off of our own: below it the dots speak. */
const noticeable = 0.1;

/** The figures of a ballot that everyone may see; null while nobody may. */
export const resultOf = (ballot: Ballot | null): GroupResult | null =>
  ballot?.revealed ? describeGroup(answersIn(ballot), ballot.counts.length) : null;

/** One or two rounds about a dilemma, first round first. Null without a round. */
export function dilemmaStrip(
  subject: StripSubject,
  rounds: readonly GroupResult[],
  wording: GroupWording,
): StripView | null {
  const [first, second] = rounds;
  const latest = second ?? first;
  if (!first || !latest) return null;
  const { show, sides, unknown, leik, word, sharedDirection } = latest;
  const now = show.dots ? wording.sides({ ...sides, unknown }) : '';
  const change = second ? shiftText(first, second, wording) : '';
  return {
    ...figures(subject, rounds, wording),
    word: word && wording.words[word],
    sentence: [now, change].filter(Boolean).join(' '),
    direction: sharedDirection && wording.direction(subject[sharedDirection === 'left' ? 'leftLabel' : 'rightLabel']),
    index: leik === null ? null : wording.index(leik),
  };
}

function shiftText(first: GroupResult, second: GroupResult, wording: GroupWording): string {
  const { positions, leikChange, medianChange } = compareRounds(first, second);
  return wording.shift({
    closer: leikChange === null ? null : Math.abs(leikChange) < noticeable ? 0 : leikChange,
    moved: medianChange,
    same: positions?.every((position) => position.first === position.second) ?? false,
  });
}

/** How much an agreement is supported, in counts: the words for a group are made for dilemmas, where no end is better. */
export function supportStrip(subject: StripSubject, result: GroupResult, wording: GroupWording): StripView {
  const { left: doubt, middle: between, right: behind } = result.sides;
  const strip = figures(subject, [result], wording);
  return {
    ...strip,
    word: null,
    sentence: result.show.dots ? wording.supported({ behind, between, doubt }) : '',
    direction: null,
    index: null,
    why: result.show.dots ? null : strip.why,
  };
}

function figures(subject: StripSubject, rounds: readonly GroupResult[], wording: GroupWording) {
  const [first, second] = rounds.map(roundOf);
  const latest = second ?? first;
  const show = (rounds[1] ?? rounds[0])?.show;
  const { n = 0, unknown = 0, median = null, range = null } = latest ?? {};
  return {
    positions: subject.positionLabels.length,
    leftLabel: subject.leftLabel,
    rightLabel: subject.rightLabel,
    first: first?.counts ?? null,
    second: second?.counts ?? null,
    n,
    unknown,
    median,
    range,
    before: second ? (first ?? null) : null,
    why: show?.why ? wording.why[show.why] : null,
    caption: wording.caption(n),
    caution: first?.counts || second?.counts ? wording.caution : null,
    rows: rowsOf(subject, first, second),
  };
}

/** A round, without what so few people must not see of each other. */
function roundOf({ n, unknown, frequencies, median, range, show }: GroupResult): RoundView {
  return {
    n,
    unknown,
    counts: show.dots ? frequencies : null,
    median: show.dots ? median : null,
    range: show.dots && range ? { lowest: range.lowest, highest: range.highest } : null,
  };
}

function rowsOf(subject: StripSubject, first: RoundView | undefined, second: RoundView | undefined): StripRow[] {
  if (!first?.counts && !second?.counts) return [];
  const at = (round: RoundView | undefined, i: number) => round?.counts?.[i] ?? null;
  return [
    ...subject.positionLabels.map((label, i) => ({ label, first: at(first, i), second: at(second, i) })),
    ...(subject.unknown === null
      ? []
      : [{ label: subject.unknown, first: first?.unknown ?? null, second: second?.unknown ?? null }]),
  ];
}
