import type { JsonFile } from '../json-file.js';
import type { Step } from '../migrate.js';
import type { StoredScan } from '../record.js';

/**
 * Steps of the records of a scan, in order, one file each: `record-1-to-2.ts` leads from format 1 to 2. A step may be
 * given the facts of a scan alone, to see which instrument it was made with.
 */
export const recordSteps: readonly Step<StoredScan>[] = [];

/** Steps of the outside of an exported scan; the records in it have steps of their own. */
export const scanFileSteps: readonly Step<JsonFile>[] = [];

/** Steps of the file of a session of a group. */
export const groupFileSteps: readonly Step<JsonFile>[] = [];
