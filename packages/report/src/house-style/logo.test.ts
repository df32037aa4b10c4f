import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Logo, LogoStep } from '../document.js';
import { comment, jpeg, svg } from '../testing/logos.js';
import { base64 } from './base64.js';
import { largestLogo, readLogo } from './logo.js';

function read(bytes: Uint8Array): Logo {
  const logo = readLogo(bytes, 'Gemeente Voorbeeld');
  if (!logo.ok) throw new Error(JSON.stringify(logo.problems));
  return logo.value;
}
function problem(bytes: Uint8Array) {
  const logo = readLogo(bytes, '');
  if (logo.ok) throw new Error(JSON.stringify(logo.value).slice(0, 300));
  return logo.problems[0]!;
}
const bytesOf = (logo: Logo) => (logo.kind === 'jpeg' ? Buffer.from(logo.base64, 'base64') : Buffer.of());
const without = (bytes: Uint8Array, from: number, to: number) =>
  Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);

describe('a JPEG as a logo', () => {
  it.each([
    ['rgb', 24, 8],
    ['grey', 8, 8],
    ['progressive', 24, 8],
  ] as const)('%s is taken with its size', (kind, width, height) => {
    expect(read(jpeg(kind))).toMatchObject({ kind: 'jpeg', alt: 'Gemeente Voorbeeld', width, height });
  });

  it('leaves behind what other programs wrote in it, and what comes after it', () => {
    const bytes = Uint8Array.from([...jpeg('rgb'), ...Buffer.from('more')]);
    const kept = bytesOf(read(bytes));
    expect(Buffer.from(bytes).includes(comment)).toBe(true);
    expect(kept.includes(comment)).toBe(false);
    expect(kept.length).toBe(jpeg('rgb').length - comment.length - 4);
    expect([...kept.subarray(-2)]).toEqual([0xff, 0xd9]);
  });

  it('stays a JPEG that is taken again as it is', () => {
    const kept = bytesOf(read(jpeg('progressive')));
    expect(bytesOf(read(new Uint8Array(kept))).equals(kept)).toBe(true);
  });

  it('in CMYK is refused, with what to do', () => {
    expect(problem(jpeg('cmyk'))).toMatchObject({
      code: 'logo-unreadable',
      got: 'a JPEG in CMYK',
      next: expect.stringContaining('RGB') as string,
    });
  });

  it('is refused when it is cut off anywhere', () => {
    for (const kind of ['rgb', 'progressive'] as const) {
      const whole = jpeg(kind);
      for (let length = 2; length < whole.length; length++) {
        expect(problem(whole.subarray(0, length)).code).toBe('logo-unreadable');
      }
    }
  });

  it('is refused without a frame, or with a size of nothing', () => {
    const whole = jpeg('rgb');
    const frame = whole.findIndex((byte, i) => byte === 0xff && whole[i + 1] === 0xc0);
    expect(problem(without(whole, frame, frame + 19)).got).toBe('a scan without a frame');
    expect(problem(whole.map((byte, i) => (i === frame + 6 ? 0 : byte))).got).toBe('a picture without a size');
    expect(problem(whole.map((byte, i) => (i === frame + 5 ? 0xff : byte))).next).toBe('Export the logo smaller.');
  });

  it('with bytes changed never throws, and is taken whole or refused', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.constantFrom('rgb', 'progressive'), (place, byte, kind) => {
        const bytes = jpeg(kind);
        bytes[place % bytes.length] = byte;
        const logo = readLogo(bytes, '');
        if (logo.ok && logo.value.kind === 'jpeg') expect(read(new Uint8Array(bytesOf(logo.value)))).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });
});

const paths = (bytes: Uint8Array) => {
  const logo = read(bytes);
  return logo.kind === 'paths' ? logo.paths : [];
};
const steps = (inside: string) => paths(svg(inside))[0]?.steps;

