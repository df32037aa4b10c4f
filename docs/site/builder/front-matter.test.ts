import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.js';

describe('readFrontMatter', () => {
  test('takes names and values off the text', () => {
    const { fields, body } = readFrontMatter('---\ntitle: "Bewaren: hoe?"\norder: 20\n\n---\n\n# Bewaren\n');
    expect(fields).toEqual({ title: 'Bewaren: hoe?', order: '20' });
    expect(body).toBe('\n# Bewaren\n');
  });

  test('leaves a text alone that has none, also with a line further on', () => {
    expect(readFrontMatter('# Titel\n\n---\n\nTekst')).toEqual({ fields: {}, body: '# Titel\n\n---\n\nTekst' });
  });

  test('reads lines of Windows, and both kinds of quotes', () => {
    const { fields } = readFrontMatter("---\r\ntitle: 'Foto''s'\r\ndescription: it's\r\n---\r\nTekst");
    expect(fields).toEqual({ title: "Foto's", description: "it's" });
  });

  test('does not pass over what it does not understand', () => {
    expect(() => readFrontMatter('---\ntitle Bewaren\n---\n')).toThrow('title Bewaren');
  });
});
