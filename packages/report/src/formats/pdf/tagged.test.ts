import { describe, expect, it } from 'vitest';
import type { FormChoice, ReportDocument } from '../../document.js';
import { blocksOf } from '../../testing/blocks.js';
import { documents } from '../../testing/documents.js';
import { expectInOrder } from '../../testing/expect-pdf.js';
import { options } from '../../testing/fonts.js';
import { Dict, RawPdf, Ref } from '../../testing/raw-pdf.js';
import { paths } from '../../testing/logos.js';
import { report, reports, word } from '../../testing/reports.js';
import {
  contentOf,
  kidsOf,
  leavesOf,
  nodesOf,
  parentTreeOf,
  spoken,
  structureOf,
  type Node,
} from '../../testing/tagged-pdf.js';
import { renderPdf } from './index.js';
import { page } from './style.js';

const levelOf = ({ role }: Node) => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
const spanOf = (cell: Node) => (cell.attributes.get('ColSpan') as number | undefined) ?? 1;

/** What each role may hold. */
const kids: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect', 'H1', 'H2', 'P', 'L', 'TOC', 'Table', 'Figure'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
  P: ['Link', 'Span'],
  Figure: [],
  Link: [],
  Span: [],
};

const names = ['summary', 'summary without priorities', 'plan', 'plan to choose from', 'form', 'form of a card'];
const others = names.map((name) => [`the ${name}`, documents[name] as ReportDocument] as const);
const inHouse = { ...report({ value: () => 2 }), houseStyle: { accent: '#7a1f5c', logo: paths } };

