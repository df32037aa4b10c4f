import type { Instrument, Item, ItemId, Scale, ThemeId } from '@zelfscan/schema';
import { isAnswered, kindOf } from '../items/index.js';
import { scaleOfTheme } from '../items/scale.js';
import { responseOf, themesOf, type AnswerValue, type Session } from '../session.js';

/** One answer, with the key that gives it. */
export interface AnswerKey {
  /** `1` to `9` for the levels in their order, `?`, `–`; empty from the tenth level on. */
  readonly key: string;
  readonly value: AnswerValue;
  readonly label: string;
}

/** One item, with what was answered so far. */
export interface GridRowView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  readonly value: AnswerValue | null;
  readonly answered: boolean;
  /** The answer, e.g. "Deels"; empty while there is none, and for what is written. */
  readonly label: string;
  readonly note: string;
}

/** Items below each other that take the same answers, so that one line of keys goes for all of them. */
export interface GridBlockView {
  /** Answered in words, in a field: there are no keys. */
  readonly written: boolean;
  readonly keys: readonly AnswerKey[];
  readonly rows: readonly GridRowView[];
}

export interface GridThemeView {
  readonly id: ThemeId;
  readonly title: string;
  /** Place among the themes, from 1. */
  readonly number: number;
  /** Items with any answer, also 'weet ik niet' and 'niet van toepassing'. */
  readonly done: number;
  readonly total: number;
  readonly blocks: readonly GridBlockView[];
}

/** All items of a scan below each other, to key in what stands on a paper form. */
export interface GridView {
  readonly scanId: string;
  /** Name of the scan. */
  readonly name: string;
  readonly themes: readonly GridThemeView[];
  readonly done: number;
  readonly total: number;
}

/** The answers of a scale and their keys, the same on the screen and on paper. */
export function answerKeys(scale: Scale): readonly AnswerKey[] {
  return [
    ...scale.levels.map(({ value, label }, i) => ({ key: i < 9 ? String(i + 1) : '', value, label })),
    ...(scale.unknown === null ? [] : [{ key: '?', value: 'unknown' as const, label: scale.unknown }]),
    ...(scale.notApplicable === null ? [] : [{ key: '–', value: 'na' as const, label: scale.notApplicable }]),
  ];
}

export function gridView(instrument: Instrument, session: Session): GridView {
  const themes = themesOf(instrument, session).map((theme, i) => ({
    id: theme.id,
    title: theme.title,
    number: i + 1,
    done: theme.items.filter((item) => isAnswered(item, responseOf(session, item.id))).length,
    total: theme.items.length,
    blocks: blocksOf(session, theme.items, scaleOfTheme(instrument, theme)),
  }));
  return {
    scanId: session.id,
    name: session.name,
    themes,
    done: themes.reduce((sum, theme) => sum + theme.done, 0),
    total: themes.reduce((sum, theme) => sum + theme.total, 0),
  };
}

function blocksOf(session: Session, items: readonly Item[], scale: Scale | undefined): GridBlockView[] {
  const runs: { written: boolean; keys: readonly AnswerKey[]; rows: GridRowView[] }[] = [];
  for (const item of items) {
    const { written } = kindOf(item);
    let run = runs.at(-1);
    if (run?.written !== written) {
      run = { written, keys: scale && !written ? answerKeys(scale) : [], rows: [] };
      runs.push(run);
    }
    run.rows.push(rowOf(session, item, run.keys));
  }
  return runs;
}

function rowOf(session: Session, item: Item, keys: readonly AnswerKey[]): GridRowView {
  const { id, title, statement } = item;
  const response = responseOf(session, id);
  const value = response?.value ?? null;
  const label = keys.find((key) => key.value === value)?.label ?? '';
  return { id, title, statement, value, answered: isAnswered(item, response), label, note: response?.note ?? '' };
}
