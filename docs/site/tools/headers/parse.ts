/** A header as a server sends it. The name is in small letters. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** It stood in a `meta` tag: browsers take less from there. */
  readonly meta?: true;
}

/** One policy: its directives in order, with their sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const directive =
  /^(?:(?:default|script|style|img|font|connect|media|object|child|frame|worker|manifest)-src(?:-elem|-attr)?|base-uri|form-action|frame-ancestors|sandbox|report-uri|report-to|require-trusted-types-for|trusted-types|upgrade-insecure-requests)(?=[\s;]|$)/i;
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** A line of Apache or nginx that sets a header. A value between quotes can go on over lines; what is behind it is left. */
const configured =
  /^[ \t]*(?:add_header|Header\s+(?:always\s+|onsuccess\s+)?(?:set|append|add|merge))\s+["']?([\w-]+)["']?\s+("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|["'].*|\S+?(?=;?(?:\s|$)))/gim;

/**
 * The headers in what somebody pastes: an answer of a server, lines of Apache, nginx or IIS, a `meta` tag, or a policy
 * alone. What is none is left out. Takes any text, and never throws.
 */
export function readHeaders(text: string): readonly Header[] {
  const headers: Header[] = [];
  for (const match of text.matchAll(/<meta\b[^>]*>/gi)) headers.push(...metaOf(match[0]));
  for (const [, name, value = ''] of text.matchAll(/<add\s+name="([^"]*)"\s+value="([^"]*)"/gi)) {
    push(headers, name, decoded(value));
  }
  if (headers.length) return headers;
  for (const [, name, value = ''] of text.replace(/\\\r?\n/g, ' ').matchAll(configured)) {
    push(headers, name, withoutQuotes(value));
  }
  if (headers.length) return headers;

  for (const line of joined(text)) {
    const trimmed = line.trim().replace(/^[<>]\s+/, '');
    const plain = /^([^\s:]+)\s*:\s*(.*)$/.exec(trimmed);
    if (directive.test(trimmed)) push(headers, 'content-security-policy', trimmed);
    else if (plain && token.test(plain[1] ?? '')) push(headers, plain[1], withoutQuotes(plain[2] ?? ''));
  }
  return headers;
}

/** Lines, with what goes on on the next one put back: after white space, or after a name that stands alone with a colon. */
function joined(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && line.trim() !== '' && (/^[ \t]/.test(line) || /^[\w-]+:\s*$/.test(last));
    if (goesOn) lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line);
  }
  // A policy over more lines, without its header.
  const policy = lines.length > 1 && lines.every((line) => line.trim() === '' || directive.test(line.trim()));
  return policy ? [lines.map((line) => line.trim().replace(/;$/, '')).filter(Boolean).join('; ')] : lines; // prettier-ignore
}

function push(headers: Header[], name = '', value = ''): void {
  headers.push({ name: name.toLowerCase(), value: value.replace(/\s+/g, ' ').trim() });
}

/** What stands between quotes, or behind one that is never closed. */
const withoutQuotes = (value: string): string =>
  /^(["'])(.*?)\1?$/s.exec(value)?.[2]?.replace(/\\(["'])/g, '$1') ?? value;

const signs: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** Signs as HTML and XML write them; a header has no others than those of ASCII. */
const decoded = (text: string): string =>
  text.replace(/&(?:#0*(\d{1,3})|#x0*([\da-f]{1,2})|(quot|apos|amp|lt|gt));/gi, (_, decimal, hex, name) =>
    name ? (signs[name.toLowerCase()] as string) : String.fromCharCode(decimal ? Number(decimal) : parseInt(hex, 16)),
  );

function metaOf(tag: string): readonly Header[] {
  const attribute = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find((part) => part !== undefined); // prettier-ignore
  const name = attribute('http-equiv') ?? (attribute('name') === 'referrer' ? 'referrer-policy' : '');
  const value = attribute('content');
  return name && value !== undefined ? [{ name: name.toLowerCase(), value: decoded(value), meta: true }] : [];
}

/** The policies in a header. Commas part them, and of a directive that stands twice the first counts. */
export function readPolicies(value: string): readonly Policy[] {
  return value
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const part of policy.split(';')) {
        const [name, ...sources] = part.trim().split(/\s+/);
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter((directives) => directives.size > 0);
}

/** The policies that a page is under, each once: a browser keeps to all of them. */
export function policiesOf(headers: readonly Header[]): readonly Policy[] {
  const found = headers.filter(({ name }) => name === 'content-security-policy');
  const all = found.flatMap(({ value }) => readPolicies(value));
  return [...new Map(all.map((policy) => [writePolicy(policy), policy])).values()];
}

export const writePolicy = (policy: Policy): string =>
  [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** The directive that counts for a kind of load, with its sources; null where everything is allowed. */
export function effective(
  policy: Policy,
  ...names: readonly string[]
): { name: string; sources: readonly string[] } | null {
  for (const name of [...names, 'default-src']) {
    const sources = policy.get(name);
    if (sources) return { name, sources };
  }
  return null;
}