describe.each([...reports, ...others, ['a report in the style of an organisation', inHouse] as const])(
  'the tags of %s',
  { timeout: 60_000 },
  (_, document) => {
    const pdf = new RawPdf(renderPdf(document, options));
    const content = contentOf(pdf);
    const root = structureOf(pdf);
    const nodes = nodesOf(root);
    const parents = parentTreeOf(pdf);
    const annotations = pdf.pages.flatMap((each) => pdf.list(each, 'Annots') as readonly Ref[]);

    it('hold everything that is painted, or say that it is no part of the text', () => {
      expect(content.unmarked).toEqual([]);
      expect(content.stretches.filter(({ text, mcid }) => text.trim() && mcid !== null).length).toBeGreaterThan(10);
    });

    it('and marks on the pages point at each other, once', () => {
      const marked = content.stretches.flatMap((each) => (each.mcid === null ? [] : [`${each.page} ${each.mcid}`]));
      expect(new Set(marked).size).toBe(marked.length);
      const used = nodes.flatMap((node) =>
        leavesOf(node).flatMap((leaf) =>
          leaf.kind === 'mark' ? [[`${leaf.page} ${leaf.mcid}`, node.id, node.role] as const] : [],
        ),
      );
      expect(used.map(([mark]) => mark).sort()).toEqual([...marked].sort());
      for (const [mark, id, role] of used) {
        const [on = 0, mcid = 0] = mark.split(' ').map(Number);
        expect((parents.get(on) as readonly number[])[mcid], mark).toBe(id);
        expect(content.stretches.find((each) => each.page === on && each.mcid === mcid)?.role).toBe(role);
      }
      const listed = pdf.pages.map((each, i) => {
        expect(each.entries.get('StructParents')).toBe(i);
        expect(pdf.name(each, 'Tabs')).toBe('S');
        return (parents.get(i) as readonly number[]).length;
      });
      expect(listed.reduce((sum, count) => sum + count, 0)).toBe(marked.length);
    });

    it('and links point at each other, and each link says where it leads', () => {
      const objects = nodes.flatMap((node) =>
        leavesOf(node).flatMap((leaf) => (leaf.kind === 'object' ? [{ ...leaf, node }] : [])),
      );
      expect(objects.map(({ id }) => id).sort()).toEqual(annotations.map(({ id }) => id).sort());
      for (const { id, node, page: on } of objects) {
        const link = pdf.dict(new Ref(id));
        expect(node.role).toBe('Link');
        expect(parents.get(link.entries.get('StructParent') as number)).toBe(node.id);
        expect(pdf.list(pdf.pages[on] as Dict, 'Annots')).toContainEqual(new Ref(id));
        expect(pdf.text(link, 'Contents')?.trim()).toBeTruthy();
        expect((link.entries.get('F') as number) & 4).toBe(4);
        expect(leavesOf(node).some((leaf) => leaf.kind === 'mark')).toBe(true);
      }
      expect(parents.size).toBe(pdf.pages.length + annotations.length);
    });

    it('stand where the standard allows them', () => {
      for (const node of nodes) {
        const allowed = kids[node.role];
        const strange = kidsOf(node).filter(({ role }) => allowed && !allowed.includes(role));
        expect(strange.map(({ role }) => `${role} in ${node.role}`)).toEqual([]);
        const grouping = ['Document', 'Sect', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR', 'TOC', 'TOCI', 'Reference'];
        if (grouping.includes(node.role)) expect(leavesOf(node), node.role).toEqual([]);
        if (!['TD', 'TH'].includes(node.role)) expect(node.kids.length, node.role).toBeGreaterThan(0);
      }
      expect(root.role).toBe('Document');
    });

    it('skip no level of headings', () => {
      const levels = nodes.map(levelOf).filter(Boolean);
      expect(levels[0]).toBe(1);
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
      const headings = blocksOf(document.blocks, 'heading').length;
      expect(levels.length).toBeGreaterThanOrEqual(headings);
    });

    it('say of each figure what it shows and where it stands', () => {
      for (const figure of nodes.filter(({ role }) => role === 'Figure')) {
        expect(figure.alt?.trim()).toBeTruthy();
        const [left, bottom, right, top] = figure.attributes.get('BBox') as [number, number, number, number];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeGreaterThanOrEqual(0);
        expect(right).toBeGreaterThan(left);
        expect(right).toBeLessThanOrEqual(page.width);
        expect(top).toBeGreaterThan(bottom);
        expect(top).toBeLessThanOrEqual(page.height);
      }
    });

    it('make regular tables with header cells', () => {
      for (const table of nodes.filter(({ role }) => role === 'Table')) {
        const rows = kidsOf(table).flatMap(kidsOf);
        const widths = rows.map((row) => kidsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0));
        expect(new Set(widths).size).toBe(1);
        const [head, ...body] = rows;
        for (const cell of kidsOf(head as Node)) expect(cell.attributes.get('Scope')).toEqual({ name: 'Column' });
        for (const row of body) {
          expect(kidsOf(row)[0]?.role).toBe('TH');
          expect(kidsOf(row)[0]?.attributes.get('Scope')).toEqual({ name: 'Row' });
        }
      }
    });

    it('read as the page does, with words kept apart', () => {
      const said = spoken(root, content);
      const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, '');
      expectInOrder(squeezed(said), textsOf(document).map(squeezed));
      const words = new Set(said.replaceAll('\u00ad', '').split(/\s+/));
      for (const text of textsOf(document).filter((each) => !each.includes(word)))
        expect(
          text
            .replaceAll('\u00ad', '')
            .split(/\s+/)
            .filter((each) => each && !words.has(each)),
        ).toEqual([]);
    });

    it('end every piece of text so that the next word stands apart', () => {
      for (const node of nodes.filter((each) => each.alt === undefined && !['Link', 'Span'].includes(each.role))) {
        const said = spoken(node, content);
        if (said.trim()) expect(said.endsWith(' '), `${node.role}: ${said}`).toBe(true);
      }
    });
  },
);

const spokenChoice = ({ key, label, text }: FormChoice) => [`${key} ${label}`, text].filter(Boolean);

