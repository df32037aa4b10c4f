import { describe, expect, test } from 'vitest';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { checkedOptions } from './options.js';

const check = (format: unknown, options?: unknown) => checkedOptions(format, options, ['pdf', 'csv']);
const problemOf = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof ZelfscanProblemError ? { code: error.code, place: error.place, got: error.got } : error;
  }
};

describe('options of an export', () => {
  test('may be left out, or be any that mean something', () => {
    expect(check('pdf')).toEqual({ format: 'pdf', options: {} });
    expect(check('pdf', null).options).toEqual({});
    const options = {
      parts: ['summary', 'plan'],
      notes: false,
      bom: false,
      separator: '\t',
      signal: new AbortController().signal,
      onProgress: () => {},
    };
    expect(check('csv', options)).toEqual({ format: 'csv', options });
    expect(problemOf(() => check('pdf', { parts: [], later: 'iets' }))).toBeNull();
  });

  test.each<[string, unknown]>([
    ['docx', 'docx'],
    ['PDF', 'PDF'],
    ['json', 'json'],
    ['object', { toString: 1, valueOf: 1 }],
    ['undefined', undefined],
  ])('a format that is not made: %s', (got, format) => {
    expect(problemOf(() => check(format))).toEqual({ code: 'format-unknown', place: 'format', got });
  });

  test.each<[string, unknown, string]>([
    ['options', 'alles', 'string'],
    ['options.parts', { parts: 'summary' }, 'summary'],
    ['options.parts', { parts: ['summary', 'alles'] }, 'object'],
    ['options.notes', { notes: 'nee' }, 'nee'],
    ['options.bom', { bom: 0 }, '0'],
    ['options.separator', { separator: '|' }, '|'],
    ['options.signal', { signal: { aborted: true } }, 'object'],
    ['options.onProgress', { onProgress: 'ja' }, 'ja'],
  ])('a wrong value of %s', (place, options, got) => {
    expect(problemOf(() => check('pdf', options))).toEqual({ code: 'option-unknown', place, got });
  });

  test('a signal that has fired stops it before anything is loaded, with its own reason', () => {
    const reason = new Error('bedacht');
    expect(problemOf(() => check('pdf', { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });
});
