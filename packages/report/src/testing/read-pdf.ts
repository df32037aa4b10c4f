import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { page } from '../formats/pdf/style.js';

/**
 * A piece of text as a reader of the file finds it, without the space at its end. Points from the top left corner; `y` is
 * the baseline.
 */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A bookmark, with where it leads: a page from 1, and points from its top. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  readonly items: readonly Bookmark[];
}

/** A part of the structure of a page, as a screen reader gets it. */
export interface Part {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: readonly (Part | { readonly type: string; readonly id: string })[];
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly displayTitle: boolean;
  readonly marked: boolean;
  readonly outline: readonly Bookmark[];
  /** The links of each page: what they say, and an address, or the page that they lead to (0 for none). */
  readonly links: readonly (readonly { readonly label: string; readonly to: string | number }[])[];
  /** Files inside the file. */
  readonly attachments: readonly { readonly name: string; readonly description: string; readonly text: string }[];
  /** Runs of each page, in the order of the file. */
  readonly pages: readonly (readonly Run[])[];
}

const open = (bytes: Uint8Array) =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 });

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = open(bytes);
  const pdf = await task.promise;
  const metadata = await pdf.getMetadata();
  const preferences: { DisplayDocTitle?: boolean } | null = await pdf.getViewerPreferences();
  const info = metadata.info as Record<string, unknown>;
  const pages: Run[][] = [];
  const links: ReadPdf['links'][number][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const onPage = await pdf.getPage(number);
    const height = onPage.getViewport({ scale: 1 }).height;
    const { items } = await onPage.getTextContent({ disableNormalization: true });
    const found = ((await onPage.getAnnotations()) as LinkAnnotation[]).filter(({ subtype }) => subtype === 'Link');
    links.push(
      await Promise.all(
        found.map(async ({ contentsObj, dest, unsafeUrl }) => ({
          label: contentsObj.str,
          to: unsafeUrl ?? (await pageOf(pdf, dest)),
        })),
      ),
    );
    pages.push(items.flatMap((item) => ('str' in item && item.str.trim() ? [runOf(item, height)] : [])));
  }
  const outline = await bookmarksOf(pdf, ((await pdf.getOutline()) ?? []) as unknown as RawBookmark[]);
  const attached = ((await pdf.getAttachments()) ?? {}) as Record<string, RawAttachment>;
  const { Marked } = ((await pdf.getMarkInfo()) ?? {}) as { Marked?: boolean };
  await task.destroy();
  return {
    info,
    language: (info['Language'] as string | undefined) ?? null,
    displayTitle: preferences?.DisplayDocTitle ?? false,
    marked: Marked ?? false,
    outline,
    links,
    attachments: Object.values(attached).map(({ filename, description, content }) => ({
      name: filename,
      description,
      text: Buffer.from(content).toString('utf8'),
    })),
    pages,
  };
}

/** What is on each page, by its structure. */
export async function readStructure(bytes: Uint8Array): Promise<readonly Part[]> {
  const task = open(bytes);
  const pdf = await task.promise;
  const pages: Part[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await (await pdf.getPage(number)).getStructTree());
  await task.destroy();
  return pages;
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Destination = readonly [page: { num: number; gen: number }, kind: { name: string }, x: number, y: number];

interface LinkAnnotation {
  readonly subtype: string;
  readonly contentsObj: { readonly str: string };
  readonly dest: Destination | string | null;
  readonly unsafeUrl?: string;
}

interface RawBookmark {
  readonly title: string;
  readonly dest: Destination | string | null;
  readonly items: readonly RawBookmark[];
}

interface RawAttachment {
  readonly filename: string;
  readonly description: string;
  readonly content: Uint8Array;
}

/** A destination may have a name; files of ours give none. */
const placeOf = async (pdf: Pdf, dest: Destination | string | null): Promise<Destination | null> =>
  typeof dest === 'string' ? ((await pdf.getDestination(dest)) as Destination | null) : dest;

/** From 1; 0 where a link leads nowhere in the file. */
async function pageOf(pdf: Pdf, dest: Destination | string | null): Promise<number> {
  const place = await placeOf(pdf, dest);
  return place ? (await pdf.getPageIndex(place[0])) + 1 : 0;
}

async function bookmarksOf(pdf: Pdf, raw: readonly RawBookmark[]): Promise<readonly Bookmark[]> {
  return Promise.all(
    raw.map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(pdf, dest),
      y: page.height - ((await placeOf(pdf, dest))?.[3] ?? 0),
      items: await bookmarksOf(pdf, items),
    })),
  );
}

function runOf(item: { str: string; transform: number[]; width: number }, height: number): Run {
  const [size = 0, , , , x = 0, y = 0] = item.transform;
  const spaces = item.str.length - item.str.trimEnd().length;
  // Both fonts have a space of a fifth of the size.
  return { text: item.str.trimEnd(), x, y: height - y, width: item.width - spaces * size * 0.2, size };
}

/** Pairs of runs on one page that cover each other. */
export function overlaps(runs: readonly Run[]): readonly (readonly [Run, Run])[] {
  const box = ({ x, y, width, size }: Run) => ({ x1: x, x2: x + width, y1: y - size * 0.7, y2: y + size * 0.2 });
  return runs.flatMap((run, i) =>
    runs.slice(i + 1).flatMap((other): (readonly [Run, Run])[] => {
      const [a, b] = [box(run), box(other)];
      const wide = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
      const high = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
      return wide > 0.5 && high > 0.5 ? [[run, other]] : [];
    }),
  );
}
