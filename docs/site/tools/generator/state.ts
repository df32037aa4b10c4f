import { readSettings, writeSettings, type Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { variants, type Variant } from './words.js';

/** All that is chosen on the page; it stands in the fragment of its address, so that it can be sent to somebody. */
export interface State {
  readonly settings: Settings;
  readonly folder: string;
  readonly variant: Variant;
}

export const usualFolder = '/zelfscan/';

/** An address of a folder as it goes into a snippet, with a slash at its end; null for what is none. */
export function folderOf(text: string): string | null {
  const given = text.trim();
  if (given === '') return usualFolder;
  const whole = /^https?:\/\//i.test(given);
  if (!whole && (/^[a-z][a-z\d+.-]*:/i.test(given) || given.startsWith('//'))) return null;
  try {
    const base = 'https://site.invalid/';
    const url = new URL(whole ? given : given.replace(/^\/*/, '/'), base);
    if (whole && (url.username || url.password)) return null;
    const path = url.pathname.replace(/\/*$/, '/');
    return whole ? url.origin + path : path;
  } catch {
    return null;
  }
}

export function readState(fragment: string, page: string): State {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const folder = folderOf(params.get('folder') ?? '') ?? usualFolder;
  const wanted = params.get('as');
  params.delete('folder');
  params.delete('as');
  return {
    settings: readSettings(params, page, 'person'),
    folder,
    variant: variants.find((name) => name === wanted) ?? 'html',
  };
}

export function writeState({ settings, folder, variant }: State): string {
  const params = writeSettings(settings);
  if (folder !== usualFolder) params.set('folder', folder);
  if (variant !== 'html') params.set('as', variant);
  return `#${params}`;
}
