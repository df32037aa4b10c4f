import type { CarryDecisions, Profile, WipeProof } from '@zelfscan/core';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import type { ImportOptions, ImportPreview } from '../scan/import-file.js';

/** What can be done besides filling in; the methods of the element say what each of them does. */
export interface Verbs {
  start(profile: Profile, subset: string | null): Promise<string>;
  exportFile(format: ExportFormat, options?: ExportOptions): Promise<File>;
  paperForm(options?: PaperFormOptions): Promise<File>;
  previewImport(file: Blob): Promise<ImportPreview>;
  importFile(file: Blob, options?: ImportOptions): Promise<string>;
  carryOver(scanId: string, decisions: CarryDecisions): Promise<string>;
  exportRaw(scanId: string): Promise<File>;
  wipe(): Promise<WipeProof>;
}
