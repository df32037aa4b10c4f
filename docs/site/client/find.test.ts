import { describe, expect, test } from 'vitest';
import { find } from './find.js';

const passages = [
  { u: 'a.html', t: 'Bewaren en wissen', h: '', x: 'Waar antwoorden blijven.' },
  { u: 'a.html#wachtzin', t: 'Bewaren en wissen', h: 'Een wachtzin', x: 'Minstens acht tekens. '.repeat(20) },
  { u: 'b.html', t: 'Rapport', h: '', x: 'Een rapport heeft geen wachtzin. Één keer.' },
];
const urls = (query: string) => find(passages, query).map(({ passage }) => passage.u);

describe('find', () => {
  test('puts a heading before a word in a text', () => {
    expect(urls('wachtzin')).toEqual(['a.html#wachtzin', 'b.html']);
  });

  test('wants all words, in any order, part of words and capitals no matter', () => {
    expect(urls('WACHT rapport')).toEqual(['b.html']);
    expect(urls('wachtzin bestaatniet')).toEqual([]);
  });

  test('does not mind accents', () => {
    expect(urls('een keer')).toEqual(['b.html']);
  });

  test('takes signs as they are', () => {
    expect(urls('a.*b(')).toEqual([]);
    expect(urls('   ')).toEqual([]);
  });

  test('shows a piece of a long text', () => {
    const [{ around } = { around: '' }] = find(passages, 'acht tekens');
    expect(around.length).toBeLessThan(130);
    expect(around).toContain('acht tekens');
  });
});
