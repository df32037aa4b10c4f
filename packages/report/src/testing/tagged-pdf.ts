import { Dict, Name, Reader, Ref, type RawPdf, type Value } from './raw-pdf.js';

/** A stretch of a page between BDC and EMC. */
export interface Stretch {
  readonly page: number;
  /** Null for what is no part of the text. */
  readonly mcid: number | null;
  readonly role: string;
  text: string;
}

export interface Content {
  readonly stretches: readonly Stretch[];
  /** Operators that paint and are in no stretch. */
  readonly unmarked: readonly string[];
  /** Text that is shown, in codes of glyphs by font. */
  readonly glyphs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The operators of each page, as they are written. */
export const operatorsOf = (pdf: RawPdf): readonly string[] =>
  pdf.pages.map((page) => pdf.stream(page.entries.get('Contents')).data);

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI']);

/** Everything that is painted on the pages, by what it belongs to. Throws when stretches are not closed. */
export function contentOf(pdf: RawPdf): Content {
  const stretches: Stretch[] = [];
  const unmarked: string[] = [];
  const glyphs = new Map<string, Set<number>>();
  pdf.pages.forEach((page, index) => {
    const fonts = pdf.dict(pdf.dict(page.entries.get('Resources')).entries.get('Font'));
    const tables = new Map([...fonts.entries].map(([key, font]) => [key, unicodeOf(pdf, pdf.dict(font))]));
    const reader = new Reader(pdf.stream(page.entries.get('Contents')).data);
    const open: { readonly stretch: Stretch | null; readonly actual: string | null }[] = [];
    let font = '';
    let operands: Value[] = [];
    while (!reader.done) {
      const value = reader.value();
      if (!(value instanceof Name) || !value.name.startsWith(' ')) {
        operands.push(value);
        continue;
      }
      const operator = value.name.trim();
      if (operator === 'BDC') {
        const [role, properties] = operands as [Name, Dict];
        const mcid = properties.entries.get('MCID');
        const actual = pdf.text(properties, 'ActualText') ?? null;
        if (typeof mcid === 'number' || role.name === 'Artifact') {
          if (open.length) throw new Error(`page ${index + 1}: ${role.name} inside another stretch`);
          const stretch = { page: index, mcid: typeof mcid === 'number' ? mcid : null, role: role.name, text: '' };
          stretches.push(stretch);
          open.push({ stretch, actual });
        } else {
          const around = open.at(-1)?.stretch ?? null;
          open.push({ stretch: around, actual });
          if (around && actual !== null) around.text += actual;
        }
      } else if (operator === 'EMC') {
        if (!open.pop()) throw new Error(`page ${index + 1}: EMC without BDC`);
      } else if (operator === 'Tf') {
        font = (operands[0] as Name).name;
      } else if (painting.has(operator)) {
        const current = open.at(-1);
        if (!current) unmarked.push(`page ${index + 1}: ${operator}`);
        if (operator === 'Tj') {
          const codes = ((operands[0] as string).match(/../gs) ?? []).map(
            (pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
          );
          const used = glyphs.get(font) ?? new Set();
          glyphs.set(font, used);
          codes.forEach((code) => used.add(code));
          const text = codes.map((code) => tables.get(font)?.get(code) ?? '\ufffd').join('');
          if (current?.stretch && current.actual === null) current.stretch.text += text;
        }
      }
      operands = [];
    }
    if (open.length) throw new Error(`page ${index + 1}: ${open.length} stretches stay open`);
  });
  return { stretches, unmarked, glyphs };
}

/** What the codes of a font mean, by its own table. */
export function unicodeOf(pdf: RawPdf, font: Dict): ReadonlyMap<number, string> {
  const { data } = pdf.stream(font.entries.get('ToUnicode'));
  return new Map(
    [...data.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})>\n/g)].map(([, code = '', unit = '']) => [
      parseInt(code, 16),
      String.fromCharCode(parseInt(unit, 16)),
    ]),
  );
}

