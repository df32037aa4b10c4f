import { answersIn } from '../group-session/ballot.js';
import type { Ballot } from '../group-session/types.js';
import { compareRounds } from '../group/compare-rounds.js';
import { describeGroup, type GroupResult } from '../group/describe-group.js';
import type { GroupWording } from '../wording/group-types.js';

/** A round of votes in figures. Everything is null where too few people voted to show it. */
export interface RoundView {
  /** Number of people who chose a position. */
  readonly n: number | null;
  readonly unknown: number | null;
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
  readonly n: number | null;
  readonly unknown: number | null;
  readonly median: number | null;
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** The round before it, where two are shown. */
  readonly before: RoundView | null;
  /** E.g. "Twee kampen", or that most do not know; else null below four people, and for support. */
  readonly word: string | null;
  /** How many stand where, and for two rounds what moved. Blames nobody. */
  readonly sentence: string;
  /** The shared direction, where three quarters have one, in a sentence; else null. */
  readonly direction: string | null;
  /** The measure of agreement, e.g. "Overeenstemming 0,25 (0 is ver uit elkaar, 1 is gelijk)"; null below four people. */
  readonly index: string | null;
  /** Why something is not shown; null when all is. */
  readonly why: string | null;
  /** Beside the mark at the median, e.g. "midden van de groep". */
  readonly middle: string;
  /** Under the strip, e.g. "8 deelnemers" or "6 van 7 kozen een plek, 1 weet het niet". */
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
  if (!first) return null;
  const latest = second ?? first;
  // What so few who do know think, says nothing of the group.
  const { n, unknown, show, word, sharedDirection: side } = latest;
  const known = unknown <= n || !show.votes;
  const change = second ? shiftText(first, second, wording) : '';
  return {
    ...figures(subject, second ? [first, second] : [first], wording),
    word: known ? word && wording.words[word] : wording.unknown[n === 0 ? 'all' : 'most'],
    sentence: [...votesText(latest, known, wording), change].filter(Boolean).join(' '),
    direction:
      known && side
        ? wording.direction({ count: latest.sides[side], of: n, unknown, pole: subject[`${side}Label`] })
        : null,
    index: known && latest.leik !== null ? wording.index(latest.leik) : null,
  };
}

function votesText(
  { n, unknown, outside, sides, show }: GroupResult,
  known: boolean,
  wording: GroupWording,
): readonly string[] {
  if (show.dots) {
    return [known && outside > 0 ? wording.outside(n - outside, outside) : '', wording.sides({ ...sides, unknown })];
  }
  return show.votes ? [wording.notKnown(unknown, n + unknown)] : [];
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

function figures(subject: StripSubject, results: readonly [GroupResult, GroupResult?], wording: GroupWording) {
  const [one, two] = results;
  const [first, second] = [roundOf(one), two && roundOf(two)];
  const latest = two ?? one;
  const { n, unknown, median, range } = second ?? first;
  return {
    positions: subject.positionLabels.length,
    leftLabel: subject.leftLabel,
    rightLabel: subject.rightLabel,
    first: first.counts,
    second: second?.counts ?? null,
    n,
    unknown,
    median,
    range,
    before: second ? first : null,
    why: latest.show.why ? wording.why[latest.show.why] : null,
    middle: wording.middle,
    caption: latest.show.votes ? wording.caption(latest) : wording.participants(latest.n + latest.unknown),
    caution: first.counts || second?.counts ? wording.caution : null,
    rows: rowsOf(subject, first, second),
  };
}

/** A round, without what so few people must not see of each other. */
function roundOf({ n, unknown, frequencies, median, range, show }: GroupResult): RoundView {
  return {
    n: show.votes ? n : null,
    unknown: show.votes ? unknown : null,
    counts: show.dots ? frequencies : null,
    median: show.dots ? median : null,
    range: show.dots && range ? { lowest: range.lowest, highest: range.highest } : null,
  };
}

function rowsOf(subject: StripSubject, first: RoundView, second: RoundView | undefined): StripRow[] {
  if (!first.counts && !second?.counts) return [];
  const at = (round: RoundView | undefined, i: number) => round?.counts?.[i] ?? null;
  return [
    ...subject.positionLabels.map((label, i) => ({ label, first: at(first, i), second: at(second, i) })),
    ...(subject.unknown === null
      ? []
      : [{ label: subject.unknown, first: first.unknown, second: second?.unknown ?? null }]),
  ];
}
