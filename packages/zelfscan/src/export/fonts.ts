import { fail } from '../base/problem-error.js';

/** The fonts that every PDF is set in. */
export async function reportFonts(signal?: AbortSignal): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  // Written out whole: so the bundler of an app that has the npm package finds the files and takes them along.
  const [regular, bold] = await Promise.all([
    font(new URL(/* @vite-ignore */ './fonts/report-sans-regular.ttf', import.meta.url), signal),
    font(new URL(/* @vite-ignore */ './fonts/report-sans-bold.ttf', import.meta.url), signal),
  ]);
  return { regular, bold };
}

/** Fonts lie beside the script; the browser keeps them. */
async function font(address: URL, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal: signal ?? null });
  if (!response.ok) {
    const next = 'Copy the whole embed folder to the site.';
    const file = address.pathname.split('/').at(-1) ?? '';
    fail('load-failed', file, 'a font beside the script', `status ${response.status}`, next);
  }
  return new Uint8Array(await response.arrayBuffer());
}
