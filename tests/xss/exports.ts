import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is wrong with a file that was made of a scan with these hostile texts in it; nothing, if all is well. */
export type Check = (bytes: Uint8Array, texts: readonly string[]) => string[] | Promise<string[]>;

const squeezed = (text: string) => text.replace(/\s+/g, '');
/** What a font without other signs, and a reader that puts lines together, can be asked for. */
const plain = (text: string) => /^[ -~]+$/.test(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const json: Check = (bytes, texts) => {
  const found = new Set<string>();
  JSON.parse(text(bytes), (_, value: unknown) => {
    if (typeof value === 'string') found.add(value);
    return value;
  });
  return texts.filter((one) => !found.has(one)).map((one) => `lacks ${one}`);
};

const pdf: Check = async (bytes, texts) => {
  const task = getDocument({ data: bytes.slice(), disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  const wrong: string[] = [];
  let read = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    read += items.map((item) => ('str' in item ? item.str : '')).join('');
    for (const note of (await page.getAnnotations()) as { url?: string; unsafeUrl?: string; subtype?: string }[]) {
      const url = note.url ?? note.unsafeUrl ?? '';
      if (url && !/^(?:https|tel|mailto):/.test(url)) wrong.push(`links to ${url}`);
      if (note.subtype !== 'Link') wrong.push(`has a ${note.subtype}`);
    }
    if (await page.getJSActions()) wrong.push(`has scripts on page ${number}`);
  }
  if (await document.getJSActions()) wrong.push('has scripts');
  const action = (await document.getOpenAction()) as { action?: unknown } | null;
  if (action?.action) wrong.push('does something when it is opened');
  await task.destroy();
  const all = squeezed(read);
  return [...wrong, ...texts.filter((one) => plain(one) && !all.includes(squeezed(one))).map((one) => `lacks ${one}`)];
};

/** Cells of a CSV file with the separator of its first line; quotes are doubled within quotes. */
function cellsOf(csv: string): string[] {
  const source = csv.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/, '');
  const separator = source.slice(0, source.indexOf('\n')).includes(';') ? ';' : ',';
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)`, 'g');
  return [...source.matchAll(cell)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** A sheet takes a cell that starts like this for a formula, also within quotes. */
const csv: Check = (bytes, texts) => {
  const cells = cellsOf(text(bytes));
  const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?%?$/.test(cell));
  const all = squeezed(cells.join(' '));
  return [
    ...formulas.map((cell) => `has the formula ${cell}`),
    ...texts.filter((one) => plain(one) && !all.includes(squeezed(one))).map((one) => `lacks ${one}`),
  ];
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (xml: string) =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, number?: string, name?: string) =>
    name ? (entities[name] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)),
  );

const xlsx: Check = (bytes, texts) => {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content: strFromU8(content) }));
  const sheets = parts.filter(({ path }) => /sheet|sharedStrings/i.test(path));
  const wrong = [
    ...sheets.filter(({ content }) => /<f[\s>]/.test(content)).map(({ path }) => `has a formula in ${path}`),
    ...parts.filter(({ path }) => /vbaProject|externalLink|activeX/i.test(path)).map(({ path }) => `has ${path}`),
    ...parts
      .filter(({ path, content }) => path.endsWith('.rels') && /TargetMode="External"/.test(content))
      .map(({ path }) => `leads elsewhere in ${path}`),
  ];
  const all = squeezed(sheets.map(({ content }) => unescaped(content.replace(/<[^>]*>/g, ''))).join(' '));
  return [...wrong, ...texts.filter((one) => plain(one) && !all.includes(squeezed(one))).map((one) => `lacks ${one}`)];
};

/** Data that a page carries: browsers run no script of this type. Ends where a browser ends it. */
const data = /<script type="application\/json"[^>]*>[^]*?<\/script\s*>/gi;
const tagIn = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attributeIn = /([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g;

/** Looked at as text; that nothing runs in it is seen by opening it. */
const html: Check = (bytes, texts) => {
  const source = text(bytes).replace(data, '');
  const wrong = [...source.matchAll(tagIn)].flatMap(([, tag = '', attributes = '']) => [
    ...(/^(?:script|iframe|object|embed|base|form)$/i.test(tag) ? [`has <${tag}`] : []),
    ...[...attributes.matchAll(attributeIn)].flatMap(([, name = '', value = '']) =>
      /^on/i.test(name) || (/^(?:href|src|action)$/i.test(name) && /^["']?\s*(?:javascript|data:text)/i.test(value))
        ? [`has ${name} in <${tag}`]
        : [],
    ),
  ]);
  const all = squeezed(unescaped(source.replace(/<style[^]*?<\/style>/gi, '').replace(tagIn, ' ')));
  return [...wrong, ...texts.filter((one) => plain(one) && !all.includes(squeezed(one))).map((one) => `lacks ${one}`)];
};

/** By the name that `exportFile` knows a format by. A format that is not there yet is passed over by the tests. */
export const checks: Readonly<Record<string, Check>> = { json, pdf, csv, xlsx, html };
