import { expect, test } from 'vitest';
import { fileKind, type FileKind } from './file-kind.js';

test.each<[FileKind, string | number[]]>([
  ['pdf', '%PDF-1.7\n'],
  ['pdf', 'iets ervoor\n%PDF-1.4'],
  ['xlsx', 'PK\u0003\u0004\u0014\u0000'],
  ['html', '<!doctype html>'],
  ['html', '\ufeff\n  <html>'],
  ['json', '{"kind":1}'],
  ['json', '\ufeff\r\n {'],
  ['json', '{"scan":{"name":"%PDF-1.7 lezen"}}'],
  ['html', '<title>%PDF-1.7 lezen</title>'],
  ['text', 'Beste collega,'],
  ['text', ''],
  ['text', '[1]'],
  ['other', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['other', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
])('%s: %j', (kind, content) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  expect(fileKind(bytes)).toBe(kind);
});
