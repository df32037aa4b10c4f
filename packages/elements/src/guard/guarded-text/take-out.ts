import type { PersonalData } from '@zelfscan/core';

/** Finds data about people in a text. */
export type TextCheck = (text: string) => readonly PersonalData[];

/** The text without what is found in it, and without the gaps that leaves. */
export function takeOut(text: string, look: TextCheck): string {
  let left = text;
  // Again and again: what is left may run together into something new.
  for (let found = look(left); found.length; found = look(left)) {
    for (const { start, end } of [...found].sort((a, b) => b.start - a.start)) {
      left = left.slice(0, start) + left.slice(end);
    }
  }
  return left
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();
}
