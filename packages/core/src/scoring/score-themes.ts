import type { Instrument, ItemId, Theme } from '@zelfscan/schema';
import { kindOf } from '../items/index.js';
import { scaleOf, scaleOfTheme } from '../items/scale.js';
import { themesOf, type AnswerValue, type Session } from '../session.js';
import { rules } from './rules/index.js';
import { scoreItem } from './score-item.js';

/** Why an item has no part in the mean. */
export type LeftOut = 'unknown' | 'na' | 'open';

export interface ThemeFigures {
  readonly id: string;
  /** Mean of the scores given, from the lowest to the highest level of the scale; null where there are too few. */
  readonly score: number | null;
  /** Number of items with a score. */
  readonly answered: number;
  /** Number of times 'weet ik niet'. */
  readonly unknown: number;
  /** Number of times 'niet van toepassing'. */
  readonly notApplicable: number;
  /** Number of items that were asked, open questions not counted. */
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

/** What code outside may ask at any time, so it is there from the start: without what is put forward. */
export interface ThemesResult {
  readonly themes: readonly ThemeFigures[];
  /** Legal or near-legal minimum items (★) at the lowest level: first in order, whatever the mean. */
  readonly flags: readonly ItemId[];
}

/** The figures of every theme. Pure: same session, same result; the order of answering does not matter. */
export function scoreThemes(instrument: Instrument, session: Session): ThemesResult {
  const themes = themesOf(instrument, session);
  return {
    themes: themes.map((theme) => scoreTheme(instrument, session, theme)),
    flags: themes
      .flatMap((theme) => theme.items)
      .map((item) => scoreItem(session, item))
      .filter(({ item, weight, points }) => weight?.basis && points === scaleOf(instrument, item).levels[0]?.value)
      .map(({ item }) => item.id),
  };
}

/** The figures of one theme; `theme` holds the items that the session asks. An open question has no part in them. */
export function scoreTheme(instrument: Instrument, session: Session, theme: Theme): ThemeFigures {
  const items = theme.items.filter((item) => !kindOf(item).written).map((item) => scoreItem(session, item));
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
