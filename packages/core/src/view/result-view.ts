import type { Importance, Instrument, Item, ItemId, ItemType, Scale, ScaleLevel, ThemeId } from '@zelfscan/schema';
import type { Fill } from '../basics/level-look.js';
import { describe } from '../items/answer-text.js';
import { isAnswered, kindOf } from '../items/index.js';
import { scaleOfTheme } from '../items/scale.js';
import { placeOn, scalesOf } from '../scoring/place.js';
import { scoreSession, type SessionResult, type ThemeResult } from '../scoring/score-session.js';
import { areSteps, type Suggestion } from '../scoring/suggestions.js';
import { responseOf, themesOf, type AnswerValue, type Session } from '../session.js';
import type { Wording } from '../wording/types.js';

/** One answered or open item, in words. */
export interface ItemResultView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  readonly type: ItemType;
  readonly value: AnswerValue | null;
  /** The answer, e.g. "Deels"; what is missing where there is none; of an open question, that `note` is the answer. */
  readonly label: string;
  /** What that level means for this item; empty for an answer without a level. */
  readonly anchor: string;
  readonly note: string;
  readonly basis: boolean;
  readonly flagged: boolean;
  readonly audience: string;
  /** Codes of what it rests on; {@link ResultView.sources} says what they stand for. */
  readonly sources: readonly string[];
}

/** A stretch of a distribution bar. `key` is the value of the level, or 'unknown', 'na', 'open'. */
export interface BarPart {
  readonly key: string;
  readonly fill: Fill;
  readonly label: string;
  readonly count: number;
}

export interface ThemeResultView {
  readonly id: ThemeId;
  readonly title: string;
  readonly short: string;
  readonly score: number | null;
  /** Where the score stands on the scale of this theme: 0 (lowest level) to 1 (highest). */
  readonly place: number | null;
  /** The levels of its scale, lowest first. */
  readonly levels: readonly ScaleLevel[];
  /** The score with one decimal, with its highest level where themes have other scales; or that there is none. */
  readonly scoreText: string;
  /** What the score means in a word or two, empty without a score. */
  readonly band: string;
  /** Number of scores that made the mean, and number of items. */
  readonly answered: number;
  readonly total: number;
  readonly unknown: number;
  readonly parts: readonly BarPart[];
  /** The parts in words. */
  readonly partsText: string;
  /** How the score came about, or why there is none. */
  readonly explanation: string;
  readonly used: readonly { readonly title: string; readonly label: string; readonly value: number }[];
  readonly leftOut: readonly { readonly title: string; readonly reason: string }[];
  readonly discuss: string;
  readonly items: readonly ItemResultView[];
}

export interface SuggestionView {
  readonly id: ItemId;
  readonly title: string;
  readonly label: string;
  readonly importance: Importance;
  readonly importanceText: string;
  /** The sum behind the suggestion, in words. */
  readonly explanation: string;
  readonly chosen: boolean;
}

