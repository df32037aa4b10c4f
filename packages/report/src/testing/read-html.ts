import { parse } from 'parse5';

/** An element as a browser makes it of a text. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** The tree that a browser makes of HTML, made by another library than the one that wrote it. */
export function readHtml(html: string): Element {
  const problems: string[] = [];
  const document = parse(html, {
    onParseError({ code }: { code: string }) {
      // Every browser takes these as they are.
      if (code !== 'noncharacter-in-input-stream') problems.push(code);
    },
  } as never) as unknown as Node;
  if (problems.length) throw new Error(`no well-formed HTML: ${problems.join(', ')}`);
  return treeOf(document);
}

const treeOf = ({ nodeName, attrs = [], childNodes = [] }: Node): Element => ({
  tag: nodeName,
  attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  children: childNodes.flatMap((child): (Element | string)[] =>
    child.nodeName === '#text' ? [child.value ?? ''] : child.nodeName.startsWith('#doc') ? [] : [treeOf(child)],
  ),
});

export const allIn = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allIn(child))),
];

export const find = (element: Element, tag: string): readonly Element[] =>
  allIn(element).filter((each) => each.tag === tag);

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
