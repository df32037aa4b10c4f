/** A selector in puppeteer's words, ::-p-aria([name="…"][role="…"]), taken apart; null for every other selector. */
export function roleSelector(selector: string): { name: string; role: string } | null {
  const found = /^::-p-aria\(\[name="([^]*)"\]\[role="([\w-]+)"\]\)$/.exec(selector);
  return found ? { name: found[1] ?? '', role: found[2] ?? '' } : null;
}
