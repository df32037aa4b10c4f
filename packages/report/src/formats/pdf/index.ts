export type { Fonts } from './jspdf.js';
export type { Attachment } from './file/attachment.js';
export type { Signal, Watch } from './steps.js';
export { renderPdf, renderPdfInSteps, type PdfOptions } from './render.js';