export interface PriorityView {
  readonly id: ItemId;
  readonly title: string;
  readonly label: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

/** What is around the places of the themes in a radar. */
export interface RadarView {
  /** From the middle (0) to the edge (1); with numbers only where all themes share one scale. */
  readonly rings: readonly { readonly place: number; readonly label: string }[];
  /** What the middle and the edge stand for: the number of a level, or words where scales differ. */
  readonly low: string;
  readonly high: string;
  readonly text: string;
}

/** Everything that a results screen or a report shows, so that the two cannot differ. */
export interface ResultView {
  readonly scanId: string;
  readonly instrumentTitle: string;
  readonly instrumentVersion: string;
  readonly language: string;
  readonly name: string;
  /** The filled-in profile fields. */
  readonly profile: readonly { readonly label: string; readonly value: string }[];
  /** Last change, in words. */
  readonly date: string;
  readonly updatedAt: string;
  readonly complete: boolean;
  readonly done: number;
  readonly total: number;
  readonly summary: readonly string[];
  /** Each scale once, with the titles of the themes that have it. One, unless themes have other scales. */
  readonly scales: readonly { readonly levels: readonly ScaleLevel[]; readonly themes: readonly string[] }[];
  readonly themes: readonly ThemeResultView[];
  readonly radar: RadarView;
  /** What the bars are made of: every level, or the ends where themes have other scales; and how often in all. */
  readonly legend: readonly BarPart[];
  readonly flags: readonly ItemResultView[];
  readonly flagWhy: string;
  readonly gaps: readonly ItemResultView[];
  readonly strengths: readonly SuggestionView[];
  readonly suggestions: readonly SuggestionView[];
  readonly priorities: readonly PriorityView[];
  readonly provenance: string;
  readonly sources: readonly { readonly code: string; readonly text: string }[];
}

/** How many strengths and priorities are put forward; the domain advice is to choose 3 to 5. */
const suggested = 5;

/** All facts of the results in words and figures. Pure. */
export function resultView(instrument: Instrument, session: Session, wording: Wording): ResultView {
  const result = scoreSession(instrument, session);
  const themes = themesOf(instrument, session);
  const scales = scalesOf(instrument, themes);
  const views = new Map(
    themes
      .flatMap((theme) => theme.items)
      .map((item) => [item.id, itemView(instrument, session, item, result, wording)]),
  );
  const view = (id: ItemId): ItemResultView => {
    const found = views.get(id);
    if (!found) throw new Error(`scoreSession named an item that is not asked: ${id}`);
    return found;
  };
  const themeViews = themes.map((theme, i) => {
    const figures = result.themes[i];
    if (!figures) throw new Error(`scoreSession left out a theme: ${theme.id}`);
    return themeView(instrument, theme, figures, view, wording, scales.length > 1);
  });
  const inSteps = areSteps(scales);
  const suggestion = (from: Suggestion, explain: Wording['explainPriority']): SuggestionView => ({
    id: from.itemId,
    title: view(from.itemId).title,
    label: view(from.itemId).label,
    importance: from.importance,
    importanceText: wording.importance[from.importance],
    explanation: explain({ ...from, inSteps, label: view(from.itemId).label }),
    chosen: session.priorities.some(({ itemId }) => itemId === from.itemId),
  });
  const rings = ringsOf(scales, wording);
  return {
    scanId: session.id,
    instrumentTitle: instrument.title,
    instrumentVersion: instrument.version,
    language: instrument.language,
    name: session.name,
    profile: instrument.profile.flatMap((field) => {
      const value = Object.hasOwn(session.profile, field.id) ? session.profile[field.id] : undefined;
      const label = field.options?.find((option) => option.value === value)?.label ?? value;
      return label ? [{ label: field.label, value: label }] : [];
    }),
    date: wording.date(session.updatedAt),
    updatedAt: session.updatedAt,
    complete: result.done === result.total,
    done: result.done,
    total: result.total,
    summary: wording.summary(summaryFacts(instrument, themes, themeViews, result, wording)),
    scales: scales.map((scale) => ({
      levels: scale.levels,
      themes: themes.filter((theme) => scaleOfTheme(instrument, theme) === scale).map(({ title }) => title),
    })),
    themes: themeViews,
    radar: {
      ...rings,
      text: wording.radar(themeViews.map((theme) => ({ label: theme.short, text: theme.scoreText }))),
    },
    legend: legendOf(themeViews, rings, scales.length > 1),
    flags: result.flags.map(view),
    flagWhy: wording.flagWhy,
    gaps: result.gaps.map(view),
    strengths: result.strengths.slice(0, suggested).map((from) => suggestion(from, wording.explainStrength)),
    suggestions: result.priorities.slice(0, suggested).map((from) => suggestion(from, wording.explainPriority)),
    priorities: session.priorities
      .filter(({ itemId }) => views.has(itemId))
      .map(({ itemId, ...plan }) => ({ id: itemId, title: view(itemId).title, label: view(itemId).label, ...plan })),
    provenance: instrument.provenance,
    sources: Object.entries(instrument.sources).map(([code, text]) => ({ code, text })),
  };
}

/** A ring for every level of the one scale there is; else the ends of all scales, and half-way. */
function ringsOf([scale, ...others]: readonly Scale[], wording: Wording): Omit<RadarView, 'text'> {
  if (!scale || others.length) {
    const rings = [0, 0.5, 1].map((place) => ({ place, label: '' }));
    return { rings, low: wording.lowest, high: wording.highest };
  }
  const rings = scale.levels.map(({ value }) => ({ place: placeOn(scale, value), label: String(value) }));
  return { rings, low: rings[0]?.label ?? '', high: rings.at(-1)?.label ?? '' };
}

function legendOf(
  themes: readonly ThemeResultView[],
  { low, high }: Pick<RadarView, 'low' | 'high'>,
  compared: boolean,
): readonly BarPart[] {
  // A theme of open questions has no levels to say the words of.
  const [first] = [...themes.filter(({ levels }) => levels.length), ...themes];
  const parts = (first?.parts ?? []).map((part) => ({
    ...part,
    count: themes
      .flatMap((theme) => theme.parts)
      .reduce((sum, { key, count }) => sum + (key === part.key ? count : 0), 0),
  }));
  if (!compared) return parts;
  const ends = [low, high].map((label, rank) => ({
    key: label,
    fill: { kind: 'level', rank, of: 2 } as const,
    label,
    count: 0,
  }));
  return [...ends, ...parts.filter(({ fill }) => fill.kind !== 'level')];
}

function itemView(
  instrument: Instrument,
  session: Session,
  item: Item,
  result: SessionResult,
  wording: Wording,
): ItemResultView {
  const response = responseOf(session, item.id);
  const value = response?.value ?? null;
  const kind = kindOf(item);
  const words =
    value === null
      ? { label: isAnswered(item, response) ? wording.written : wording.leftOut('open'), text: '' }
      : describe(instrument, item, value);
  return {
    id: item.id,
    title: item.title,
    statement: item.statement,
    type: item.type,
    value,
    label: words.label,
    anchor: words.text,
    note: response?.note ?? '',
    basis: kind.weight(item)?.basis ?? false,
    flagged: result.flags.includes(item.id),
    audience: 'audience' in item ? (instrument.audiences[item.audience] ?? '') : '',
    sources: item.sources,
  };
}

function themeView(
  instrument: Instrument,
  theme: Instrument['themes'][number],
  figures: ThemeResult,
  view: (id: ItemId) => ItemResultView,
  wording: Wording,
  compared: boolean,
): ThemeResultView {
  const scale = scaleOfTheme(instrument, theme);
  const levels = scale?.levels ?? [];
  const mean = figures.score === null ? wording.noScore : wording.score(figures.score);
  const highest = levels.at(-1)?.value;
  const scoreText =
    figures.score === null || !compared || highest === undefined ? mean : wording.scoreOf(mean, highest);
  const open = figures.total - figures.answered - figures.unknown - figures.notApplicable;
  const parts: readonly BarPart[] = [
    ...levels.map(({ value, label }, rank, { length: of }) => ({
      key: String(value),
      fill: { kind: 'level', rank, of } as const,
      label,
      count: figures.distribution[value] ?? 0,
    })),
    { key: 'unknown', fill: { kind: 'unknown' }, label: wording.leftOut('unknown'), count: figures.unknown },
    { key: 'na', fill: { kind: 'na' }, label: wording.leftOut('na'), count: figures.notApplicable },
    { key: 'open', fill: { kind: 'open' }, label: wording.leftOut('open'), count: open },
  ];
  return {
    id: theme.id,
    title: theme.title,
    short: theme.short,
    score: figures.score,
    place: figures.place,
    levels,
    scoreText,
    band: scale?.bands.find(({ id }) => id === figures.band)?.label ?? '',
    answered: figures.answered,
    total: figures.total,
    unknown: figures.unknown,
    parts,
    partsText: wording.distribution(parts),
    explanation: !figures.total
      ? wording.openOnly
      : figures.score === null
        ? wording.explainNoScore({
            given: figures.answered,
            needed: figures.needed,
            applicable: figures.total - figures.notApplicable,
          })
        : wording.explainScore({
            given: figures.used.map(({ value }) => value),
            score: mean,
            leftOut: figures.leftOut.length,
          }),
    used: figures.used.map(({ itemId, value }) => ({ title: view(itemId).title, label: view(itemId).label, value })),
    leftOut: figures.leftOut.map(({ itemId, reason }) => ({
      title: view(itemId).title,
      reason: wording.leftOut(reason),
    })),
    discuss: theme.discuss,
    items: theme.items.map(({ id }) => view(id)),
  };
}

function summaryFacts(
  instrument: Instrument,
  themes: Instrument['themes'],
  views: readonly ThemeResultView[],
  result: SessionResult,
  wording: Wording,
) {
  const scored = views.flatMap((view, i) => {
    const theme = themes[i];
    if (!theme || view.place === null) return [];
    const top = scaleOfTheme(instrument, theme)?.bands.at(-1)?.id;
    return [{ view, place: view.place, strong: top !== undefined && result.themes[i]?.band === top }];
  });
  const ascending = [...scored].sort((a, b) => a.place - b.place);
  const strong = scored.filter((theme) => theme.strong).sort((a, b) => b.place - a.place);
  // At the highest level there is no room left, whatever the scale.
  const weakest = ascending.find((theme) => !theme.strong && theme.place < 1)?.view;
  const lowest = Math.min(...(weakest?.items ?? []).map(({ value }) => (typeof value === 'number' ? value : Infinity)));
  const first = ascending[0];
  const equal = scored.length > 1 && first?.place === ascending.at(-1)?.place;
  return {
    equal: equal && first ? sameFor(first, scalesOf(instrument, themes).length > 1, wording) : null,
    strong: equal ? [] : strong.slice(0, 3).map(({ view }) => lower(view.short)),
    weakest: weakest && scored.length > 1 && !equal ? { theme: lower(weakest.short), score: weakest.scoreText } : null,
    weakItems: (weakest?.items ?? [])
      .filter(({ value }) => value === lowest)
      .slice(0, 2)
      .map(({ title }) => lower(title)),
    unknown: result.gaps.length,
    total: result.total,
    done: result.done,
    flags: result.flags.length,
    scoredThemes: scored.length,
  };
}

/** What all themes have; on other scales only the ends have a name that goes for all. */
function sameFor(
  { view, place }: { readonly view: ThemeResultView; readonly place: number },
  compared: boolean,
  wording: Wording,
): string | null {
  if (!compared) return view.scoreText;
  return place === 1 ? wording.highest : place === 0 ? wording.lowest : null;
}

/** A title inside a sentence: the first letter small, unless the word is a name or an abbreviation. */
function lower(title: string): string {
  // Two capitals are an abbreviation ("GGZ", "GI’s", "MDA++"); one may be the word "A".
  const isName = /^(Veilig Thuis\b|I\b|\p{Lu}\p{Lu})/u.test(title);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
