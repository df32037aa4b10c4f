import { numbered } from '@zelfscan/core/basics/numbered';
import { Tag, type Kid, type Link } from '../tags/tag.js';
import { areaOf } from './links.js';
import type { Objects } from './objects.js';
import type { Numbers, PageContent } from './pages.js';
import { refs, textString } from './strings.js';

/** Tags written at a time. */
const perTurn = 200;

/** A tag that is written, with the numbers of its object and of the one around it. */
interface Element {
  readonly tag: Tag;
  readonly id: number;
  readonly parent: number;
}

/**
 * Writes what the document consists of, and the table that leads from a mark or a link on a page back to its tag. In
 * that table a page goes by its index; links come after the pages.
 */
export function* putStructure(
  objects: Objects,
  root: Tag,
  { pages, links }: { readonly pages: readonly PageContent[]; readonly links: readonly Link[] },
  numbers: Numbers,
): Generator<void, void> {
  const elements: Element[] = [];
  const visit = (tag: Tag, parent: number) => {
    const id = objects.reserve();
    elements.push({ tag, id, parent });
    for (const kid of tag.kids) if (kid instanceof Tag && !kid.empty) visit(kid, id);
  };
  visit(root, numbers.tree);
  const ids = new Map(elements.map(({ tag, id }) => [tag, id]));
  for (const [i, element] of numbered(elements)) {
    objects.put(bodyOf(element, ids, numbers), element.id);
    if (i % perTurn === perTurn - 1) yield;
  }
  const found = (tag: Tag): number => {
    const id = ids.get(tag);
    if (id === undefined) throw new Error(`a ${tag.role} that was drawn stands nowhere in the document`);
    return id;
  };
  const byPage = pages.map(({ marks }, i) => `${i} ${objects.put(`[${refs(marks.map(found))}]`)} 0 R`);
  const byLink = links.map(({ tag }, i) => `${pages.length + i} ${found(tag)} 0 R`);
  const parents = objects.put(`<< /Nums [${[...byPage, ...byLink].join(' ')}] >>`);
  objects.put(
    `<< /Type /StructTreeRoot /K ${found(root)} 0 R /ParentTree ${parents} 0 R ` +
      `/ParentTreeNextKey ${pages.length + links.length} >>`,
    numbers.tree,
  );
}

function bodyOf({ tag, parent }: Element, ids: ReadonlyMap<Tag, number>, numbers: Numbers): string {
  const { role, options } = tag;
  const first = tag.kids.find((kid) => !(kid instanceof Tag));
  const page = first && !(first instanceof Tag) ? first.page : null;
  const pageRef = (of: number) => `/Pg ${numbers.pages[of - 1]} 0 R`;
  const kidOf = (kid: Kid): string => {
    if (kid instanceof Tag) return ids.has(kid) ? `${ids.get(kid)} 0 R` : '';
    if ('tag' in kid) return `<< /Type /OBJR ${pageRef(kid.page)} /Obj ${numbers.links.get(kid)} 0 R >>`;
    return kid.page === page ? String(kid.id) : `<< /Type /MCR ${pageRef(kid.page)} /MCID ${kid.id} >>`;
  };
  const attributes = attributesOf(tag);
  return [
    `<< /Type /StructElem /S /${role} /P ${parent} 0 R`,
    ...(page === null ? [] : [pageRef(page)]),
    ...(options.lang ? [`/Lang ${textString(options.lang)}`] : []),
    ...(options.alt === undefined ? [] : [`/Alt ${textString(options.alt)}`]),
    ...(attributes ? [`/A ${attributes}`] : []),
    `/K [${tag.kids.map(kidOf).filter(Boolean).join(' ')}] >>`,
  ].join(' ');
}

function attributesOf({ role, options, box }: Tag): string {
  const { scope, span = 1, summary } = options;
  const cell = [...(scope ? [`/Scope /${scope}`] : []), ...(span > 1 ? [`/ColSpan ${span}`] : [])].join(' ');
  if (cell) return `<< /O /Table ${cell} >>`;
  if (role === 'Table' && summary) return `<< /O /Table /Summary ${textString(summary)} >>`;
  if (box) return `<< /O /Layout /Placement /Block /BBox ${areaOf(box)} >>`;
  return '';
}
