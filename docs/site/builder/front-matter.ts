/** What stands above a page between two lines of `---`: one `name: value` per line, nothing nested. */
export type FrontMatter = Readonly<Record<string, string>>;

const fence = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;
const line = /^([A-Za-z][\w-]*):\s*(.*?)\s*$/;

/** Takes front matter off a text. Quotes around a value are no part of it. Throws on a line that is something else. */
export function readFrontMatter(text: string): { readonly fields: FrontMatter; readonly body: string } {
  const found = fence.exec(text);
  if (!found) return { fields: {}, body: text };
  const fields: Record<string, string> = {};
  for (const written of (found[1] ?? '').split(/\r?\n/)) {
    if (!written.trim() || written.startsWith('#')) continue;
    const [, name, value] = line.exec(written) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Front matter: "${written}" is not "name: value".`);
    fields[name] = unquoted(value);
  }
  return { fields, body: text.slice(found[0].length) };
}

function unquoted(value: string): string {
  const quote = value[0];
  const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  if (!quoted) return value;
  const inside = value.slice(1, -1);
  return quote === "'" ? inside.replaceAll("''", "'") : inside.replaceAll('\\"', '"');
}
