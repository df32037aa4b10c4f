import type { Instrument, ItemId } from '@zelfscan/schema';
import { isAnswered } from '../items/index.js';
import { scaleOfTheme } from '../items/scale.js';
import { responseOf, themesOf, type Session } from '../session.js';
import { placeOn, scalesOf } from './place.js';
import { scoreItem } from './score-item.js';
import { scoreThemes, type ThemeFigures, type ThemesResult } from './score-themes.js';
import { areSteps, suggest, type Suggestion } from './suggestions.js';

export interface ThemeResult extends ThemeFigures {
  /** Where the score stands on the scale of this theme, from 0 (lowest level) to 1 (highest); compares themes. */
  readonly place: number | null;
}

/** All figures of one session. Derived anew each time; screen and reports show these and no others. */
export interface SessionResult extends ThemesResult {
  readonly themes: readonly ThemeResult[];
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
  const scored = themes.flatMap((theme) => theme.items).map((item) => scoreItem(session, item));
  const { strengths, priorities } = suggest(instrument, scored, areSteps(scalesOf(instrument, themes)));
  const figures = scoreThemes(instrument, session);
  return {
    themes: figures.themes.map((theme, i) => {
      const scale = themes[i] && scaleOfTheme(instrument, themes[i]);
      return { ...theme, place: theme.score === null || !scale ? null : placeOn(scale, theme.score) };
    }),
    flags: figures.flags,
    gaps: scored.filter(({ value }) => value === 'unknown').map(({ item }) => item.id),
    strengths,
    priorities,
    done: scored.filter(({ item }) => isAnswered(item, responseOf(session, item.id))).length,
    total: scored.length,
  };
}