/** Texts of blocks in the order in which they are to be read, of those that only Latin letters are in. */
function textsOf({ blocks }: ReportDocument): readonly string[] {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'cover':
          return [
            block.kicker,
            block.title,
            block.subtitle,
            ...block.facts.flatMap((fact) => [fact.label, fact.value]),
          ];
        case 'heading':
        case 'paragraph':
          return [block.text];
        case 'key-values':
          return block.entries.flatMap(({ label, value }) => [label, value]);
        case 'list':
          return block.items.flatMap(({ title, text }) => [title, text]);
        case 'callout':
          return [block.title, ...block.items.flatMap(({ title, text }) => [title, text]), block.why];
        case 'table':
          return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
        case 'bars':
          return block.rows.flatMap((row) => [
            row.theme,
            row.alt,
            row.score,
            ...(row.scored ? [row.band] : []),
            row.given,
            row.unknown,
          ]);
        case 'score':
          return [block.score, ...(block.scored ? [block.band] : []), block.given, block.alt];
        case 'radar':
          return [block.alt, block.caption];
        case 'answer':
          return [
            block.title,
            block.basis,
            block.flag,
            block.statement,
            block.label,
            block.anchor,
            ...(block.note ? [block.note.label, block.note.text] : []),
            ...(block.sources ? [block.sources.label, block.sources.codes.join(', ')] : []),
          ];
        case 'dot-strip':
          return [...(block.named === 'ends' ? block.ends : []), block.alt, block.caption];
        case 'place':
          return [block.title, block.statement, ...block.ends, block.answer, block.answer, block.note?.text ?? ''];
        case 'form-lines':
          return block.entries.flatMap(({ label, hint, choices }) => [label, hint, ...choices]);
        case 'form-item':
          return [
            `${block.number} ${block.title}`,
            ...[block.statement, block.basis].filter(Boolean),
            ...[...block.levels, ...block.others].flatMap(spokenChoice),
            block.note.label,
          ];
        case 'form-place':
          return [
            `${block.number} ${block.title}`,
            block.statement,
            block.about,
            ...block.poles.flatMap(({ title, entries }) => [
              title,
              ...entries.flatMap(({ label, value }) => [label, value]),
            ]),
            ...[...block.places, ...block.others].flatMap(spokenChoice),
            block.note.label,
          ];
        case 'contents':
        case 'page-break':
          return [];
      }
    })
    .filter((text) => !/[^\u0000-\u24ff]/.test(text));
}

