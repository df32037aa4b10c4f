import { attributesOf, standardOf, type ElementName } from '../../../../packages/zelfscan/src/frame/attributes.js';
import { declarations, writeSettings, type Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { importMap } from '../../../../scripts/import-map.js';
import type { Variant } from './words.js';

/** Where the embed lies, and the hashes of its files; null where those are not known. */
export interface Embed {
  /** With a slash at its end: from the root of the site, or a whole address on another host. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>> | null;
}

export type Chosen = Omit<Settings, 'problems'>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Not in HTML, but some sites look for short codes and templates in what is pasted.
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

/** A value as it stands between double quotes. */
export const quoted = (value: string): string => `"${value.replace(/[&<>"[\]{}]/g, (sign) => entities[sign] ?? sign)}"`;

const loading: Readonly<Record<ElementName, string>> = {
  'kwaliteitskader-zelfscan': 'De zelfscan wordt geladen. Blijft deze tekst staan? Zet dan JavaScript aan.',
  'mda-dilemmakaart': 'De dilemmakaart wordt geladen. Blijft deze tekst staan? Zet dan JavaScript aan.',
  'zelfscan-questionnaire': 'De vragenlijst wordt geladen. Blijft deze tekst staan? Zet dan JavaScript aan.',
};

const titles: Readonly<Record<ElementName, string>> = {
  'kwaliteitskader-zelfscan': 'Zelfscan',
  'mda-dilemmakaart': 'Dilemmakaart',
  'zelfscan-questionnaire': 'Vragenlijst',
};

/** The attributes that say something else than what holds without them, in the order of the table. */
export function written({ element, attributes }: Chosen): readonly (readonly [name: string, value: string])[] {
  return attributesOf(element).flatMap((attribute) => {
    const value = attributes[attribute.name] ?? '';
    return value && value !== standardOf(attribute, element) ? [[attribute.name, value] as const] : [];
  });
}

/** Settings that an address cannot carry: they go into the frame page itself. */
export const notInAddress = (chosen: Chosen) => {
  const free = attributesOf(chosen.element).filter(({ inAddress }) => inAddress);
  return written(chosen).filter(([name]) => !free.some((attribute) => attribute.name === name));
};

/** A site that is not known by name: the one that the page and a folder without a host are on. */
const site = 'https://site.invalid';

/** The site of an address, as a policy names it. */
function sourceOf(address: string): string {
  const origin = URL.canParse(address, site) ? new URL(address, site).origin : site;
  return origin === site ? "'self'" : origin;
}

const addresses = (chosen: Chosen) => {
  const known = attributesOf(chosen.element).filter(({ kind }) => kind === 'address');
  return written(chosen).filter(([name]) => known.some((attribute) => attribute.name === name));
};

/** Addresses that a frame refuses, as anyone can send a link. What has no host is on the site of the frame. */
export const ofAnotherSite = (chosen: Chosen, { folder }: Embed) =>
  addresses(chosen).filter(([, value]) => !["'self'", sourceOf(folder)].includes(sourceOf(value)));

/** What is pasted. */
export function snippet(variant: Variant, chosen: Chosen, embed: Embed): string {
  if (variant === 'import-map') return `${map(embed)}${plain(chosen, embed, embed.files?.['zelfscan.js'])}`;
  if (variant === 'wordpress') return `<!-- wp:html -->\n${plain(chosen, embed)}\n<!-- /wp:html -->`;
  if (variant === 'react') return react(chosen, embed);
  if (variant === 'frame') return grows(chosen, embed);
  if (variant === 'iframe') return fixed(chosen, embed);
  return plain(chosen, embed);
}

/** The looks, for the style sheet of the site; empty where the page decides. */
export function styleSheet({ element, theme }: Chosen): string {
  const lines = declarations(theme).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length ? `${element} {\n${lines.join('\n')}\n}` : '';
}

/** What the header Content-Security-Policy has to let through, by directive, beside what the page has. */
export function needed(
  variant: Variant,
  chosen: Chosen,
  { folder }: Embed,
): readonly (readonly [directive: string, source: string])[] {
  const host = sourceOf(folder);
  if (variant === 'frame') return [['script-src', host], ['frame-src', host]]; // prettier-ignore
  if (variant === 'iframe') return [['frame-src', host]];
  const fetched = new Set([host, ...addresses(chosen).map(([, value]) => sourceOf(value))]);
  return [
    ['script-src', host],
    ['connect-src', [...fetched].join(' ')],
    ['style-src', "'self'"],
    ['img-src', "'self' data: blob:"],
  ];
}

/** The hash of the import map as it stands in a page, for `script-src`. Only where a browser gives hashes: on https. */
export async function mapHash(embed: Embed): Promise<string> {
  if (!embed.files || !globalThis.crypto?.subtle) return '';
  const bytes = new TextEncoder().encode(importMap(embed.files, embed.folder));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`;
}

const script = ({ folder }: Embed, name: string, kind: string, hash?: string): string =>
  `<script ${kind} src=${quoted(folder + name)}${hash ? ` integrity="${hash}"` : ''}></script>\n`;

const map = (embed: Embed): string =>
  embed.files ? `<script type="importmap">${importMap(embed.files, embed.folder)}</script>\n` : '';

/** @param hash - pins the entry to one version: with the next one nothing starts until the page has another hash */
function plain(chosen: Chosen, embed: Embed, hash?: string): string {
  const { element } = chosen;
  const attributes = written(chosen).map(([name, value]) => ` ${name}=${quoted(value)}`);
  const open =
    attributes.length > 2 ? `<${element}\n ${attributes.join('\n ')}\n>` : `<${element}${attributes.join('')}>`;
  return `${script(embed, 'zelfscan.js', 'type="module"', hash)}${open}\n  ${loading[element]}\n</${element}>`;
}

function react(chosen: Chosen, embed: Embed): string {
  const { element, theme } = chosen;
  const value = (text: string) => `{${JSON.stringify(text).replace(/[\u2028\u2029]/g, ' ')}}`;
  const style = declarations(theme).map(([property, text]) => `'${property}': ${JSON.stringify(text)}`);
  const attributes = [
    ...written(chosen).map(([name, text]) => `${name}=${value(text)}`),
    ...(style.length ? [`style={{ ${style.join(', ')} }}`] : []),
  ];
  const lines = attributes.length ? `\n${attributes.map((line) => `        ${line}\n`).join('')}      ` : '';
  return `export function Zelfscan() {
  return (
    <>
      <script async type="module" src=${value(embed.folder + 'zelfscan.js')} />
      <${element}${lines}>${loading[element]}</${element}>
    </>
  );
}`;
}

function address(chosen: Chosen, embed: Embed): string {
  const left = [...notInAddress(chosen), ...ofAnotherSite(chosen, embed)].map(([name]) => name);
  const attributes = Object.fromEntries(written(chosen).filter(([name]) => !left.includes(name)));
  return `${embed.folder}frame.html?${writeSettings({ ...chosen, attributes })}`;
}

const grows = (chosen: Chosen, embed: Embed): string =>
  `${script(embed, 'zelfscan-frame.js', 'defer')}<a class="zelfscan-frame" href=${quoted(address(chosen, embed))}>${titles[chosen.element]}</a>`;

const fixed = (chosen: Chosen, embed: Embed): string =>
  `<iframe src=${quoted(address(chosen, embed))} title="${titles[chosen.element]}" width="100%" height="900"></iframe>`;