describe('an SVG as a logo', () => {
  it('has the size of its frame, with 1000 for the longest side', () => {
    expect(read(svg('<path d="M0 0L10 0L10 10Z"/>'))).toMatchObject({ kind: 'paths', width: 1000, height: 500 });
    expect(read(svg('<path d="M0 0L10 0L10 10Z"/>', 'width="20px" height="40"'))).toMatchObject({
      width: 500,
      height: 1000,
    });
  });

  it('counts from the corner of its frame', () => {
    expect(paths(svg('<path d="M-10 5L0 5L0 10Z"/>', 'viewBox="-10 5 10 10"'))[0]?.steps).toEqual([
      ['M', 0, 0],
      ['L', 1000, 0],
      ['L', 1000, 500],
      ['Z'],
    ]);
  });

  it.each([
    ['M0 0L10 0L10 10Z', 'M0,0 10,0 10,10z'],
    ['M0 0L10 0L10 10L0 10Z', 'm0 0h10v10h-10z'],
    ['M0 0L10 0L10 10L0 10Z', 'M0 0H10V10H0Z'],
    ['M10 10C10 20 20 20 20 10Z', 'm10 10c0 10 10 10 10 0z'],
    ['M10 10C10 20 20 20 20 10C20 0 30 0 30 10', 'M10 10C10 20 20 20 20 10S30 0 30 10'],
    ['M10 10C10 10 20 20 20 10', 'M10 10S20 20 20 10'],
    ['M0 0Q10 10 20 0 30 10 40 0', 'M0 0Q10 10 20 0Q30 10 40 0'],
    ['M10 10Q15 20 20 10Q25 0 30 10', 'M10 10q5 10 10 0t10 0'],
    ['M5 5L6 6M5 5L7 5', 'M5 5l1 1M5 5h2'],
    ['M1 1L2 2L3 1ZM1 1L2 5L1 5Z', 'M1 1l1 1 1-1zl1 4-1 0z'],
    ['M.5.5L1 1L1.5.5Z', 'M.5.5 1 1 1.5.5z'],
    ['M10 10L1e1 20L20 10Z', 'M10 10 10 20 20 10z'],
  ])('draws %s as %s', (one, other) => {
    expect(steps(`<path d="${one}"/>`)).toEqual(steps(`<path d="${other}"/>`));
    expect(steps(`<path d="${one}"/>`)?.length).toBeGreaterThan(1);
  });

  /** Points along curves, for shapes that can be cut into curves in more ways than one. */
  function along(all: readonly LogoStep[] | undefined): number[][] {
    let at = [0, 0];
    return (all ?? []).flatMap((step) => {
      if (step[0] === 'Z') return [];
      const from = at;
      at = [...step.slice(-2)] as number[];
      if (step[0] !== 'C') return [at];
      const [, x1, y1, x2, y2, x, y] = step;
      return [0.25, 0.5, 0.75, 1].map((t) =>
        [
          [from[0]!, x1, x2, x],
          [from[1]!, y1, y2, y],
        ].map(([a, b, c, d]) => (1 - t) ** 3 * a! + 3 * (1 - t) ** 2 * t * b! + 3 * (1 - t) * t * t * c! + t ** 3 * d!),
      );
    });
  }

  it.each([
    '<circle cx="50" cy="25" r="20"/>',
    '<ellipse cx="50" cy="25" rx="20" ry="20"/>',
    '<path d="M30 25a20 20 0 0 1 40 0A20 20 0 01 30 25z"/>',
    '<path d="M30 25a20 20 0 0020 20a20 20 0 0020-20a20 20 0 00-20-20a20 20 0 00-20 20z"/>',
    '<rect x="30" y="5" width="40" height="40" rx="20"/>',
    '<g transform="translate(50 25)"><circle r="20"/></g>',
    '<g transform="rotate(30 50 25)"><circle cx="50" cy="25" r="20"/></g>',
    '<circle transform="matrix(2 0 0 2 10 5)" cx="20" cy="10" r="10"/>',
    '<g transform="translate(10) scale(2)"><circle transform="translate(0, 2.5)" cx="20" cy="10" r="10"/></g>',
  ])('draws the same circle from %s', (circle) => {
    const points = along(steps(circle));
    expect(points.length).toBeGreaterThan(6);
    for (const [x, y] of points) expect(Math.hypot(x! - 500, y! - 250)).toBeCloseTo(200, 0);
  });

  it('hands down fills and rules, and lets an element have its own', () => {
    const drawn = paths(
      svg(`<g fill="#f00" fill-rule="evenodd"><path d="M0 0h9v9z"/><g fill="rgb(0, 128, 0)"><path d="M0 0h9v9z"/>
        <path style="fill: navy; stroke: none; fill-rule: nonzero" d="M0 0h9v9z"/></g></g>
        <rect width="5" height="5"/><polygon points="1,1 5,1 5,5" fill="WHITE"/>`),
    );
    expect(drawn.map(({ fill, evenOdd }) => [fill, evenOdd])).toEqual([
      ['#ff0000', true],
      ['#008000', true],
      ['#000080', undefined],
      ['#000000', undefined],
      ['#ffffff', undefined],
    ]);
  });

  it('skips what is not seen: no fill, hidden, a clear colour, names and notes, and what lies outside', () => {
    expect(
      paths(
        svg(`<title>Gemeente</title><desc>Wapen</desc><metadata><rdf:RDF><x/></rdf:RDF></metadata><defs/>
          <sodipodi:namedview id="base"><inkscape:grid/></sodipodi:namedview><!-- <script>x</script> -->
          <path fill="none" d="M0 0h9v9z"/><path display="none" d="M0 0h9v9z"/><path fill="#0000" d="M0 0h9v9z"/>
          <g style="visibility:hidden"><path d="M0 0h9v9z"/></g><line x1="0" y1="0" x2="9" y2="9"/>
          <path opacity="0" d="M0 0h9v9z"/><path d="M500 0h9v9z"/><path fill="lime" d="M0 0h9v9z"/>`),
      ).map(({ fill }) => fill),
    ).toEqual(['#00ff00']);
  });

  const shape = '<path d="M0 0h9v9z"/>';
  it.each([
    ['svg/linearGradient', `<defs><linearGradient id="a"/></defs>${shape}`],
    ['svg/path', `<defs>${shape}</defs>`],
    ['svg/style', `<style>.a{fill:red}</style>${shape}`],
    ['svg/script', `<script>alert(1)</script>${shape}`],
    ['svg/text', `<text>Gemeente</text>${shape}`],
    ['svg/use', `<use href="#a"/>${shape}`],
    ['svg/image', `<image href="https://example.org/a.png"/>${shape}`],
    ['svg/foreignObject', `<foreignObject/>${shape}`],
    ['svg/animate', `<path d="M0 0h9v9z"><animate/></path>`],
    ['svg/fill', `<path fill="url(#a)" d="M0 0h9v9z"/>`],
    ['svg/fill', `<path fill="rgba(0,0,0,.5)" d="M0 0h9v9z"/>`],
    ['svg/fill', `<path style="fill:var(--x)" d="M0 0h9v9z"/>`],
    ['svg/opacity', `<g opacity=".5">${shape}</g>`],
    ['svg/stroke', `<path stroke="#000" d="M0 0h9v9z"/>`],
    ['svg/mask', `<g mask="url(#a)">${shape}</g>`],
    ['svg/clip-path', `<g style="clip-path:url(#a)">${shape}</g>`],
    ['svg/filter', `<g filter="url(#a)">${shape}</g>`],
    ['svg/transform', `<g transform="perspective(1)">${shape}</g>`],
    ['svg/path', `<path d="M0 0L10"/>`],
    ['svg/path', `<path d="L0 0"/>`],
    ['svg/path', `<path d="M0 0B1 1"/>`],
    ['svg/path', `<path d="M0 0L1e999 0L1 1z"/>`],
    ['svg/polygon', `<polygon points="0 0 1"/>`],
    ['svg/rect', `<rect width="100%" height="9"/>`],
    ['svg/viewBox', `<path d="M0 0H200V50Z"/>`],
    ['svg', `<g>${shape}`],
    ['svg', `${shape}</g>`],
    ['svg', `<path d=M0/>`],
    ['svg', `<path d="M0 0" d="M1 1"/>`],
    ['svg', ''],
  ])('is refused at %s: %s', (place, inside) => {
    const { code, place: at, next } = problem(svg(inside));
    expect([code, at]).toEqual(['logo-unreadable', place]);
    expect(next).not.toBe('');
  });

  it('is refused with more points or groups than a logo has', () => {
    expect(problem(svg(`<path d="M0 0${'h1v1h-1v-1'.repeat(6_000)}"/>`)).next).toBe('Simplify the logo.');
    expect(problem(svg(`${'<g>'.repeat(200)}${shape}${'</g>'.repeat(200)}`)).got).toBe('groups in groups without end');
  });

  it.each([
    ['nothing', ''],
    ['other text', 'Gemeente Voorbeeld'],
    ['HTML', '<html><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg></html>'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'],
    ['no frame', '<svg><path d="M0 0h9v9z"/></svg>'],
    ['an empty frame', '<svg viewBox="0 0 0 9"><path d="M0 0h9v9z"/></svg>'],
    ['something after it', '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><svg/>'],
  ])('is refused with %s', (_, text) => {
    expect(problem(new TextEncoder().encode(text)).code).toBe('logo-unreadable');
  });

  it('is taken with what programs write around it', () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Gemaakt in één keer --><svg viewBox='0 0 9 9' onload='x()'><path id="pâd" d='M0 0h9v9z'></path></svg>\n`;
    expect(read(new TextEncoder().encode(text))).toMatchObject({ kind: 'paths', paths: [{ fill: '#000000' }] });
  });

  it('says of other kinds of pictures what they are', () => {
    expect(problem(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1)).got).toBe('a PNG');
    expect(problem(new Uint8Array(largestLogo + 1)).next).toBe('Export the logo smaller.');
  });
});

describe('hostile bytes', () => {
  const pieces = fc.constantFrom(
    ...[
      '<svg viewBox="0 0 9 9">',
      '<svg',
      '>',
      '/>',
      '</svg>',
      '<g ',
      '</g>',
      '<path d="',
      '"',
      "'",
      'M0 0',
      'a1 1 0 0 1',
    ],
    ...[
      '1e308',
      '-',
      '.',
      'z',
      ' fill="#f00"',
      ' transform="',
      'scale(',
      'matrix(',
      ')',
      '1 2 3',
      '<!--',
      '-->',
      '<![CDATA[',
    ],
    ...[
      ']]>',
      '<!DOCTYPE',
      '<?',
      '?>',
      '&lt;',
      '\u0000',
      'é',
      '<script>',
      ' style="fill:',
      ';',
      '<rect width="',
      'NaN',
      '%',
    ],
  );

  it('never throw, hang, or give anything but numbers and colours', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const logo = readLogo(new TextEncoder().encode(`<svg viewBox="0 0 9 9">${parts.join('')}</svg>`), 'logo');
        if (!logo.ok || logo.value.kind !== 'paths') return;
        for (const { fill, steps: all } of logo.value.paths) {
          expect(fill).toMatch(/^#[0-9a-f]{6}$/);
          for (const [, ...numbers] of all) expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readLogo(bytes, '')));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readLogo(Uint8Array.from([0xff, 0xd8, ...bytes]), '');
      }),
    );
  });

  it.each([
    ['spaces', ' '.repeat(900_000)],
    ['tags', '<g>'.repeat(300_000)],
    ['a path', `<path d="${'M0 0h1'.repeat(150_000)}"/>`],
    ['arcs', `<path d="M0 0${'a1 1 0 0 1 1 0'.repeat(60_000)}"/>`],
    ['a number', `<path d="M0 ${'1'.repeat(900_000)}"/>`],
    ['signs', `<path d="M0${' ,'.repeat(400_000)}"/>`],
    ['transforms', `<g transform="${'scale(1)'.repeat(100_000)}"/>`],
    ['letters', `<g transform="${'a'.repeat(900_000)}"/>`],
    ['attributes', `<g ${Array.from({ length: 80_000 }, (_, i) => `a${i}=""`).join(' ')}/>`],
    ['styles', `<g style="${'a:b;'.repeat(200_000)}"/>`],
    ['comments', '<!---->'.repeat(120_000)],
    ['open brackets', '<!'.repeat(400_000)],
  ])(
    'are read in a moment when they are many: %s',
    (_, inside) => {
      const start = process.cpuUsage();
      readLogo(svg(inside), '');
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(8000);
    },
    20_000,
  );
});

describe('base64', () => {
  it('is what Node makes of the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
});
