/** What a browser says of the page around a frame. */
export interface Around {
  /** Origin of this page. */
  readonly here: string;
  /** Origins of the pages around it, as far as they are known. The browser says `null` of one that it does not tell. */
  readonly around: readonly string[];
  /** Of `document.hasStorageAccess()`; null where a browser has no such thing. */
  readonly access: boolean | null;
}

/** Whether the browser keeps what this page stores apart from the same page alone. */
export function keptApart({ here, around, access }: Around): boolean {
  const known = around.filter((origin) => origin !== 'null');
  if (known.some((origin) => !sameSite(origin, here))) return true;
  // Where not every page around is known, this is all there is to go by.
  return (known.length === 0 || known.length < around.length) && access === false;
}

/**
 * Whether two origins are one site. Browsers have a list of endings under which everybody can register a name; here it
 * is taken that such an ending has one part, as `.nl` has. A mistake shows a line too few, and loses nothing.
 */
export function sameSite(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parsed(one), parsed(other)];
  if (!a || !b || a.protocol !== b.protocol) return false;
  return siteOf(a.hostname) === siteOf(b.hostname);
}

function parsed(origin: string): URL | null {
  try {
    return new URL(origin);
  } catch {
    return null;
  }
}

const siteOf = (host: string): string => (/^[\d.]+$|:/.test(host) ? host : host.split('.').slice(-2).join('.'));
