import { page } from '../style.js';
import type { Box, Spot } from '../tags/box.js';
import type { Link } from '../tags/tag.js';
import type { Objects } from './objects.js';
import type { Numbers } from './pages.js';
import { number, textString } from './strings.js';

/** PDF counts from the bottom left corner. */
const up = (y: number): number => page.height - y;

export const areaOf = ({ x, y, width, height }: Box): string =>
  `[${[x, up(y + height), x + width, up(y)].map(number).join(' ')}]`;

/** A place to go to, at the magnification that the reader has. */
export const destination = ({ page: on, x, y }: Spot, numbers: Numbers): string =>
  `[${numbers.pages[on - 1]} 0 R /XYZ ${number(x)} ${number(up(y))} null]`;

/** Writes the links. `key` leads from each to its tag. Flag 4: also there in print, as archives ask. */
export function putLinks(objects: Objects, links: readonly Link[], numbers: Numbers, key: number): void {
  links.forEach((link, i) => {
    const to =
      'uri' in link.to
        ? `/A << /Type /Action /S /URI /URI ${textString(encodeURI(decoded(link.to.uri)))} >>`
        : `/Dest ${destination(link.to, numbers)}`;
    objects.put(
      `<< /Type /Annot /Subtype /Link /Rect ${areaOf(link.box)} /Border [0 0 0] /F 4 ` +
        `/P ${numbers.pages[link.page - 1]} 0 R /StructParent ${key + i} /Contents ${textString(link.label)} ${to} >>`,
      numbers.links.get(link),
    );
  });
}

/** An address that was escaped in part is not escaped twice. */
function decoded(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
