import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as a reader of the file finds it. Points from the top left corner; `y` is the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Without the space at the end of a line. */
  readonly width: number;
  readonly size: number;
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly displayTitle: boolean;
  readonly outline: readonly { readonly title: string; readonly items: readonly { readonly title: string }[] }[];
  /** Runs of each page, in the order of the file. */
  readonly pages: readonly (readonly Run[])[];
}

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const pdf = await task.promise;
  const metadata = await pdf.getMetadata();
  const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const info = metadata.info as Record<string, unknown>;
  const pages: Run[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.flatMap((item) => ('str' in item && item.str.trim() ? [runOf(item, height)] : [])));
  }
  const outline = (await pdf.getOutline()) as ReadPdf['outline'] | null;
  await task.destroy();
  return {
    info,
    language: (info['Language'] as string | undefined) ?? null,
    displayTitle: preferences?.DisplayDocTitle ?? false,
    outline: outline ?? [],
    pages,
  };
}

function runOf(item: { str: string; transform: number[]; width: number }, height: number): Run {
  const [size = 0, , , , x = 0, y = 0] = item.transform;
  const spaces = item.str.length - item.str.trimEnd().length;
  // Both fonts have a space of a fifth of the size.
  return { text: item.str, x, y: height - y, width: item.width - spaces * size * 0.2, size };
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
