import type { ReportDocument } from '../../document.js';
import type { Glyphs } from './glyphs.js';
import { colour, page, type } from './style.js';
import type { Surface } from './jspdf.js';
import { shorten } from './wrap.js';

/** What stands on every page: the title above (not on the title page), the organisation and the page below. */
export function drawRunning(surface: Surface, document: ReportDocument, glyphs: Glyphs, pages: number): void {
  const style = type.smallSoft;
  const fit = (text: string, width: number) =>
    shorten(glyphs.fit(text).replace(/[\n\u00ad]/g, ' '), width, (part) => surface.width(part, style));
  for (let number = 1; number <= pages; number++) {
    surface.goTo(number);
    if (number > 1) {
      surface.text(fit(document.title, page.right - page.left), page.left, page.header, style);
      surface.line(page.left, page.header + 8, page.right, page.header + 8, { colour: colour.rule, width: 0.6 });
    }
    const place = document.words.page.replace('{page}', String(number)).replace('{pages}', String(pages));
    const room = page.right - page.left - surface.width(place, style) - 20;
    if (document.author) surface.text(fit(document.author, room), page.left, page.footer, style);
    surface.text(place, page.right, page.footer, style, 'right');
  }
}
