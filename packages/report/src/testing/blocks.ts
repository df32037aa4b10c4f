import type { Block } from '../document.js';

export function blocksOf<K extends Block['kind']>(blocks: readonly Block[], kind: K) {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** The blocks under the nth heading with this text, up to the next of the same or a higher level. */
export function under(blocks: readonly Block[], text: string, nth = 0): readonly Block[] {
  const found = blocks.flatMap((block, i) => (block.kind === 'heading' && block.text === text ? [i] : []));
  const at = found[nth] ?? -1;
  const heading = blocks[at];
  if (heading?.kind !== 'heading') throw new Error(`no heading: ${text}`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  return end < 0 ? rest : rest.slice(0, end);
}
