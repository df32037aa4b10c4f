import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, packZip } from '../../../packages/report/src/zip.js';

/** The page of the download: as bare as can be, so that it can be read by whoever opens it. */
const examplePage = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Zelfscan</title>
  <h1>Onze zelfscan</h1>

  <script type="module" src="zelfscan/zelfscan.js"></script>
  <kwaliteitskader-zelfscan organisation="Gemeente Voorbeeld">
    De zelfscan wordt geladen. Blijft deze tekst staan? Open deze pagina dan via een webserver. Zie LEESMIJ.txt.
  </kwaliteitskader-zelfscan>
</html>
`;

const readMe = (version: string): string => `Zelfscan ${version}

In deze map:

  zelfscan/       Alles wat de zelfscan nodig heeft. Zet deze map in haar geheel op uw site.
  voorbeeld.html  Een kale pagina met de zelfscan.

Dubbelklikken op voorbeeld.html werkt niet: browsers laden dit soort scripts alleen van een webserver.

Zo ziet u de pagina wel:

  Op uw site       Zet de map zelfscan en voorbeeld.html naast elkaar op de site, en open voorbeeld.html daar.
  Op uw computer   Open in deze map een opdrachtvenster en typ een van deze regels:

                     python3 -m http.server 8000        (macOS, Linux)
                     py -m http.server 8000             (Windows met Python)
                     npx serve -l 8000                  (met Node)

                   Open daarna http://localhost:8000/voorbeeld.html

De zelfscan vraagt niets van andere sites. Antwoorden blijven in de browser van wie invult.
Licentie: EUPL-1.2. Die van wat erin zit: zelfscan/LICENSES.md.
`;

/** The moment in Greenwich, on a clock that shows it as local time: so the archive is the same in any time zone. */
function asLocal(date: Date): Date {
  const day = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()] as const;
  return new Date(...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
}

/**
 * Everything for a first try on an own site, as one archive. Maps for developer tools are left out: they are half of it.
 *
 * @param date - of all files. Servers tell a new version from an old one by it
 */
export function download(embed: string, version: string, date: Date): Uint8Array {
  const files = readdirSync(embed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return packZip(
    new Map([
      ['LEESMIJ.txt', bytesOf(readMe(version).replaceAll('\n', '\r\n'))],
      ['voorbeeld.html', bytesOf(examplePage)],
      ...files.map((file): [string, Uint8Array] => [
        `zelfscan/${file.slice(embed.length + 1).replaceAll('\\', '/')}`,
        readFileSync(file),
      ]),
    ]),
    9,
    asLocal(date),
  );
}