describe('tags', { timeout: 30_000 }, () => {
  const read = (document: ReportDocument) => {
    const pdf = new RawPdf(renderPdf(document, options));
    return { pdf, content: contentOf(pdf), nodes: nodesOf(structureOf(pdf)) };
  };

  it('skip no level of headings where the blocks do, and nest what they are above', () => {
    const heading = (level: 1 | 2 | 3) => ({ kind: 'heading', level, text: `Kop ${level}` }) as const;
    const callout = { kind: 'callout', title: 'Let op', items: [], why: 'Daarom' } as const;
    const levels = (blocks: ReportDocument['blocks']) =>
      read({ ...report(), blocks })
        .nodes.map(levelOf)
        .filter(Boolean);
    expect(levels([heading(3), heading(1), heading(3), callout, heading(2), heading(3), heading(1)])).toEqual([
      1, 1, 2, 3, 2, 3, 1,
    ]);
    expect(levels([{ kind: 'contents', title: 'Inhoud' }, heading(1)])).toEqual([1, 1]);
    const { nodes } = read({ ...report(), blocks: [heading(1), heading(2), heading(1)] });
    expect(nodes.filter(({ role }) => role === 'Sect').map((sect) => kidsOf(sect).map(({ role }) => role))).toEqual([
      ['H1', 'H2'],
      ['H1'],
    ]);
  });

  it('keep a note that runs over pages one paragraph', () => {
    const long = Array.from({ length: 900 }, (_, n) => `woord${n}`).join(' ');
    const { content, nodes } = read(report({ value: () => 3, note: (i) => (i === 0 ? long : '') }));
    const note = nodes.find((node) => node.role === 'P' && spoken(node, content).includes('woord899'));
    expect(note && spoken(note, content).trim()).toBe(long);
    expect(new Set(note?.kids.map((kid) => ('page' in kid ? kid.page : -1))).size).toBeGreaterThan(1);
  });

  it('make a paragraph of each paragraph of a note', () => {
    const { content, nodes } = read(report({ note: (i) => (i === 0 ? 'Eén.\n\nTwee.\r\nDrie.' : '') }));
    const texts = nodes.filter(({ role }) => role === 'P').map((node) => spoken(node, content).trim());
    expect(texts).toEqual(expect.arrayContaining(['Eén.', 'Twee.', 'Drie.']));
  });

  it('read the header of a table once, however often it is drawn', () => {
    const columns = [
      { label: 'Punt', share: 1 },
      { label: 'Afspraak', share: 1 },
    ];
    const rows = Array.from({ length: 80 }, (_, i) => [`Punt ${i}`, 'Een afspraak']);
    const document: ReportDocument = { ...report(), blocks: [{ kind: 'table', caption: 'Afspraken', columns, rows }] };
    const { content, nodes } = read(document);
    const headers = content.stretches.filter(({ text }) => text.includes('Afspraak '));
    expect(headers.filter(({ mcid }) => mcid !== null)).toHaveLength(1);
    expect(headers.filter(({ mcid }) => mcid === null).length).toBeGreaterThan(0);
    expect(nodes.filter(({ role }) => role === 'TR')).toHaveLength(81);
    expect(nodes.find(({ role }) => role === 'Table')?.attributes.get('Summary')).toBe('Afspraken');
  });

  it('leave running heads out of the text', () => {
    const { content } = read(report({ value: () => 2 }));
    const running = content.stretches.filter(({ text }) =>
      /^pagina \d+ van \d+/.test(text.replace(/^.*pagina/, 'pagina')),
    );
    expect(running.length).toBeGreaterThan(3);
    expect(running.every(({ mcid, role }) => mcid === null && role === 'Artifact')).toBe(true);
  });

  it('name the language of texts that are in another', () => {
    const document: ReportDocument = {
      ...report(),
      language: 'en',
      blocks: [
        { kind: 'heading', level: 1, text: 'Answers' },
        { kind: 'paragraph', tone: 'normal', text: 'Een zin.', lang: 'nl' },
        {
          kind: 'answer',
          title: 'Titel',
          basis: '★ Basic',
          flag: '',
          statement: 'Stelling',
          fill: { kind: 'open' },
          label: 'Nog open',
          anchor: 'Uitleg',
          note: { label: 'Note', text: 'Words of ours' },
          sources: null,
          lang: 'nl',
        },
      ],
    };
    const { pdf, content, nodes } = read(document);
    expect(pdf.text(pdf.catalog, 'Lang')).toBe('en');
    const inDutch = nodes.filter(({ lang }) => lang === 'nl').map((node) => spoken(node, content).trim());
    expect(inDutch).toEqual(['Een zin.', 'Titel', 'Stelling', 'Nog open', 'Uitleg']);
  });

  it('make links of addresses in sources, over lines, and of the codes of sources in answers', () => {
    const path =
      'vng.nl/artikelen/versterken-van-lokale-wijkteams-kwaliteitskader-en-nog-veel-meer-woorden-in-een-adres';
    const document: ReportDocument = {
      ...report(),
      blocks: [
        {
          kind: 'answer',
          title: 'Titel',
          basis: '',
          flag: '',
          statement: 'Stelling',
          fill: { kind: 'open' },
          label: 'Nog open',
          anchor: '',
          note: null,
          sources: { label: 'Bronnen', codes: ['W1', 'W2'] },
        },
        {
          kind: 'key-values',
          entries: [
            { label: 'W1', ref: 'W1', value: `Versterken van teams, VNG – ${path}, gelezen in 2026.` },
            { label: 'W2', ref: 'W2', value: 'Zie https://example.org/a?b=(c)&d=é of niets' },
          ],
        },
      ],
    };
    const { pdf, content, nodes } = read(document);
    const links = nodes.filter(({ role }) => role === 'Link');
    expect(links.map((node) => spoken(node, content).replace(/\s/g, ''))).toEqual([
      'W1',
      'W2',
      path,
      'https://example.org/a?b=(c)&d=é',
    ]);
    const targets = (pdf.list(pdf.pages[0] as Dict, 'Annots') as readonly Ref[]).map((ref) => {
      const link = pdf.dict(ref);
      const action = pdf.get(link, 'A');
      return action instanceof Dict ? pdf.text(action, 'URI') : pdf.list(link, 'Dest').length;
    });
    expect(targets.filter((to) => typeof to === 'number')).toEqual([5, 5]);
    const addresses = targets.filter((to) => typeof to === 'string');
    expect(new Set(addresses)).toEqual(new Set([`https://${path}`, 'https://example.org/a?b=(c)&d=%C3%A9']));
    expect(addresses.length).toBeGreaterThan(2);
  });
});
