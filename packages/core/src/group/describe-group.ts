import { frequencies } from './frequencies.js';
import { leik } from './leik.js';
import { median } from './median.js';
import { range, type Range } from './range.js';
import { disclosureFor, type Disclosure } from './disclosure.js';
import { sharedDirection, sidesOf, type Sides } from './sides.js';
import { tastleWierman } from './tastle-wierman.js';
import { tukeyHinges, type Hinges } from './tukey-hinges.js';
import { vanDerEijk } from './van-der-eijk.js';
import { outsideOf, wordFor, type GroupWord } from './word.js';

/** A position from 1 to K, or 'weet ik niet'. */
export type GroupAnswer = number | 'unknown';

/** All figures of one question in one round. It holds counts, never who chose what. */
export interface GroupResult {
  /** Number of people who chose a position. */
  readonly n: number;
  /** Number of people who answered 'weet ik niet'; they are in no other figure. */
  readonly unknown: number;
  /** How often each of the K positions was chosen; index 0 is position 1. */
  readonly frequencies: readonly number[];
  /** A position or half-way between two; null without answers. */
  readonly median: number | null;
  /** Null without answers. */
  readonly hinges: Hinges | null;
  /** Null without answers. */
  readonly range: Range | null;
  /** Leik's consensus, 0–1; null where the group is too small for an index. */
  readonly leik: number | null;
  /** Consensus by Tastle and Wierman, 0–1; null where the group is too small for an index. */
  readonly cns: number | null;
  /** Agreement by van der Eijk, −1–1; null where the group is too small for an index. */
  readonly a: number | null;
  /** Null where, and only where, the group is too small for an index. */
  readonly word: GroupWord | null;
  /** Number of people who stand outside 'meesten-dicht-bij-elkaar'; 0 with any other word. */
  readonly outside: number;
  /** The side that three quarters chose; null where there is none or the group is too small for an index. */
  readonly sharedDirection: 'left' | 'right' | null;
  readonly sides: Sides;
  /** What may be shown to this group, and why not more. */
  readonly show: Disclosure;
}

/**
 * Derives every figure of a group from its answers. Pure; the order of the answers does not matter, and 'weet ik niet'
 * changes nothing but its own count.
 *
 * The measures of agreement can be worked out from one answer on, but then they claim more than they know: one person
 * always agrees. Below the minimum size they are null here, so that no screen or report can show them by mistake.
 *
 * @param answers - one per person
 * @param K - number of positions, at least 3
 */
export function describeGroup(answers: readonly GroupAnswer[], K = 7): GroupResult {
  const given = answers.filter((answer) => answer !== 'unknown');
  const counts = frequencies(given, K);
  const sides = sidesOf(counts);
  const unknown = answers.length - given.length;
  const show = disclosureFor(given.length, unknown);
  const L = show.index ? leik(counts) : null;
  const word = L === null ? null : wordFor(given, L, K);
  return {
    n: given.length,
    unknown,
    frequencies: counts,
    median: median(given),
    hinges: tukeyHinges(given),
    range: range(given),
    leik: L,
    cns: show.index ? tastleWierman(counts) : null,
    a: show.index ? vanDerEijk(counts) : null,
    word,
    outside: word === 'meesten-dicht-bij-elkaar' ? outsideOf(given, K) : 0,
    sharedDirection: show.index ? sharedDirection(sides) : null,
    sides,
    show,
  };
}
