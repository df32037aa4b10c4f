import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';

/** A file in an archive: its path and its bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What an archive may hold at most. Sizes are bytes. */
export interface ZipLimits {
  /** The archive itself. */
  readonly file: number;
  readonly entries: number;
  /** One entry, unpacked. */
  readonly entry: number;
  /** All entries together, unpacked. */
  readonly total: number;
  /** How many times smaller a large entry may be packed. */
  readonly ratio: number;
}

/** Why an archive is not opened. 'no-zip': it is something else; 'damaged': it was an archive once. */
export type ZipTrouble = 'no-zip' | 'damaged' | 'too-large' | 'locked';

export type OpenedZip =
  { readonly ok: true; readonly parts: Parts } | { readonly ok: false; readonly why: ZipTrouble; readonly got: string };

export const bytesOf = (text: string): Uint8Array => strToU8(text);
export const textOf = (bytes: Uint8Array): string => strFromU8(bytes);

/**
 * Packs files into an archive. The same files in the same order give the same bytes, at any time and in any time zone.
 *
 * @param level - 0 leaves them as they are
 * @param mtime - of all files, in local time, as the format keeps it; without one the first day that it knows
 */
export function packZip(parts: Parts, level: 0 | 9 = 9, mtime = new Date(1980, 0, 1)): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level, mtime });
}

/**
 * Opens an archive that is not trusted. What its table of contents promises is checked before anything is unpacked, and
 * unpacking stops where an entry gets larger than promised: a small file cannot fill the memory.
 *
 * @param wanted - which entries to unpack; the others still count
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits, wanted: (path: string) => boolean): OpenedZip {
  if (bytes.length > limits.file) return refused('too-large', `${bytes.length} bytes`);
  const directory = readDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory.entries) {
    if (!wanted(entry.path)) continue;
    const unpacked = unpack(bytes, entry);
    if (!unpacked) return refused('damaged', 'an entry that is not what it says');
    parts.set(entry.path, unpacked);
  }
  return { ok: true, parts };
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

type Directory = { readonly ok: true; readonly entries: readonly Entry[] } | Extract<OpenedZip, { readonly ok: false }>;

const signature = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const endLength = 22;
const longestComment = 0xffff;

function readDirectory(bytes: Uint8Array, limits: ZipLimits): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsAsZip = bytes.length >= 4 && view.getUint32(0, true) === signature.local;
  const end = endOf(view);
  if (end === null) return refused(startsAsZip ? 'damaged' : 'no-zip', 'no table of contents');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return refused('too-large', `${count} entries`);
  const entries: Entry[] = [];
  const start = view.getUint32(end + 16, true);
  let at = start;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== signature.directory) return refused('damaged', 'a broken table');
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) return refused('locked', 'an entry with a password');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const entry = {
      path: textOf(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.size;
    const dense = entry.size > 1_000_000 && entry.size > entry.packed * limits.ratio;
    if (entry.size > limits.entry || total > limits.total || dense) {
      return refused('too-large', `${Math.max(entry.size, total)} bytes unpacked`);
    }
    if (entries.some(({ path }) => path === entry.path)) return refused('damaged', 'an entry that is there twice');
    entries.push(entry);
    at += 46 + name + extra + comment;
  }
  // A count that is too low would leave entries out.
  if (at - start !== view.getUint32(end + 12, true)) return refused('damaged', 'a broken table');
  return { ok: true, entries };
}

/** Where the record at the end of an archive starts; after it there is nothing but a comment. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  return null;
}

/** Pieces this small inflate to 4 MB at most, so that an entry is stopped soon after it gets too large. */
const piece = 4096;

/** The bytes of an entry; null when they are not as many, or not the ones, that the table of contents says. */
function unpack(bytes: Uint8Array, { method, crc, packed, size, offset }: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.local) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) return null;
  const unpacked = method === 0 ? data : method === 8 ? inflate(data, size) : null;
  return unpacked?.length === size && crcOf(unpacked) === crc ? unpacked : null;
}

function inflate(data: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length && length <= size; at += piece) {
      stream.push(data.subarray(at, at + piece), at + piece >= data.length);
    }
  } catch {
    return null;
  }
  return length === size ? out : null;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

/** CRC-32: packed bytes have no other guard against a bit that fell over, and here a bit is an answer. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const refused = (why: ZipTrouble, got: string) => ({ ok: false, why, got }) as const;
