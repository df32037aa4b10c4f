import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the list of elements says of one thing that an element has. Of the format custom-elements-manifest 1.0.0. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Entry {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly (Entry & { readonly optional?: boolean })[];
  readonly return?: { readonly type?: { readonly text: string } };
}

export interface ElementEntry {
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Member[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementEntry[] }[];
}

const maker = 'scripts/npm/manifest.mjs';

/** What the public elements offer, as Markdown. Read from the same doc blocks as the npm package. */
export async function elementsReference(root: string): Promise<string> {
  const file = join(root, maker);
  if (!existsSync(file)) return '';
  const { manifest } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    manifest: (root: string) => Manifest | Promise<Manifest>;
  };
  const { modules } = await manifest(root);
  return modules.flatMap(({ declarations }) => declarations.map(elementMarkdown)).join('\n');
}

/** One element: a heading, and a table for everything of a kind that it has. */
export function elementMarkdown(element: ElementEntry): string {
  const { tagName, summary, description, members = [] } = element;
  const part = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
    rows.length ? `### ${title} of ${tagName}\n\n${table(head, rows)}\n` : '';
  return [
    `## \`<${tagName}>\`\n`,
    ...[summary, description].filter(Boolean).map((text) => `${prose(text)}\n`),
    part('Attributes', ['Attribute', 'Type', 'Default', 'Does'], (element.attributes ?? []).map(attributeRow)),
    part('Properties', ['Property', 'Type', 'Is'], members.filter(({ kind }) => kind === 'field').map(fieldRow)),
    part('Methods', ['Method', 'Does'], members.filter(({ kind }) => kind === 'method').map(methodRow)),
    part('Events', ['Event', 'When'], (element.events ?? []).map(plainRow)),
    part('Slots', ['Slot', 'Holds'], (element.slots ?? []).map((slot) => plainRow({ ...slot, name: slot.name || 'default' }))), // prettier-ignore
    part('Parts', ['Part', 'Is'], (element.cssParts ?? []).map(plainRow)),
    part('Tokens', ['Token', 'Default', 'Is'], (element.cssProperties ?? []).map(tokenRow)),
  ]
    .filter(Boolean)
    .join('\n');
}

const attributeRow = (entry: Entry): string[] => [
  code(entry.name),
  typeOf(entry),
  code(entry.default),
  prose(entry.description),
];
const fieldRow = (entry: Member): string[] => [
  code(entry.name),
  typeOf(entry),
  `${entry.readonly ? 'Read-only. ' : ''}${prose(entry.description) || (entry.attribute ? `As the attribute ${code(entry.attribute)}.` : '')}`,
];
const methodRow = (entry: Member): string[] => {
  const given = (entry.parameters ?? []).map(({ name, optional }) => `${name}${optional ? '?' : ''}`).join(', ');
  return [code(`${entry.name}(${given})`), prose(entry.description)];
};
const plainRow = ({ name, description }: Entry): string[] => [code(name), prose(description)];
const tokenRow = (entry: Entry): string[] => [code(entry.name), code(entry.default), prose(entry.description)];

const typeOf = ({ type }: Entry): string => code(type?.text);
const code = (text = ''): string => (text ? `\`${text.replaceAll('|', '\\|').replace(/\s+/g, ' ')}\`` : '');

/** Text of a doc block. Tags stand in it as they are: they are words here, not elements. */
const prose = (text = ''): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<!`)<([\w-]+)>(?!`)/g, '`<$1>`')
    .replaceAll('|', '\\|')
    .trim();

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
