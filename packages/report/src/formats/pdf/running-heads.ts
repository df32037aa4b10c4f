import type { ReportDocument } from '../../document.js';
import type { Glyphs } from './glyphs.js';
import type { Surface } from './jspdf.js';
import { colour, page, type } from './style.js';
import { shorten } from './wrap.js';

/** What stands on a page besides its text: the title above (not on the title page), the organisation and page below. */
export function drawRunningHeads(
  surface: Surface,
  document: ReportDocument,
  glyphs: Glyphs,
  at: { readonly page: number; readonly of: number },
): void {
  const style = type.smallSoft;
  const fit = (text: string, width: number) =>
    shorten(glyphs.fit(text).replace(/[\n\u00ad]/g, ' '), width, (part) => surface.width(part, style));
  if (at.page > 1) {
    surface.aside('header', () => {
      surface.text(fit(document.title, page.right - page.left), page.left, page.header, style);
      surface.line(page.left, page.header + 8, page.right, page.header + 8, { colour: colour.rule, width: 0.6 });
    });
  }
  surface.aside('footer', () => {
    const place = document.words.page.replace('{page}', String(at.page)).replace('{pages}', String(at.of));
    const room = page.right - page.left - surface.width(place, style) - 20;
    if (document.author) surface.text(fit(document.author, room), page.left, page.footer, style);
    surface.text(place, page.right, page.footer, style, 'right');
  });
}
