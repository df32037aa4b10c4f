import type { Instrument, ItemId, Theme } from '@zelfscan/schema';
import { themesOf, type AnswerValue, type Session } from '../session.js';
import { placeOn, scaleOfTheme, scalesOf } from '../items/scale.js';
import { rules } from './rules/index.js';
import { scoreItem } from './score-item.js';
import { areSteps, suggest, type Suggestion } from './suggestions.js';

/** Why an item has no part in the mean. */
export type LeftOut = 'unknown' | 'na' | 'open';

export interface ThemeResult {
  readonly id: string;
  /** Mean of the scores given, from the lowest to the highest level of the scale; null where there are too few. */
  readonly score: number | null;
  /** Where the score stands on the scale of this theme, from 0 (lowest level) to 1 (highest); compares themes. */
  readonly place: number | null;
  /** Number of items with a score. */
  readonly answered: number;
  /** Number of times 'weet ik niet'. */
  readonly unknown: number;
  /** Number of times 'niet van toepassing'. */
  readonly notApplicable: number;
  /** Number of items that were asked. */
  readonly total: number;
  /** How often each level was given, by level. */
  readonly distribution: Readonly<Record<number, number>>;
  /** Id of the band that the score falls in, null without a score or without bands. */
  readonly band: string | null;
  /** Number of scores that the rule needs before it gives a mean. */
  readonly needed: number;
  /** The scores that made the mean. */
  readonly used: readonly { readonly itemId: ItemId; readonly value: number }[];
  /** The items that had no part in it, and why. */
  readonly leftOut: readonly { readonly itemId: ItemId; readonly reason: LeftOut }[];
}

/** All figures of one session. Derived anew each time; screen and reports show these and no others. */
export interface SessionResult {
  readonly themes: readonly ThemeResult[];
  /** Legal or near-legal minimum items (★) at the lowest level: first in order, whatever the mean. */
  readonly flags: readonly ItemId[];
  /** Items answered with 'weet ik niet'. */
  readonly gaps: readonly ItemId[];
  /** What goes well, strongest first: suggestions. */
  readonly strengths: readonly Suggestion[];
  /** What to work on, most pressing first: suggestions. People choose. */
  readonly priorities: readonly Suggestion[];
  /** Items that have any answer, also 'weet ik niet' and 'niet van toepassing'. */
  readonly done: number;
  readonly total: number;
}

/** Derives every figure from the answers. Pure: same session, same result; the order of answering does not matter. */
export function scoreSession(instrument: Instrument, session: Session): SessionResult {
  const themes = themesOf(instrument, session);
  const scored = themes.flatMap((theme) => theme.items).map((item) => scoreItem(instrument, session, item));
  const { strengths, priorities } = suggest(scored, areSteps(scalesOf(instrument, themes)));
  return {
    themes: themes.map((theme) => scoreTheme(instrument, session, theme)),
    flags: scored.filter(({ item, points, low }) => item.basis && points === low).map(({ item }) => item.id),
    gaps: scored.filter(({ value }) => value === 'unknown').map(({ item }) => item.id),
    strengths,
    priorities,
    done: scored.filter(({ value }) => value !== null).length,
    total: scored.length,
  };
}

/** The figures of one theme; `theme` holds the items that the session asks. */
export function scoreTheme(instrument: Instrument, session: Session, theme: Theme): ThemeResult {
  const items = theme.items.map((item) => scoreItem(instrument, session, item));
  const used = items.flatMap(({ item, points }) => (points === null ? [] : [{ itemId: item.id, value: points }]));
  const leftOut = items.flatMap(({ item, value, points }) =>
    points === null ? [{ itemId: item.id, reason: reasonFor(value) }] : [],
  );
  const notApplicable = leftOut.filter(({ reason }) => reason === 'na').length;
  const { rule, minimumShare } = instrument.scoring;
  const applicable = items.length - notApplicable;
  const { score, needed } = rules[rule](
    used.map(({ value }) => value),
    applicable,
    minimumShare,
  );
  const scale = scaleOfTheme(instrument, theme);
  const levels = scale?.levels ?? [];
  const band =
    score === null
      ? undefined
      : scale?.bands.find(({ from, to }, i, all) => score >= from && (score < to || i === all.length - 1));
  return {
    id: theme.id,
    score,
    place: score === null || !scale ? null : placeOn(scale, score),
    answered: used.length,
    unknown: leftOut.filter(({ reason }) => reason === 'unknown').length,
    notApplicable,
    total: items.length,
    distribution: Object.fromEntries(
      levels.map((level) => [level.value, used.filter(({ value }) => value === level.value).length]),
    ),
    band: band?.id ?? null,
    needed,
    used,
    leftOut,
  };
}

const reasonFor = (value: AnswerValue | null): LeftOut => (value === 'unknown' || value === 'na' ? value : 'open');
