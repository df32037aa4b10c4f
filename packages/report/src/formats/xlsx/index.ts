import type { ReportTables } from '../../tables/model.js';
import { writeWorkbook } from './write.js';

/** What a browser calls such a file. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Tables as a workbook that Excel and LibreOffice open. Numbers are numbers, with a format; a text is always a text,
 * whatever it starts with. Pure: the same tables give the same bytes, on every machine.
 *
 * @returns the bytes of the file.
 * @throws RangeError when `createdAt` is no date.
 */
export const renderXlsx = (tables: ReportTables): Promise<Uint8Array> => writeWorkbook(tables);
