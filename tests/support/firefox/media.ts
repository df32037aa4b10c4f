import type { Page } from 'puppeteer-core';
import { inBrowser } from './in-browser.js';

/** Media features that a page sees, as puppeteer names them. */
export type MediaFeatures = readonly { name: string; value?: string }[];

/** Firefox takes these from its settings: they hold for the whole browser. */
const settings: Record<string, { setting: string; values: Record<string, number> }> = {
  'prefers-color-scheme': {
    setting: 'layout.css.prefers-color-scheme.content-override',
    values: { dark: 0, light: 1 },
  },
  'prefers-reduced-motion': { setting: 'ui.prefersReducedMotion', values: { 'no-preference': 0, reduce: 1 } },
  'forced-colors': { setting: 'browser.display.document_color_use', values: { none: 0, active: 2 } },
};

/** Sets the features that are named, and puts the others back. */
export async function setFeatures(page: Page, features: MediaFeatures): Promise<void> {
  const wanted: [string, number | null][] = Object.values(settings).map(({ setting }) => [setting, null]);
  for (const { name, value = '' } of features) {
    const known = settings[name];
    const number = known?.values[value];
    if (!known || number === undefined) throw new Error(`Firefox has no setting for ${name}: ${value}`);
    wanted.push([known.setting, number]);
  }
  await inBrowser(
    page,
    `for (const [name, value] of ${JSON.stringify(wanted)}) {
      if (value === null) Services.prefs.clearUserPref(name);
      else Services.prefs.setIntPref(name, value);
    }`,
  );
}

/** print or screen, for all tabs; without one, as it was. */
export const setMedium = (page: Page, medium = ''): Promise<string> =>
  inBrowser(
    page,
    `for (const window of Services.wm.getEnumerator('navigator:browser')) {
      for (const tab of window.gBrowser.browsers) tab.browsingContext.mediumOverride = ${JSON.stringify(medium)};
    }`,
  );
