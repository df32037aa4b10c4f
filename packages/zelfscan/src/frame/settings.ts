import type { Problem } from '@zelfscan/schema';
import {
  attributesOf,
  elementNames,
  isElementName,
  schemes,
  themeOptions,
  type Attribute,
  type ElementName,
  type Kind,
  type Scheme,
} from './attributes.js';
import { readableOn } from './contrast.js';

/** Which element with which attributes and looks, as an address or a fragment says it. */
export interface Settings {
  readonly element: ElementName;
  /** By attribute; what is the standard is not in it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** By theme option. */
  readonly theme: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
  readonly problems: readonly Problem[];
}

/**
 * Where settings come from. 'address': whoever can send a link, so only what harms nobody, and addresses of the same
 * site. 'person': whoever is making a snippet.
 */
export type Origin = 'address' | 'person';

/** Added by what counts visitors; no setting, and no reason to say that something is wrong. */
const ofOthers = /^(?:utm_\w*|fbclid|gclid|mtm_\w*|pk_\w*)$/;

export function readSettings(params: URLSearchParams, page: string, from: Origin): Settings {
  const problems: Problem[] = [];
  const wanted = params.get('element') || elementNames[0];
  if (!isElementName(wanted)) {
    problems.push(problem('value-out-of-range', 'element', elementNames.join(', '), wanted));
  }
  const element = isElementName(wanted) ? wanted : elementNames[0];
  const known = new Map(attributesOf(element).map((attribute) => [attribute.name, attribute]));
  const attributes: Record<string, string> = {};
  const theme: Record<string, string> = {};
  let scheme: Scheme = 'light';

  for (const [name, given] of params) {
    const value = name === 'lang' ? languageIn(oneLine(given)) : oneLine(given);
    if (name === 'element' || value === '' || ofOthers.test(name)) continue;
    const attribute = known.get(name);
    const option = themeOptions.find((entry) => entry.name === name);
    if (name === 'scheme') {
      if (isScheme(value)) scheme = value;
      else problems.push(problem('value-out-of-range', name, schemes.join(', '), value));
    } else if (attribute) {
      const wrong = faultOf(attribute, value, page, from);
      if (wrong) problems.push(wrong);
      else attributes[name] = value;
    } else if (option) {
      const expected = option.kind === 'text' ? font(value) : fits(option, value);
      if (expected) problems.push(problem('value-out-of-range', name, expected, value));
      else theme[name] = value;
    } else {
      problems.push(
        problem('option-unknown', name.slice(0, 80) || 'address', [...known.keys()].join(', '), name || 'nothing'),
      );
    }
  }
  return { element, attributes, theme, scheme, problems };
}

/** The same settings as an address or a fragment says them, in the order of the tables. */
export function writeSettings({ element, attributes, theme, scheme }: Omit<Settings, 'problems'>): URLSearchParams {
  const params = new URLSearchParams({ element });
  for (const { name } of attributesOf(element)) if (attributes[name]) params.set(name, attributes[name]);
  for (const { name } of themeOptions) if (theme[name]) params.set(name, theme[name]);
  if (scheme !== 'light') params.set('scheme', scheme);
  return params;
}

/** Declarations for a theme. What stands on the accent follows from it, and light or dark from the background. */
export const declarations = (theme: Settings['theme']): readonly (readonly [property: string, value: string])[] =>
  themeOptions.flatMap(({ name, property, unit }): (readonly [string, string])[] => {
    const value = theme[name];
    if (value === undefined) return [];
    const own = [property, `${value}${unit}`] as const;
    if (name === 'accent') return [own, ['--zs-color-on-accent', readableOn(value)]];
    // Text has to stay readable on it, also where the page goes dark with the device.
    if (name === 'background') return [own, ['color-scheme', readableOn(value) === '#000000' ? 'light' : 'dark']];
    return [own];
  });

/** Control characters and halves of characters cannot be written in HTML; nobody types them on purpose. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .trim();

/** The language in a language tag, as the elements read it: "en" of "en-GB". */
const languageIn = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function faultOf(attribute: Attribute, value: string, page: string, from: Origin): Problem | null {
  const { name } = attribute;
  if (from === 'address' && !attribute.inAddress) {
    return problem('option-unknown', name, 'this setting in the frame page itself, not in its address', value);
  }
  const expected = attribute.kind === 'address' ? address(value, page, from) : fits(attribute, value);
  return expected ? problem('value-out-of-range', name, expected, value) : null;
}

/** What was expected, where the value does not fit; else nothing. */
function fits(kind: Kind, value: string): string {
  if (kind.kind === 'choice') return kind.values.includes(value) ? '' : kind.values.join(', ');
  if (kind.kind === 'colour') return /^#[\da-f]{6}$/i.test(value) ? '' : 'a colour such as #0a5a8c';
  if (kind.kind === 'text') return value.length <= kind.most ? '' : `at most ${kind.most} characters`;
  if (kind.kind === 'number') {
    const inside = /^\d{1,4}$/.test(value) && Number(value) >= kind.least && Number(value) <= kind.most;
    return inside ? '' : `a whole number from ${kind.least} to ${kind.most}`;
  }
  return '';
}

function address(value: string, page: string, from: Origin): string {
  const expected = from === 'address' ? 'an address on the site of the frame' : 'an address';
  try {
    const url = new URL(value, page);
    if (!/^https?:$/.test(url.protocol)) return expected;
    return from === 'person' || url.origin === new URL(page).origin ? '' : expected;
  } catch {
    return expected;
  }
}

const font = (value: string): string =>
  /^[\p{L}\p{N} ,'-]{1,120}$/u.test(value) && (value.split("'").length - 1) % 2 === 0
    ? ''
    : 'names of typefaces, with commas between';
const isScheme = (value: string): value is Scheme => (schemes as readonly string[]).includes(value);

const problem = (code: Problem['code'], place: string, expected: string, got: string): Problem => ({
  code,
  place,
  expected,
  got: got.slice(0, 80),
  next: 'Make the snippet again.',
});