/** A structure element, with what it holds in the order of reading. */
export interface Node {
  readonly id: number;
  readonly role: string;
  readonly lang: string | undefined;
  readonly alt: string | undefined;
  readonly attributes: ReadonlyMap<string, Value>;
  readonly kids: readonly (Node | Leaf)[];
}
export type Leaf =
  | { readonly kind: 'mark'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: number; readonly id: number };

const isNode = (kid: Node | Leaf): kid is Node => 'role' in kid;

/** The structure tree. Throws when an element does not point back at the one around it. */
export function structureOf(pdf: RawPdf): Node {
  const treeRef = pdf.catalog.entries.get('StructTreeRoot') as Ref;
  const pageIds = pdf.list(pdf.dict(pdf.catalog.entries.get('Pages')), 'Kids').map((page) => (page as Ref).id);
  const pageOf = (value: Value | undefined) => (value instanceof Ref ? pageIds.indexOf(value.id) : -1);
  const read = (ref: Ref, parent: number): Node => {
    const dict = pdf.dict(ref);
    const up = dict.entries.get('P');
    if (!(up instanceof Ref) || up.id !== parent) throw new Error(`element ${ref.id} points at another parent`);
    const own = dict.entries.get('Pg');
    const kids = pdf.list(dict, 'K').map((kid): Node | Leaf => {
      if (typeof kid === 'number') return { kind: 'mark', page: pageOf(own), mcid: kid };
      if (kid instanceof Ref) return read(kid, ref.id);
      if (!(kid instanceof Dict)) throw new Error(`a kid of ${ref.id} that is nothing`);
      const page = pageOf(kid.entries.get('Pg') ?? own);
      if (pdf.name(kid, 'Type') === 'MCR') return { kind: 'mark', page, mcid: kid.entries.get('MCID') as number };
      return { kind: 'object', page, id: (kid.entries.get('Obj') as Ref).id };
    });
    const attributes = pdf.get(dict, 'A');
    return {
      id: ref.id,
      role: pdf.name(dict, 'S') ?? '',
      lang: pdf.text(dict, 'Lang'),
      alt: pdf.text(dict, 'Alt'),
      attributes: attributes instanceof Dict ? attributes.entries : new Map(),
      kids,
    };
  };
  const tree = pdf.dict(treeRef);
  return read(tree.entries.get('K') as Ref, treeRef.id);
}

/** An element and all below it, in the order of reading. */
export const nodesOf = (node: Node): readonly Node[] => [node, ...node.kids.filter(isNode).flatMap(nodesOf)];
export const kidsOf = (node: Node): readonly Node[] => node.kids.filter(isNode);
export const leavesOf = (node: Node): readonly Leaf[] =>
  node.kids.flatMap((kid): readonly Leaf[] => (isNode(kid) ? [] : [kid]));

/** What a reader hears of an element: a figure by its words, other text as it stands. */
export function spoken(node: Node, { stretches }: Content): string {
  if (node.alt !== undefined) return `${node.alt} `;
  const words = new Map(stretches.map((stretch) => [`${stretch.page} ${stretch.mcid}`, stretch.text]));
  const say = (of: Node): string =>
    of.alt !== undefined
      ? `${of.alt} `
      : of.kids
          .map((kid) => (isNode(kid) ? say(kid) : kid.kind === 'mark' ? words.get(`${kid.page} ${kid.mcid}`) : ''))
          .join('');
  return say(node);
}

/** The table that leads from a page or an annotation, by its key, to elements. */
export function parentTreeOf(pdf: RawPdf): ReadonlyMap<number, number | readonly number[]> {
  const tree = pdf.dict(pdf.dict(pdf.catalog.entries.get('StructTreeRoot')).entries.get('ParentTree'));
  const numbers = pdf.list(tree, 'Nums');
  const entries = new Map<number, number | readonly number[]>();
  for (let i = 0; i < numbers.length; i += 2) {
    const target = numbers[i + 1];
    const found = pdf.resolve(target);
    const ids = Array.isArray(found) ? (found as Ref[]).map(({ id }) => id) : (target as Ref).id;
    entries.set(numbers[i] as number, ids);
  }
  return entries;
}
