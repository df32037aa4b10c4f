import type { Instrument, ItemId, Theme, ThemeId } from '@zelfscan/schema';
import { isAnswered } from '../items/index.js';
import { scoreTheme } from '../scoring/score-themes.js';
import { responseOf, themesOf, type Session } from '../session.js';
import { itemView, type ItemView } from './item-view.js';

/** A theme in the list of themes. */
export interface ThemeProgress {
  readonly id: ThemeId;
  readonly title: string;
  /** Items with any answer, also 'weet ik niet' and 'niet van toepassing'. */
  readonly done: number;
  readonly total: number;
}

/** How far the session is, for the list of themes and the progress bar. */
export interface ProgressView {
  readonly themes: readonly ThemeProgress[];
  readonly done: number;
  readonly total: number;
  /** The theme that is open. */
  readonly current: ThemeId;
}

/** One theme as it is filled in. */
export interface ThemeView {
  readonly id: ThemeId;
  readonly title: string;
  readonly intro: string;
  readonly discuss: string;
  /** Place among the themes, from 1. */
  readonly number: number;
  readonly count: number;
  readonly items: readonly ItemView[];
  /** Items without an answer. */
  readonly open: readonly ItemId[];
  /** The mean so far with one decimal, null while there are too few scores. */
  readonly score: string | null;
  /** The scores that make it. */
  readonly given: readonly number[];
  /** Number of scores given, and number needed before there is a mean. */
  readonly answered: number;
  readonly needed: number;
  readonly total: number;
  readonly previous: ThemeId | null;
  readonly next: ThemeId | null;
}

/** The theme where the session stands: where it was left, else the first. */
export function currentTheme(instrument: Instrument, session: Session): ThemeId {
  const themes = themesOf(instrument, session);
  return (themes.find(({ id }) => id === session.place) ?? themes[0])?.id ?? '';
}

export function progressView(instrument: Instrument, session: Session): ProgressView {
  const themes = themesOf(instrument, session).map((theme) => ({
    id: theme.id,
    title: theme.title,
    done: theme.items.length - openItems(session, theme).length,
    total: theme.items.length,
  }));
  return {
    themes,
    done: themes.reduce((sum, theme) => sum + theme.done, 0),
    total: themes.reduce((sum, theme) => sum + theme.total, 0),
    current: currentTheme(instrument, session),
  };
}

/** @param score - writes a mean in the language of the screen */
export function themeView(instrument: Instrument, session: Session, score: (value: number) => string): ThemeView {
  const themes = themesOf(instrument, session);
  const id = currentTheme(instrument, session);
  const index = themes.findIndex((theme) => theme.id === id);
  const theme = themes[index];
  if (!theme) throw new Error('parseInstrument let an instrument without themes through');
  const result = scoreTheme(instrument, session, theme);
  return {
    id,
    title: theme.title,
    intro: theme.intro,
    discuss: theme.discuss,
    number: index + 1,
    count: themes.length,
    items: theme.items.map((item) => itemView(instrument, session, item)),
    open: openItems(session, theme),
    score: result.score === null ? null : score(result.score),
    given: result.used.map(({ value }) => value),
    answered: result.answered,
    needed: result.needed,
    total: result.total,
    previous: themes[index - 1]?.id ?? null,
    next: themes[index + 1]?.id ?? null,
  };
}

const openItems = (session: Session, theme: Theme): ItemId[] =>
  theme.items.filter((item) => !isAnswered(item, responseOf(session, item.id))).map(({ id }) => id);
