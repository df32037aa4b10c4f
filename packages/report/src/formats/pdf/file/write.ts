import { numbered } from '@zelfscan/core/basics/numbered';
import type { Link, Tag } from '../tags/tag.js';
import { putAttachment, type Attachment } from './attachment.js';
import { putFont, type FontProgram } from './fonts.js';
import { sRgbProfile } from './icc.js';
import { putLinks } from './links.js';
import { creator, metadata, type Properties } from './metadata.js';
import { Objects } from './objects.js';
import { putOutline, type Bookmark } from './outline.js';
import type { Numbers, PageContent } from './pages.js';
import { putPicture } from './pictures.js';
import { dateString, moment, refs, textString } from './strings.js';
import { putStructure } from './structure.js';
import { page as size } from '../style.js';

/** All that goes into a file. */
export interface Parts {
  readonly about: Properties;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
  readonly root: Tag;
  readonly pages: readonly PageContent[];
  readonly links: readonly Link[];
  readonly bookmarks: readonly Bookmark[];
  readonly fonts: readonly FontProgram[];
  readonly pictures: readonly Uint8Array[];
  readonly attachment?: Attachment | undefined;
  readonly deflate: (data: string) => string;
}

/**
 * Writes a file of PDF 1.7 that is PDF/UA-1 and PDF/A-3a. Gives the share that is done now and then, and the bytes in
 * the end.
 */
export function* writeFile(parts: Parts): Generator<number, Uint8Array> {
  const { about, pages, links, fonts } = parts;
  const createdAt = moment(about.createdAt);
  const objects = new Objects(parts.deflate);
  const numbers: Numbers = {
    catalog: objects.reserve(),
    tree: objects.reserve(),
    pages: pages.map(() => objects.reserve()),
    links: new Map(links.map((link) => [link, objects.reserve()])),
  };
  const steps = pages.length + fonts.length * 2 + 4;
  let done = 0;
  const share = () => ++done / steps;

  const fontIds: number[] = [];
  for (const [i, font] of numbered(fonts)) {
    fontIds.push(putFont(objects, font, i));
    done += 1;
    yield share();
  }
  const pictures = parts.pictures.map((jpeg) => putPicture(objects, jpeg));
  const resources = objects.put(
    `<< /Font << ${fonts.map(({ key }, i) => `/${key} ${fontIds[i]} 0 R`).join(' ')} >> ` +
      `/XObject << ${pictures.map((id, i) => `/I${i} ${id} 0 R`).join(' ')} >> >>`,
  );
  const tree = objects.reserve();
  for (const [i, { operators }] of numbered(pages)) {
    const content = objects.stream('', operators);
    const onPage = links.filter(({ page }) => page === i + 1).map((link) => numbers.links.get(link) ?? 0);
    objects.put(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${size.width} ${size.height}] /Resources ${resources} 0 R ` +
        `/Contents ${content} 0 R /StructParents ${i} /Tabs /S` +
        `${onPage.length ? ` /Annots [${refs(onPage)}]` : ''} >>`,
      numbers.pages[i],
    );
    yield share();
  }
  objects.put(`<< /Type /Pages /Kids [${refs(numbers.pages)}] /Count ${pages.length} >>`, tree);
  putLinks(objects, links, numbers, pages.length);
  const outline = putOutline(objects, parts.bookmarks, numbers);
  yield share();
  for (const _ of putStructure(objects, parts.root, parts, numbers)) yield done / steps;
  yield share();

  const profile = objects.stream('/N 3', sRgbProfile());
  const intent = objects.put(
    '<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) ' +
      `/RegistryName (http://www.color.org) /DestOutputProfile ${profile} 0 R >>`,
  );
  // Not packed, so that programs that know nothing of PDF find it.
  const xmp = objects.stream('/Type /Metadata /Subtype /XML', metadata({ ...about, createdAt }), { packed: false });
  objects.put(
    [
      `<< /Type /Catalog /Pages ${tree} 0 R /StructTreeRoot ${numbers.tree} 0 R /MarkInfo << /Marked true >>`,
      `/Lang ${textString(about.language)} /ViewerPreferences << /DisplayDocTitle true >>`,
      `/Metadata ${xmp} 0 R /OutputIntents [${intent} 0 R]`,
      ...(outline === null ? [] : [`/Outlines ${outline} 0 R`]),
      ...(parts.attachment ? [putAttachment(objects, parts.attachment, createdAt)] : []),
      '>>',
    ].join(' '),
    numbers.catalog,
  );
  yield share();
  const info = objects.put(infoOf(about, createdAt));
  const id = parts.fileId.toUpperCase();
  return objects.file(`/Root ${numbers.catalog} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]`);
}

/** The same as the metadata says, for older programs. */
function infoOf({ title, subject, author }: Properties, createdAt: string): string {
  const entries = { Title: title, Subject: subject, Author: author, Creator: creator, Producer: creator };
  const texts = Object.entries(entries).flatMap(([key, text]) => (text ? [`/${key} ${textString(text)}`] : []));
  return `<< ${texts.join(' ')} /CreationDate ${dateString(createdAt)} /ModDate ${dateString(createdAt)} >>`;
}
