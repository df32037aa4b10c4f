import { readFileSync } from 'node:fs';

const font = (name: string) => new Uint8Array(readFileSync(new URL(`../../fonts/${name}.ttf`, import.meta.url)));

/** What every PDF in the tests is made with. */
export const options = {
  fonts: { regular: font('report-sans-regular'), bold: font('report-sans-bold') },
  createdAt: '2026-11-22T10:00:00Z',
};
