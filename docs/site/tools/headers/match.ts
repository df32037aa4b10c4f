/** Whether a list of sources lets through what comes from the page's own site, or from another host. */
export function letsThrough(sources: readonly string[], host: string | null): boolean {
  return sources.some((source) => {
    const low = source.toLowerCase();
    if (low === '*') return true;
    if (low === "'self'") return host === null;
    if (/^https?:$/.test(low)) return true;
    if (low.startsWith("'") || /^[a-z][a-z\d+.-]*:$/.test(low)) return false;
    return host !== null && hostFits(low, host.toLowerCase());
  });
}

/** Names of hosts, with a star for what is below one. Scheme, port and path are taken to fit: the browser looks closer. */
function hostFits(source: string, host: string): boolean {
  const name = source.replace(/^[a-z][a-z\d+.-]*:\/\//, '').replace(/[:/].*$/, '');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

export const hasNonce = (sources: readonly string[]): boolean => sources.some((source) => /^'nonce-/i.test(source));
export const hasHash = (sources: readonly string[]): boolean =>
  sources.some((source) => /^'sha(?:256|384|512)-/i.test(source));
export const has = (sources: readonly string[], wanted: string): boolean =>
  sources.some((source) => source.toLowerCase() === wanted);
