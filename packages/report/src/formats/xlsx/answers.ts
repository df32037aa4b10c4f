import type { AnswerValue } from '@zelfscan/core';
import type { FoundCell } from './find-table.js';
import { refused, type Refused } from './refused.js';

/** The words for answers, as the workbook itself says them; 'open' is the one for none. */
export type AnswerWords = readonly (readonly [value: AnswerValue | 'open', label: string])[];

/**
 * The answer that a score and a word for it give together. One of them is enough; two that say something else are an
 * error, as nobody can tell which one was meant.
 */
export function answerIn(
  score: FoundCell,
  label: FoundCell,
  words: AnswerWords,
): { readonly ok: true; readonly value: AnswerValue | null } | Refused {
  const number = numberIn(score);
  if (number === undefined) return refused('file-damaged', score.at, 'a whole number, or nothing', shown(score));
  const said = label.text.trim();
  const fitting = said ? valuesOf(said, words) : [];
  if (said && fitting.length === 0) {
    return refused('file-damaged', label.at, words.map(([, word]) => word).join(' / ') || 'nothing', shown(label));
  }
  const values = fitting.filter((value) => value !== 'open');
  if (values.length === 0) return { ok: true, value: number };
  if (number !== null) {
    return values.includes(number)
      ? { ok: true, value: number }
      : refused('file-damaged', score.at, `${values.map(scoreOf).join(' or ')}, as in ${label.at}`, String(number));
  }
  const [value = null, ...others] = values;
  return others.length
    ? refused('file-damaged', score.at, values.map(scoreOf).join(' or '), 'nothing')
    : { ok: true, value };
}

/** Undefined for what is no number; null for nothing. */
function numberIn({ raw, text }: FoundCell): number | null | undefined {
  if (typeof raw === 'number') return Number.isInteger(raw) ? raw : undefined;
  if (raw !== null && typeof raw !== 'string') return undefined;
  const said = text.trim();
  return said === '' ? null : /^\d{1,9}$/.test(said) ? Number(said) : undefined;
}

/** The values of a word. On a card it has the title of a pole behind it: 'Links: Open'. */
function valuesOf(said: string, words: AnswerWords): (AnswerValue | 'open')[] {
  const lower = said.toLowerCase();
  const fits = words.filter(([, word]) => lower === word.toLowerCase() || lower.startsWith(`${word.toLowerCase()}: `));
  const longest = Math.max(0, ...fits.map(([, word]) => word.length));
  return [...new Set(fits.filter(([, word]) => word.length === longest).map(([value]) => value))];
}

const scoreOf = (value: AnswerValue | 'open'): string => (typeof value === 'number' ? String(value) : 'nothing');

/** Never a long text: a note in the wrong cell must not end up in a log. */
const shown = ({ text }: FoundCell): string => (text.length > 40 ? `${text.length} characters` : text);
