/** Whether a list of sources lets through what comes from the page's own site, or from another host. */
export function letsThrough(sources: readonly string[], host: string | null): boolean {
  return sources.some((source) => {
    const low = source.toLowerCase();
    if (low === "'self'") return host === null;
    if (/^https?:$/.test(low)) return true;
    if (/^(?:(?:https?|wss?):\/\/)?\*(?![^:/])/.test(low)) return true;
    return host !== null && isName(low) && hostFits(low, host.toLowerCase());
  });
}

/** Whether sources that do not let the page's own site through may do so all the same: its name is not known here. */
export const mayLetThrough = (sources: readonly string[], host: string | null): boolean =>
  host === null && sources.some((source) => isName(source.toLowerCase()));

const isName = (source: string): boolean =>
  /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:\*\.)?[\w.-]+(?::[\d*]+)?(?:\/|$)/.test(source);

/** Names of hosts, with a star for what is below one. Scheme, port and path are taken to fit: the browser looks closer. */
function hostFits(source: string, host: string): boolean {
  const name = source.replace(/^[a-z][a-z\d+.-]*:\/\//, '').replace(/[:/].*$/, '');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

export const hasNonce = (sources: readonly string[]): boolean => sources.some((source) => /^'nonce-/i.test(source));
export const hasHash = (sources: readonly string[]): boolean =>
  sources.some((source) => /^'sha(?:256|384|512)-/i.test(source));
/** With `'strict-dynamic'` only a nonce or a hash counts: without either, no script starts. */
export const startsNothing = (sources: readonly string[]): boolean =>
  has(sources, "'strict-dynamic'") && !hasNonce(sources) && !hasHash(sources);
export const without = (sources: readonly string[], left: string): readonly string[] =>
  sources.filter((source) => !has([source], left));
export const has = (sources: readonly string[], wanted: string): boolean =>
  sources.some((source) => source.toLowerCase() === wanted);

/** The site of an address as somebody fills it in, with or without https:// before it; null for what is none. */
export function originOf(text: string): string | null {
  const given = text.trim();
  try {
    const { origin } = new URL(/^[a-z]+:\/\//i.test(given) ? given : `https://${given}`);
    // Some signs pass for a name in some browsers, and would end the directive that it goes into.
    return /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? origin : null;
  } catch {
    return null;
  }
}
