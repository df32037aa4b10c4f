import { describe, expect, it } from 'vitest';
import type { Logo, ReportDocument } from '../../document.js';
import { documents } from '../../testing/documents.js';
import { options } from '../../testing/fonts.js';
import { jpeg, paths } from '../../testing/logos.js';
import { RawPdf } from '../../testing/raw-pdf.js';
import { contentOf, nodesOf, operatorsOf, structureOf } from '../../testing/tagged-pdf.js';
import { report } from '../../testing/reports.js';
import { readLogo } from '../../house-style/index.js';
import { renderPdf } from './index.js';
import { page } from './style.js';

const plain = report({ value: (i) => (i % 4) + 1 });
const session = documents.session as ReportDocument;
const styled = (houseStyle: ReportDocument['houseStyle'], document: ReportDocument = plain): ReportDocument => ({
  ...document,
  ...(houseStyle ? { houseStyle } : {}),
});

/** How often a colour is filled, drawn or written with. */
const uses = (document: ReportDocument, hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const near = (a: number, c: number | undefined) => c !== undefined && Math.abs(a - c) < 0.006;
  const pdf = new RawPdf(renderPdf(document, options));
  return operatorsOf(pdf)
    .flatMap((each) => [...each.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)])
    .filter(([, x, y, z]) => near(r, Number(x)) && near(g, Number(y)) && near(b, Number(z))).length;
};

const figuresOf = (document: ReportDocument) => {
  const pdf = new RawPdf(renderPdf(document, options));
  const nodes = nodesOf(structureOf(pdf));
  const at = nodes.findIndex(({ role, alt }) => role === 'Figure' && alt === 'Gemeente Voorbeeld');
  return { pdf, nodes, at, box: nodes[at]?.attributes.get('BBox') as [number, number, number, number] | undefined };
};

describe('the accent of an organisation', { timeout: 60_000 }, () => {
  const usual = '#0a5a8c';

  it('takes the place of the usual one, but not in the ramp of levels', () => {
    const asked = '#7a1f5c';
    expect(uses(plain, asked)).toBe(0);
    expect(uses(styled({ accent: asked }), asked)).toBeGreaterThan(20);
    // The highest level has the usual accent as its colour.
    expect(uses(styled({ accent: asked }), usual)).toBeGreaterThan(5);
    expect(uses(styled({ accent: asked }), usual)).toBeLessThan(uses(plain, usual));
    expect(uses(styled({ accent: asked }, session), usual)).toBe(0);
  });

  it('is darkened until it can be read, and left out where it is no colour', () => {
    expect(uses(styled({ accent: '#ffff00' }), '#ffff00')).toBe(0);
    expect(uses(styled({ accent: '#ffff00' }), '#7a7a00')).toBeGreaterThan(20);
    expect(renderPdf(styled({ accent: 'mooi' }), options)).toEqual(renderPdf(plain, options));
  });

  it('stays in its own document', () => {
    const before = renderPdf(plain, options);
    renderPdf(styled({ accent: '#7a1f5c', logo: paths }), options);
    expect(renderPdf(plain, options)).toEqual(before);
  });
});

describe('the logo of an organisation', { timeout: 60_000 }, () => {
  const fromJpeg = readLogo(jpeg('rgb'), 'Gemeente Voorbeeld');
  if (!fromJpeg.ok) throw new Error('no logo');
  const logos: readonly (readonly [string, Logo, number])[] = [
    ['of paths', paths, 2],
    ['of a JPEG', fromJpeg.value, 3],
    ['that is wide', { ...paths, width: 1000, height: 20 }, 50],
    ['that is high', { ...paths, width: 20, height: 1000 }, 0.02],
  ];

  it.each(logos)('%s stands at the top right in its own proportions, before the title', (_, logo, ratio) => {
    const { nodes, at, box } = figuresOf(styled({ logo }));
    const [left, bottom, right, top] = box ?? [0, 0, 0, 0];
    expect(right).toBeCloseTo(page.right, 1);
    expect(right - left).toBeLessThanOrEqual(150.1);
    expect(top - bottom).toBeLessThanOrEqual(48.1);
    expect(Math.max((right - left) / 150, (top - bottom) / 48)).toBeCloseTo(1, 1);
    expect((right - left) / (top - bottom) / ratio).toBeCloseTo(1, 0);
    expect(page.height - bottom).toBeLessThan(page.top);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(nodes.findIndex(({ role }) => role === 'H1'));
    expect(nodes.filter(({ alt }) => alt === 'Gemeente Voorbeeld')).toHaveLength(1);
  });

  it('holds the JPEG as it is', () => {
    const bytes = Buffer.from(renderPdf(styled({ logo: fromJpeg.value }), options));
    const kept = fromJpeg.value.kind === 'jpeg' ? Buffer.from(fromJpeg.value.base64, 'base64') : Buffer.alloc(0);
    expect(kept.length).toBeGreaterThan(100);
    expect(bytes.includes(kept)).toBe(true);
  });

  it('is not read where it says nothing', () => {
    const document = styled({ logo: { ...paths, alt: ' ' } });
    const pdf = new RawPdf(renderPdf(document, options));
    expect(contentOf(pdf).unmarked).toEqual([]);
    const count = (of: ReportDocument) => figuresOf(of).nodes.filter(({ role }) => role === 'Figure').length;
    expect(count(document)).toBe(count(plain));
    expect(uses(document, '#123456')).toBe(1);
  });

  it('has no place where it has no size', () => {
    const none = styled({ logo: { ...paths, width: 0, height: 0 } });
    expect(renderPdf(none, options)).toEqual(renderPdf(plain, options));
  });
});
