import type { HouseStyle } from '@zelfscan/report';
import type { Problem } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import type { Page } from '../base/workplace.js';
import { loadForFile } from './load-for-file.js';

/** Who offers an instrument, and hears why a logo is left out. */
export interface Organisation {
  readonly page: Pick<Page, 'renderRoot' | 'organisation' | 'logo'>;
  report(problem: Problem): void;
}

/**
 * How the organisation shows itself in a report: the accent of the element, and its logo. A logo that cannot be read is
 * reported and left out: a report without it is better than none.
 */
export async function houseStyleOf(by: Organisation, signal: AbortSignal | undefined): Promise<HouseStyle> {
  const { readableAccent, readLogo } = await loadForFile('house', () => import('@zelfscan/report/house-style'), signal);
  const accent = readableAccent(accentOf(by.page));
  const base = accent ? { accent } : {};
  const { logo, organisation } = by.page;
  if (!logo) return base;
  try {
    const read = readLogo(await fetchLogo(logo, signal), organisation);
    if (read.ok) return { ...base, logo: read.value };
    const [problem] = read.problems;
    if (problem) by.report(problem);
  } catch (error) {
    if (!(error instanceof ZelfscanProblemError)) throw error;
    by.report(error.problem);
  }
  return base;
}

/** The accent as it is on a light page, as a colour in sRGB: paper is light. */
function accentOf({ renderRoot }: Organisation['page']): string {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  // Mixed with itself a colour of any kind is computed as one in sRGB.
  probe.style.color = 'color-mix(in srgb, var(--_accent), var(--_accent))';
  renderRoot.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

async function fetchLogo(address: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const next = 'Put a JPEG or SVG on the site of the page, and its address in the logo attribute.';
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  if (url?.origin !== location.origin)
    return fail('logo-unreadable', 'logo', 'an address on this site', address.slice(0, 80), next);
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', signal: signal ?? null });
  } catch (cause) {
    signal?.throwIfAborted();
    return fail('logo-unreadable', url.pathname, 'a picture that can be fetched', String(cause), next, cause);
  }
  if (!response.ok) return fail('logo-unreadable', url.pathname, 'a picture', `status ${response.status}`, next);
  return new Uint8Array(await response.arrayBuffer());
}
