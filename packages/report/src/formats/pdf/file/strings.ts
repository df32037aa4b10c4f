import { times } from '@zelfscan/core/basics/times';

/** A text as PDF writes it: plain where it can be, else in UTF-16. Half characters and control signs are left out. */
export function textString(text: string): string {
  const clean = printable(text);
  if (/^[\x20-\x7e]*$/.test(clean)) return `(${clean.replace(/[\\()]/g, '\\$&')})`;
  const units = times(clean.length, (i) => hex(clean.charCodeAt(i)));
  return `<FEFF${units.join('')}>`;
}

/** A number of 16 bits in four hexadecimal digits. */
export const hex = (unit: number): string => unit.toString(16).toUpperCase().padStart(4, '0');

/** Without what no reader of a property can show, and what XML forbids. */
export const printable = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');

/** Text as the bytes of UTF-8, each byte a character. */
export const utf8 = (text: string): string =>
  encodeURIComponent(text).replace(/%(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** With at most two decimals. */
export const number = (value: number): string => String(Number(value.toFixed(2)));

/** Objects as others refer to them. */
export const refs = (ids: readonly number[]): string => ids.map((id) => `${id} 0 R`).join(' ');

/** A moment as ISO 8601 in UTC, in whole seconds. Throws an Error when it is none. */
export function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new Error(`createdAt is no date: ${iso}`);
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The same as PDF writes it. Not in local time, so that the file does not depend on the time zone of the machine. */
export const dateString = (at: string): string => `(D:${at.replace(/\D/g, '')}+00'00')`;
