/**
 * The content of the import map: the hash of every part, by the address that it has on the site. With it a browser runs
 * no part that was changed; on the script tag alone `integrity` is about the entry only. Also runs in a browser.
 *
 * @param at - address of the folder, with a slash at its end
 */
export function importMap(files: Readonly<Record<string, string>>, at: string): string {
  const scripts = Object.entries(files).filter(([name]) => name.endsWith('.js'));
  return JSON.stringify({ integrity: Object.fromEntries(scripts.map(([name, hash]) => [`${at}${name}`, hash])) });
}
