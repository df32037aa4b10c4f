import { type Finder } from './finder.js';

/** Characters of an IBAN per country: those of Europe and its neighbours, and a few more. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'NL18 BE16 DE22 FR27 GB22 LU20 AD24 AE23 AL28 AT20 AZ28 BA20 BG22 BH22 BY28 CH21 CY28 CZ24 DK18 EE20 EG29 ES24',
    'FI18 FO18 GE22 GI23 GL18 GR27 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LV21 LY25 MC27',
    'MD24 ME22 MK19 MR27 MT31 MU30 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 SO23 SD18 TN24',
    'TR26 UA29 VA22 XK20 BR29 CR22 DO28 GT28 SV28 VG24 LC32 SC31 ST25 TL23',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** In one piece or in groups of any size, with one sign between them; ends where that of its country ends. */
export const iban: Finder = (text) =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[a-z]{2}(?= ?\d{2})/giu)].flatMap(({ 0: country, index }) => {
    const length = lengths[country.toUpperCase()];
    if (!length) return [];
    // Sticky at its start, and never longer than what an IBAN can be.
    const run = new RegExp(`[a-z0-9](?:[ .-]?[a-z0-9]){${length - 1}}(?![\\p{L}\\p{N}])`, 'iuy');
    run.lastIndex = index;
    const found = run.exec(text)?.[0];
    return found && hasMod97(found) ? [{ start: index, end: index + found.length }] : [];
  });

/** ISO 13616: letters as numbers, the first four characters at the end, the rest after division by 97 is 1. */
function hasMod97(text: string): boolean {
  const code = text.replace(/[ .-]/g, '').toUpperCase();
  let rest = 0;
  for (const char of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}
