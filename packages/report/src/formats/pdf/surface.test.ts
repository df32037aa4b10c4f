import { describe, expect, it } from 'vitest';
import { options } from '../../testing/fonts.js';
import { jpeg } from '../../testing/logos.js';
import { RawPdf } from '../../testing/raw-pdf.js';
import { contentOf, nodesOf, spoken, structureOf } from '../../testing/tagged-pdf.js';
import { writeFile } from './file/write.js';
import { Surface } from './jspdf.js';
import { atOnce } from './steps.js';
import { type } from './style.js';
import { Tag } from './tags/tag.js';

/** The file of what `draw` draws. */
function drawn(draw: (surface: Surface, root: Tag) => void) {
  const surface = new Surface(options.fonts);
  const root = new Tag('Document');
  draw(surface, root);
  const about = { title: 'Proef', subject: '', author: '', language: 'nl', createdAt: options.createdAt };
  const bytes = atOnce(
    writeFile({
      about,
      fileId: '0'.repeat(32),
      root,
      pages: surface.pages(),
      links: surface.links,
      bookmarks: [],
      fonts: surface.fontPrograms(),
      pictures: surface.pictures,
      deflate: (data) => surface.deflate(data),
    }),
  );
  const pdf = new RawPdf(bytes);
  return { pdf, content: contentOf(pdf), nodes: nodesOf(structureOf(pdf)) };
}

describe('a surface', () => {
  it('refuses text that belongs to nothing', () => {
    const surface = new Surface(options.fonts);
    expect(() => surface.text('Los', 0, 20, type.body)).toThrow('Los');
    expect(() => surface.aside('footer', () => surface.text('Voet', 0, 20, type.body))).not.toThrow();
  });

  it('refuses tags that stand nowhere', () => {
    const lost = new Tag('P');
    expect(() => drawn((surface) => surface.mark(lost, () => surface.text('Weg', 0, 20, type.body)))).toThrow('P');
  });

  it('reads in the order of the tags, not of drawing, and keeps a stretch together until something else comes', () => {
    const { content, nodes } = drawn((surface, root) => {
      const [first, second] = [root.add('P'), root.add('P')];
      const say = (tag: Tag, text: string, y: number) => surface.mark(tag, () => surface.text(text, 20, y, type.body));
      say(second, 'twee ', 20);
      say(first, 'een ', 40);
      say(first, 'en nog een ', 60);
      surface.line(0, 0, 10, 10, { colour: '#000000', width: 1 });
      say(first, 'en meer ', 80);
    });
    expect(nodes[0] && spoken(nodes[0], content)).toBe('een en nog een en meer twee ');
    expect(content.stretches.map(({ mcid, text }) => [mcid, text])).toEqual([
      [0, 'twee '],
      [1, 'een en nog een '],
      [null, ''],
      [2, 'en meer '],
    ]);
  });

  it('draws a hyphen at the end of a line that is not read as one', () => {
    const { content, nodes } = drawn((surface, root) => {
      const tag = root.add('P');
      surface.mark(tag, () => surface.text('veilig\u00ad', 20, 20, type.body));
      surface.mark(tag, () => surface.text('heid ', 20, 40, type.body));
    });
    expect(nodes[0] && spoken(nodes[0], content)).toBe('veilig\u00adheid ');
  });

  it('puts pictures and shapes into figures', () => {
    const picture = jpeg('rgb');
    const { pdf, content, nodes } = drawn((surface, root) => {
      const figure = root.add('Figure', { alt: 'Logo' });
      const box = { x: 60, y: 60, width: 90, height: 30 };
      surface.figure(figure, box, () => {
        surface.picture(picture, box);
        surface.shape([['M', 60, 60], ['L', 90, 60], ['C', 90, 70, 80, 80, 60, 80], ['Z']], '#0a5a8c', 'even-odd');
      });
      surface.addPage();
      surface.figure(root.add('Figure', { alt: 'Weer' }), box, () => surface.picture(picture, box));
    });
    expect(content.unmarked).toEqual([]);
    expect(nodes.map(({ alt }) => alt)).toEqual([undefined, 'Logo', 'Weer']);
    expect(nodes[1]?.attributes.get('BBox')).toEqual([60, 751.89, 150, 781.89]);
    const resources = pdf.dict(pdf.pages[0]?.entries.get('Resources'));
    const images = pdf.dict(resources.entries.get('XObject')).entries;
    expect([...images.keys()]).toEqual(['I0']);
    const image = pdf.stream(images.get('I0'));
    expect([image.dict.entries.get('Width'), image.dict.entries.get('Height')]).toEqual([24, 8]);
    expect(pdf.name(image.dict, 'ColorSpace')).toBe('DeviceRGB');
    expect(Buffer.from(image.data, 'latin1').equals(Buffer.from(picture))).toBe(true);
  });

  it('takes greys, and no picture for print in four colours', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const put = (bytes: Uint8Array) => () =>
      drawn((surface, root) =>
        surface.figure(root.add('Figure', { alt: 'Logo' }), box, () => surface.picture(bytes, box)),
      );
    expect(put(jpeg('grey'))).not.toThrow();
    expect(put(jpeg('progressive'))).not.toThrow();
    expect(put(jpeg('cmyk'))).toThrow('4 colours');
    expect(put(new Uint8Array([1, 2, 3]))).toThrow('no JPEG');
  });
});
