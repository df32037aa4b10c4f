import { readSettings, writeSettings, type Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { variants, type Variant } from './words.js';

/** All that is chosen on the page; it stands in the fragment of its address, so that it can be sent to somebody. */
export interface State {
  readonly settings: Settings;
  readonly folder: string;
  readonly variant: Variant;
}

const usualFolder = '/zelfscan/';

/** A site that is not known by name: the one that the page and a folder without a host are on. */
export const site = 'https://site.invalid';

/** An address of a folder as it goes into a snippet, with a slash at its end; null for what is none. */
export function folderOf(text: string): string | null {
  const given = text.trim() || usualFolder;
  const whole = /^https?:\/\//i.test(given);
  if (!whole && /^(?:\/\/|[a-z][a-z\d+.-]*:)/i.test(given)) return null;
  const address = whole ? given : given.replace(/^\/*/, '/');
  if (!URL.canParse(address, site)) return null;
  const url = new URL(address, site);
  if (url.username || url.password) return null;
  return (whole ? url.origin : '') + url.pathname.replace(/\/*$/, '/');
}

export function readState(fragment: string, page: string): State {
  const { folder = '', as, ...rest } = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
  return {
    settings: readSettings(new URLSearchParams(rest), page, 'person'),
    folder: folderOf(folder) ?? usualFolder,
    variant: variants.find((name) => name === as) ?? 'html',
  };
}

export function writeState({ settings, folder, variant }: State): string {
  const params = writeSettings(settings);
  if (folder !== usualFolder) params.set('folder', folder);
  if (variant !== 'html') params.set('as', variant);
  return `#${params}`;
}
