import { attributesOf, standardOf, type Attribute } from '../../../../packages/zelfscan/src/frame/attributes.js';
import { declarations, writeSettings, type Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { importMap } from '../../../../scripts/import-map.js';
import { site } from './state.js';
import { elementWords, type Variant } from './words.js';

/** Where the embed lies, and the hashes of its files; null where those are not known. */
export interface Embed {
  /** With a slash at its end: from the root of the site, or a whole address on another host. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>> | null;
}

export type Chosen = Omit<Settings, 'problems'>;
type Pairs = readonly (readonly [name: string, value: string])[];

/** The attributes that say something else than what holds without them, in the order of the table. */
export const written = (
  { element, attributes }: Chosen,
  which: (attribute: Attribute) => boolean = () => true,
): Pairs =>
  attributesOf(element)
    .filter((attribute) => which(attribute) && attributes[attribute.name] !== standardOf(attribute, element))
    .flatMap(({ name }) => (attributes[name] ? [[name, attributes[name]]] : []));

/** Settings that an address cannot carry: they go into the frame page itself. */
export const notInAddress = (chosen: Chosen): Pairs => written(chosen, ({ inAddress }) => !inAddress);

const addresses = (chosen: Chosen): Pairs => written(chosen, ({ kind }) => kind === 'address');

/** The site of an address, as a policy names it. */
function sourceOf(address: string): string {
  const origin = URL.canParse(address, site) ? new URL(address, site).origin : site;
  return origin === site ? "'self'" : origin;
}

/** Addresses that a frame refuses, as anyone can send a link. What has no host is on the site of the frame. */
export const ofAnotherSite = (chosen: Chosen, { folder }: Embed): Pairs =>
  addresses(chosen).filter(([, value]) => !["'self'", sourceOf(folder)].includes(sourceOf(value)));

/** The looks, for the style sheet of the site; empty where the page decides. */
export function styleSheet({ element, theme }: Chosen): string {
  const lines = declarations(theme).map(([property, value]) => `  ${property}: ${value};\n`);
  return lines.length ? `${element} {\n${lines.join('')}}` : '';
}

/** What the header Content-Security-Policy has to let through, by directive, beside what the page has. */
export function needed(variant: Variant, chosen: Chosen, { folder }: Embed): Pairs {
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
export async function mapHash({ files, folder }: Embed): Promise<string> {
  if (!files || !globalThis.crypto?.subtle) return '';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(importMap(files, folder)));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value between double quotes. Some sites look for short codes and templates in what is pasted: no brackets either. */
export const quoted = (value: string): string =>
  `"${value.replace(/[&<>"[\]{}]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`)}"`;

const loading = ({ element }: Chosen): string =>
  `De ${elementWords[element][1].toLowerCase()} wordt geladen. Blijft deze tekst staan? Zet dan JavaScript aan.`;

/** @param hash - pins the entry to one version: with the next one nothing starts until the page has another hash */
function plain(chosen: Chosen, { folder }: Embed, hash?: string): string {
  const attributes = written(chosen).map(([name, value]) => ` ${name}=${quoted(value)}`);
  const inside = attributes.length > 2 ? `\n ${attributes.join('\n ')}\n` : attributes.join('');
  const pinned = hash ? ` integrity="${hash}"` : '';
  return `<script type="module" src=${quoted(`${folder}zelfscan.js`)}${pinned}></script>
<${chosen.element}${inside}>
  ${loading(chosen)}
</${chosen.element}>`;
}

function react(chosen: Chosen, { folder }: Embed): string {
  const text = (value: string) => `{${JSON.stringify(value).replace(/[\u2028\u2029]/g, ' ')}}`;
  const style = declarations(chosen.theme).map(([property, value]) => `'${property}': ${JSON.stringify(value)}`);
  const attributes = written(chosen).map(([name, value]) => `${name}=${text(value)}`);
  if (style.length) attributes.push(`style={{ ${style.join(', ')} }}`);
  const lines = attributes.length ? `\n${attributes.map((line) => `        ${line}\n`).join('')}      ` : '';
  return `export function Zelfscan() {
  return (
    <>
      <script async type="module" src=${text(`${folder}zelfscan.js`)} />
      <${chosen.element}${lines}>${loading(chosen)}</${chosen.element}>
    </>
  );
}`;
}

function frameAddress(chosen: Chosen, embed: Embed): string {
  const left = new Map([...notInAddress(chosen), ...ofAnotherSite(chosen, embed)]);
  const attributes = Object.fromEntries(written(chosen).filter(([name]) => !left.has(name)));
  return quoted(`${embed.folder}frame.html?${writeSettings({ ...chosen, attributes })}`);
}

/** What is pasted. */
export const snippets: Readonly<Record<Variant, (chosen: Chosen, embed: Embed) => string>> = {
  html: (chosen, embed) => plain(chosen, embed),
  'import-map': (chosen, embed) => {
    const { files, folder } = embed;
    const map = files ? `<script type="importmap">${importMap(files, folder)}</script>\n` : '';
    return map + plain(chosen, embed, files?.['zelfscan.js']);
  },
  wordpress: (chosen, embed) => `<!-- wp:html -->\n${plain(chosen, embed)}\n<!-- /wp:html -->`,
  react,
  frame: (chosen, embed) =>
    `<script defer src=${quoted(`${embed.folder}zelfscan-frame.js`)}></script>
<a class="zelfscan-frame" href=${frameAddress(chosen, embed)}>${elementWords[chosen.element][1]}</a>`,
  iframe: (chosen, embed) =>
    `<iframe src=${frameAddress(chosen, embed)} title="${elementWords[chosen.element][1]}" width="100%" height="900"></iframe>`,
};
