/**
 * The script that a site embeds. Loads the elements once per page, whichever copy or version of this script comes first:
 * a second one would only fetch the same code again, and a page with Trusted Types refuses a second Lit.
 */
const loaded = Symbol.for('zelfscan.embed');
const page = globalThis as { [loaded]?: Promise<unknown> };

page[loaded] ??= import('./embed.js');
await page[loaded];

export {};
