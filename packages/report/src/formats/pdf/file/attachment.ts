import type { Objects } from './objects.js';
import { dateString, textString, utf8 } from './strings.js';

/** A file inside the file. */
export interface Attachment {
  /** With its extension. */
  readonly name: string;
  /** Type of the media, e.g. "application/json". */
  readonly mime: string;
  readonly text: string;
  /** What it is, for those who find it. */
  readonly description: string;
}

/**
 * Writes a file inside the file, with its relation to the document: the data that the document was made of. Gives what
 * the catalog says of it. A reader that knows little finds it by `/Type /EmbeddedFile`, with its length beside that.
 */
export function putAttachment(objects: Objects, { name, mime, text, description }: Attachment, at: string): string {
  const data = utf8(text.replace(/\p{Cs}/gu, '\ufffd'));
  const subtype = mime.replace(/[^\w.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const stream = objects.stream(
    `/Type /EmbeddedFile /Subtype /${subtype} ` +
      `/Params << /Size ${data.length} /CreationDate ${dateString(at)} /ModDate ${dateString(at)} >>`,
    data,
  );
  const file = objects.put(
    `<< /Type /Filespec /F ${textString(name)} /UF ${textString(name)} /Desc ${textString(description)} ` +
      `/AFRelationship /Data /EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`,
  );
  const names = objects.put(`<< /Names [${textString(name)} ${file} 0 R] >>`);
  return `/AF [${file} 0 R] /Names << /EmbeddedFiles ${names} 0 R >>`;
}
