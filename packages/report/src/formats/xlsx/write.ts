import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { ReportTables } from '../../tables/model.js';
import { bytesOf, openZip, packZip, textOf, type Parts } from '../../zip.js';
import { gridOf, type GridCell } from './grid.js';
import { namesOf, propertiesOf, stand, withDefaultStyle, withSettings, withTexts } from './sheet-xml.js';
import { looksLikeFormula } from './text.js';

const colour = { wash: '#dbe7ef', rule: '#d3dae0', ruleStrong: '#8794a0', ink: '#1c2733', soft: '#55636f' };

/** The tables as a workbook. See `renderXlsx`. */
export async function writeWorkbook(tables: ReportTables): Promise<Uint8Array> {
  const grids = tables.sheets.map((sheet) => gridOf(sheet, tables));
  const cells: string[] = [];
  const sheets = grids.map((grid) => ({
    sheet: grid.name,
    data: grid.rows.map(({ cells, height }) => cells.map((cell) => (cell ? cellOf(cell, height, tables) : null))),
    columns: grid.columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    // Where facts stand above the table, too much would stay in view.
    ...(grid.header === 0 ? { stickyRowsCount: 1 } : { zoomScale: 1 }),
  }));
  const blob = await writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              transform(xml, _, { sheetIndex }) {
                const grid = grids[sheetIndex];
                if (!grid) throw new Error(`write-excel-file wrote a sheet ${sheetIndex} too many`);
                const [before, found, after] = around(xml);
                cells[sheetIndex] = withTexts(found, grid);
                return withSettings(`${before}${noCells}${after}`, grid, tables);
              },
            },
            'xl/styles.xml': { transform: withDefaultStyle },
            'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => namesOf(grids)) },
            '[Content_Types].xml': {
              insert: () =>
                '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
            },
            '_rels/.rels': {
              insert: () =>
                '<Relationship Id="rId-properties-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
            },
          },
          write: { files: () => ({ 'docProps/core.xml': propertiesOf(tables) }) },
        },
      },
    ],
  }).toBlob();
  // `Blob` is a type of the DOM, which this package does not have.
  const packed = await (blob as { arrayBuffer(): Promise<ArrayBuffer> }).arrayBuffer();
  return packZip(whole(new Uint8Array(packed), cells));
}

const noCells = '<sheetData/>';

/** A sheet, in what comes before its cells, the cells, and what comes after. */
function around(xml: string): readonly [string, string, string] {
  const [open, close] = ['<sheetData>', '</sheetData>'];
  const [from, to] = [xml.indexOf(open), xml.indexOf(close) + close.length];
  if (from < 0 || to < from) throw new Error('write-excel-file wrote a sheet without cells');
  return [xml.slice(0, from), xml.slice(from, to), xml.slice(to)];
}

/**
 * The files of the workbook, with the cells back in their sheets. They were kept out of the hands of the library, which
 * starts a worker from a text for what is larger than 160 kB: no page with a strict policy lets it.
 */
function whole(packed: Uint8Array, cells: readonly string[]): Parts {
  const most = 100_000_000;
  const opened = openZip(packed, { file: most, entries: 1000, entry: most, total: most, ratio: 1e6 }, () => true);
  if (!opened.ok) throw new Error(`write-excel-file wrote an archive that is ${opened.why}`);
  const parts = new Map(opened.parts);
  cells.forEach((xml, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const sheet = textOf(parts.get(path) ?? new Uint8Array());
    parts.set(path, bytesOf(sheet.replace(noCells, () => xml)));
  });
  return parts;
}

function cellOf({ cell, look, span, centred }: GridCell, height: number, tables: ReportTables): CellObject {
  const style: CellObject = {
    alignVertical: look === 'header' ? 'bottom' : 'top',
    wrap: true,
    textColor: look === 'remark' ? colour.soft : colour.ink,
    ...(look === 'header' || look === 'label' ? { fontWeight: 'bold' } : {}),
    ...(look === 'header'
      ? { backgroundColor: colour.wash, bottomBorderStyle: 'medium', bottomBorderColor: colour.ruleStrong }
      : {}),
    ...(look === 'body' ? { bottomBorderStyle: 'thin', bottomBorderColor: colour.rule } : {}),
    align: centred ? 'center' : 'left',
    ...(span > 1 ? { columnSpan: span } : {}),
    height,
  };
  return { ...style, ...valueOf(cell, tables) };
}

function valueOf(cell: GridCell['cell'], { language }: ReportTables): CellObject {
  switch (cell.kind) {
    case 'text':
      return { value: stand, type: String, ...(looksLikeFormula(cell.text) ? { format: '@' } : {}) };
    case 'name':
      return { value: stand, type: String, format: '@' };
    case 'whole':
      return { value: cell.value, type: Number, format: '0' };
    case 'decimal':
      return { value: cell.value, type: Number, format: `0.${'0'.repeat(cell.digits)}` };
    case 'time':
      // The library writes the clock of UTC.
      return {
        value: new Date(`${cell.wall}Z`),
        type: Date,
        format: language.startsWith('nl') ? 'dd-mm-yyyy hh:mm' : 'yyyy-mm-dd hh:mm',
      };
    case 'empty':
      return {};
  }
}
