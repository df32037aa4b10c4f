import { Refusal, exportAgain } from '../refusal.js';

/** A tag of an XML text. Text between tags is not told: a logo has none. */
export type Tag =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string };
export type Attributes = ReadonlyMap<string, string>;

const most = 20_000;

/**
 * The tags of a text in order. Knows as much of XML as a drawing program writes; has no entities, so nothing in a text
 * can stand for something else.
 *
 * @throws Refusal for what is not well formed, or has a document type of its own.
 */
export function* tagsIn(text: string): Generator<Tag> {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = skippedTo(text, at);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    count += 1;
    if (count > most) throw new Refusal('svg', `at most ${most} tags`, 'more', 'Simplify the logo.');
    const [tag, end] = text[at + 1] === '/' ? closing(text, at) : opening(text, at);
    yield tag;
    at = end;
  }
}

/** Past a comment, an instruction, character data or a plain document type; null for a tag. */
function skippedTo(text: string, at: number): number | null {
  const past = (mark: string, from: number) => {
    const end = text.indexOf(mark, from);
    if (end < 0) throw broken(`no ${mark}`);
    return end + mark.length;
  };
  if (text.startsWith('<!--', at)) return past('-->', at + 4);
  if (text.startsWith('<?', at)) return past('?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) return past(']]>', at + 9);
  if (!text.startsWith('<!', at)) return null;
  const end = past('>', at);
  if (text.slice(at, end).includes('[')) throw new Refusal('svg', 'no entities', 'a document type', exportAgain);
  return end;
}

const name = /[A-Za-z_][\w.:-]*/y;
const space = /[ \t\r\n]*/y;

function take(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function closing(text: string, at: number): readonly [Tag, number] {
  const end = take(name, text, at + 2);
  const after = take(space, text, end);
  if (end === at + 2 || text[after] !== '>') throw broken('a tag that does not end');
  return [{ kind: 'close', name: text.slice(at + 2, end) }, after + 1];
}

function opening(text: string, from: number): readonly [Tag, number] {
  let at = take(name, text, from + 1);
  const tag = text.slice(from + 1, at);
  if (!tag) throw broken('a < without a name');
  const attributes = new Map<string, string>();
  for (;;) {
    at = take(space, text, at);
    const empty = text.startsWith('/>', at);
    if (empty || text[at] === '>') {
      return [{ kind: 'open', name: tag, attributes, empty }, at + (empty ? 2 : 1)];
    }
    const end = take(name, text, at);
    const key = text.slice(at, end);
    at = take(space, text, end);
    if (!key || text[at] !== '=' || attributes.has(key)) throw broken(`an attribute of ${tag.slice(0, 40)}`);
    at = take(space, text, at + 1);
    const quote = text[at] ?? '';
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
    if (close < 0) throw broken(`an attribute of ${tag.slice(0, 40)}`);
    attributes.set(key, text.slice(at + 1, close));
    at = close + 1;
  }
}

const broken = (got: string): Refusal => new Refusal('svg', 'well-formed SVG', got, exportAgain);
