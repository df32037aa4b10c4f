import type { Line, LinkPart } from './rows.js';
import type { Tag } from './tags/tag.js';

/** A stretch of a text that is an address on the web. */
interface Address {
  readonly from: number;
  readonly to: number;
  readonly uri: string;
}

/** With its protocol, or as people write it: a name of a site, and perhaps a path. */
const pattern =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/[^\s]+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:nl|eu|be|org|com|net|info|io|is|int)(?:\/[^\s]*)?)(?![\p{L}\p{N}@-])/giu;

export function addressesIn(text: string): readonly Address[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    // Marks at the end belong to the sentence.
    const address = found.replace(/[.,;:!?)\]’”'"]+$/u, '');
    return {
      from: index,
      to: index + address.length,
      uri: /^https?:/i.test(address) ? address : `https://${address}`,
    };
  });
}

type Run = { text: string; address: Address | null };

/**
 * The lines of a text with the addresses in it as links. `text` is what the lines were made of: they differ from it in
 * white space, and in soft hyphens.
 */
export function withAddresses(lines: readonly Line[], text: string, colour: string): readonly Line[] {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return lines;
  const bare = (from: string) => from.replace(/[\s\u00ad]/gu, '').length;
  const stretches = addresses.map((address) => {
    const start = bare(text.slice(0, address.from));
    return { address, start, end: start + bare(text.slice(address.from, address.to)) };
  });
  let at = 0;
  const runs = lines.map((line): Run[] =>
    [...line.text].reduce<Run[]>((before, character) => {
      const size = bare(character);
      const found = stretches.find(({ start, end }) => at >= start && at < end)?.address ?? null;
      at += size;
      const last = before.at(-1);
      // White space goes with what is before it.
      if (last && (size === 0 || last.address === found)) last.text += character;
      else before.push({ text: character, address: found });
      return before;
    }, []),
  );
  const linked = new Set(lines.filter((_, i) => runs[i]?.some(({ address }) => address)).map(({ tag }) => tag));
  let last: { address: Address | null; around: Tag; tag: Tag } | null = null;
  return lines.map((line, i) => {
    const around = line.tag;
    if (!around || !linked.has(around)) return line;
    const parts = (runs[i] ?? []).map(({ text: part, address }): LinkPart => {
      if (last?.address !== address || last.around !== around)
        last = { address, around, tag: around.add(address ? 'Link' : 'Span') };
      if (!address) return { text: part, tag: last.tag };
      return { text: part, tag: last.tag, to: { uri: address.uri }, label: address.uri, colour };
    });
    return { ...line, parts };
  });
}
