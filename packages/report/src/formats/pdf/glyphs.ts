/** Stands for what the font cannot show. */
const placeholder = '□';

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Makes texts fit for drawing, and remembers whether anything had to be replaced. */
export class Glyphs {
  /** True once a character was replaced. */
  replaced = false;

  /** `shows` tells whether the font has a character. */
  constructor(private readonly shows: (character: string) => boolean) {}

  /**
   * The text in characters that can be drawn. What is missing becomes one □ per visible sign. Line ends become `\n`,
   * tabs a space; invisible marks go. Soft hyphens and non-breaking spaces stay, for the breaking of lines.
   */
  fit(text: string): string {
    const tidy = text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(/[\t\u2000-\u2006\u2008-\u200a\u3000]/g, ' ')
      .replace(/[\u2007\u202f]/g, '\u00a0')
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
    if (this.#fits(tidy)) return tidy;
    let fitted = '';
    for (const { segment } of segmenter.segment(tidy)) {
      if (this.#fits(segment)) {
        fitted += segment;
      } else {
        this.replaced = true;
        fitted += [...segment].filter((character) => this.#fits(character)).join('') + placeholder;
      }
    }
    return fitted;
  }

  #fits(text: string): boolean {
    for (const character of text) {
      if (character !== '\n' && character !== '\u00ad' && !this.shows(character)) return false;
    }
    return true;
  }
}
