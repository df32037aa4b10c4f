import { fail } from '../problem-error.js';

/** The fonts that every PDF is set in. */
export async function reportFonts(signal?: AbortSignal): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  const [regular, bold] = await Promise.all([
    font('report-sans-regular.ttf', signal),
    font('report-sans-bold.ttf', signal),
  ]);
  return { regular, bold };
}

/** Fonts lie beside the script; the browser keeps them. */
async function font(file: string, signal?: AbortSignal): Promise<Uint8Array> {
  const folder = new URL(/* @vite-ignore */ './fonts/', import.meta.url);
  const response = await fetch(new URL(file, folder), { signal: signal ?? null });
  if (!response.ok) {
    const next = 'Copy the whole embed folder to the site.';
    fail('load-failed', file, 'a font beside the script', `status ${response.status}`, next);
  }
  return new Uint8Array(await response.arrayBuffer());
}
