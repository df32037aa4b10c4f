import type { Passage } from '../builder/search-index.js';

export interface Found {
  readonly passage: Passage;
  readonly weight: number;
  /** A piece of the text around the first word that was found. */
  readonly around: string;
}

/** Letters without accents or capitals, so that "één" is found with "een". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Passages that have all words, the best first: a word in a title counts more than one in a heading, or in the text. */
export function find(passages: readonly Passage[], query: string, most = 12): Found[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return passages
    .map((passage) => ({ passage, weight: weigh(passage, wanted), around: around(passage.x, wanted) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

function weigh({ t, h, x }: Passage, wanted: readonly string[]): number {
  const [title, heading, text] = [plain(t), plain(h), plain(x)];
  let sum = 0;
  for (const word of wanted) {
    // A page is found by its title once, at the page itself; its passages only by what they say.
    const weight = (h ? 0 : 12 * at(title, word)) + 8 * at(heading, word) + 2 * at(text, word);
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
}

/** 2 at the start of a word, 1 inside of one, 0 when it is not there. */
function at(text: string, word: string): number {
  const place = text.indexOf(word);
  if (place < 0) return 0;
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text) ? 2 : 1;
}

function around(text: string, wanted: readonly string[], length = 110): string {
  const first = Math.min(...wanted.map((word) => plain(text).indexOf(word)).filter((place) => place >= 0));
  if (!Number.isFinite(first)) return text.length > length ? `${text.slice(0, length)}…` : text;
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, first - 30)) + 1);
  const piece = text.slice(start, start + length);
  return `${start ? '…' : ''}${piece}${start + length < text.length ? '…' : ''}`;
}
