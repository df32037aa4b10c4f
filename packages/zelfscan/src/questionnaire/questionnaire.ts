import type { CarryDecisions, Profile, WipeProof } from '@zelfscan/core';
import type { Action, ScanSummary } from '@zelfscan/elements';
import type { ItemId } from '@zelfscan/schema';
import { ZelfscanProblemError } from '../base/problem-error.js';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import { keepKeys } from '../base/keep-keys.js';
import { perform } from './actions.js';
import { loadPart } from '../base/load-part.js';
import type { ImportOptions, ImportPreview } from '../scan/import-file.js';
import { loadScans } from './load-scans.js';
import { publicInstrument, publicResult, publicSession } from './public-views.js';
import type { PublicInstrument, PublicResult, PublicSession } from './public-views.js';
import { renderScreen } from './render.js';
import type { HostEvent } from '../scan/scan-host.js';
import { QuestionnaireShell, type Screen } from './shell.js';
import type * as TextGuard from './text-guard.js';
import { version } from '../version.js';

/** How long the first screen with questions has the connection to itself, in milliseconds. */
const detailsDelay = 2000;

/** Texts are looked through by a part of their own. Without it they are kept just the same. */
const withGuard = (use: (guard: typeof TextGuard) => void) => import('./text-guard.js').then(use, () => {});

/**
 * @summary Any instrument in the zelfscan format as a questionnaire: start, fill in, results, report.
 *
 * Answers are stored on the device the moment they are given. Methods reject with a `ZelfscanProblemError`, which has
 * `code`, `place`, `expected`, `got` and `next`; a rejected call changes nothing that was saved.
 *
 * @attr {string} src - Address of `instrument.json`; `<lang>.json` lies beside it.
 * @attr {string} organisation - Who offers the scan, for the report and to fill in the municipality.
 * @attr {string} logo - Address of a logo on the same site, JPEG or SVG, for reports.
 * @attr {'nl'|'en'} lang - Language of the screens; that of the page by default, and Dutch where that is neither.
 * @attr {string} texts - Address of a JSON file with texts in the place of ours; as a property also what is in such a file.
 * @attr {'device'|'none'} storage - Where answers are kept: in IndexedDB on the device (default), or in memory only.
 * @attr {number} lock-after - Minutes without anybody at the keys after which a passphrase is asked again; 15, 0 for never.
 * @attr {number} retention - Months after which a scan that does not change is erased; 12, 0 for never.
 * @attr {'compact'} density - Takes less room.
 * @attr {boolean} dev - Warns in the console of too little contrast, and of what the policy of the page blocks.
 * @attr {string} scope - Separates the scans of several embeds on one origin; empty by default.
 *
 * @event {ZelfscanAnswerEvent} zelfscan-answer - A person answered. `detail`: `scanId`, `itemId`, `value`.
 * @event {ZelfscanSavedEvent} zelfscan-saved - A write is complete. `detail`: `scanId`, `itemIds`, `storage`.
 * @event {ZelfscanCompletedEvent} zelfscan-completed - A person finished every item. `detail`: `scanId`, `result`.
 * @event {ZelfscanProblemEvent} zelfscan-problem - Something expected went wrong. `detail`: the problem.
 *
 * @slot - Shown until the script runs.
 * @slot intro - What the site says first, on the start screen.
 * @slot privacy - What the site says about privacy, on the start screen.
 * @slot footer - Below every screen.
 *
 * @csspart heading - The heading of a screen.
 * @csspart statement - What an item says, or a dilemma asks.
 * @csspart button - Every button with a border.
 * @csspart button-primary - Of those, the one that leads on.
 * @csspart answer - An answer that can be chosen, the whole cell.
 * @csspart notice - A notice, a warning or a question in between.
 * @csspart chart - The drawing of a chart.
 * @csspart navigation - The list of themes.
 * @csspart action-bar - The bar with what is saved and the way on.
 *
 * @cssproperty --zs-color-background - Background.
 * @cssproperty --zs-color-text - Text.
 * @cssproperty --zs-color-text-soft - Text that explains.
 * @cssproperty --zs-color-line - Lines between parts.
 * @cssproperty --zs-color-edge - Edges of fields and answers.
 * @cssproperty --zs-color-accent - The colour of the organisation: buttons, what is chosen, progress, charts, reports.
 * @cssproperty --zs-color-on-accent - Text on the accent.
 * @cssproperty --zs-color-link - Links, and buttons that look like one.
 * @cssproperty --zs-color-wash - Background of what is chosen or pointed at, and of calm notices.
 * @cssproperty --zs-button-background-color - Background of the main button.
 * @cssproperty --zs-button-color - Text of the main button.
 * @cssproperty --zs-button-border-color - Border of the main button.
 * @cssproperty --zs-button-hover-background-color - Background of the main button under the pointer.
 * @cssproperty --zs-button-secondary-color - Text of other buttons.
 * @cssproperty --zs-button-secondary-border-color - Border of other buttons.
 * @cssproperty --zs-button-border-width - Border of buttons.
 * @cssproperty --zs-button-border-radius - Corners of buttons.
 * @cssproperty --zs-button-min-block-size - Least height of buttons; never less than 24 px.
 * @cssproperty --zs-button-padding-inline-start - Room at both sides in buttons.
 * @cssproperty --zs-button-font-weight - Weight of the words on buttons.
 * @cssproperty --zs-form-control-background-color - Background of fields and answers.
 * @cssproperty --zs-form-control-border-width - Border of fields and answers.
 * @cssproperty --zs-form-control-border-radius - Corners of fields and answers.
 * @cssproperty --zs-form-control-padding-inline-start - Room at both sides in fields.
 * @cssproperty --zs-heading-font-family - Typeface of headings.
 * @cssproperty --zs-heading-font-weight - Weight of headings.
 * @cssproperty --zs-heading-color - Colour of headings.
 * @cssproperty --zs-heading-font-size - Size of the heading of a screen; at most 2.6 times the text.
 * @cssproperty --zs-font-family - Typeface.
 * @cssproperty --zs-line-height - Distance of lines in running text.
 * @cssproperty --zs-color-focus - Outline of what has the focus.
 * @cssproperty --zs-color-focus-gap - Ring within that outline.
 * @cssproperty --zs-focus-outline-width - Width of that outline; never less than 2 px.
 * @cssproperty --zs-color-warning - Warnings, deleting.
 * @cssproperty --zs-color-error - What is wrong in a field.
 * @cssproperty --zs-color-warning-wash - Background of warnings.
 * @cssproperty --zs-space - Room between and in things, as a factor. `density="compact"` makes it 0.5.
 * @cssproperty --zs-motion - How long something that moves takes. Nothing moves where the reader asks for that.
 * @cssproperty --zs-color-level-1 - The lowest level of any scale in bars (hatched as well).
 * @cssproperty --zs-color-level-2 - Level 2 of four; what is between the levels of other scales is mixed of these.
 * @cssproperty --zs-color-level-3 - Level 3 of four.
 * @cssproperty --zs-color-level-4 - The highest level of any scale in bars.
 * @cssproperty --zs-border-radius - Corners of buttons, fields and answers together.
 * @cssproperty --zs-font-size - Size of running text; all sizes follow it.
 * @cssproperty --zs-max-inline-size - Greatest width.
 */
export class ZelfscanQuestionnaire extends QuestionnaireShell {
  /** The version of this code, as in its package. */
  static readonly version = version;

  constructor() {
    super();
    keepKeys(this);
    this.addEventListener('zs-action', (event) => {
      event.stopPropagation();
      this.run(event.action);
    });
    this.addEventListener('input', (event) => {
      const [field] = event.composedPath();
      // Of typing, pasting and dictating; that of a radio holds no data.
      if ('data' in event) void withGuard(({ look }) => look(field as HTMLElement, this));
    });
  }

  override render() {
    return renderScreen(this);
  }

  /** Id, version, themes and items of the instrument, null until `ready`. Items of the open scan only. */
  get instrument(): PublicInstrument | null {
    return this.host && publicInstrument(this.host.instrument, this.host.session);
  }

  /** A snapshot of the open scan, null while none is open. */
  get session(): PublicSession | null {
    return this.host?.session ? publicSession(this.host.session) : null;
  }

  /** The figures of the open scan, null while none is open. */
  get result(): PublicResult | null {
    return this.host?.session ? publicResult(this.host.instrument, this.host.session) : null;
  }

  /**
   * Starts a new scan and opens its first theme. Resolves with its id when it is stored.
   * @param profile - answers to the profile fields of the instrument by id; a field it does not have is reported and left out
   * @param options - `subset`: id of a shorter version of the instrument
   */
  async start(profile: Profile = {}, options: { subset?: string | null } = {}): Promise<string> {
    const host = await this.opened();
    const { subset = null } = options ?? {};
    const given = profile ?? {};
    // What the start screen gives fits, and nothing needs no look.
    if (subset === null && !Object.keys(given).length) return this.begin({}, null);
    const known = await this.reported(async () => {
      const { checkStart } = await loadPart('start', () => import('./check-start.js'));
      return checkStart(host.newest, { profile: given, subset }, (problem) => this.report(problem));
    });
    return this.begin(known.profile, known.subset);
  }

  /** @internal Starts a scan with what is known to fit. */
  async begin(profile: Profile, subset: string | null): Promise<string> {
    const host = await this.opened();
    const id = await this.reported(() => host.start(profile, subset));
    await this.show('fill');
    return id;
  }

  /** Opens a scan that is on this device, where it was left. Rejects with `scan-not-found` or what is wrong with it. */
  async resume(scanId: string): Promise<void> {
    const host = await this.opened();
    await this.reported(() => host.resume(scanId));
    await this.show('fill');
  }

  /** The scans on this device, newest first. */
  async scans(): Promise<readonly ScanSummary[]> {
    const host = await this.opened();
    return this.reported(() => host.scans());
  }

  /**
   * Answers an item of the open scan; resolves when the transaction is complete.
   * @param value - a level of its scale, `'unknown'` or `'na'`; the text for an open question
   * @param note - evidence or explanation; the note stays as it is when left out
   */
  async answer(itemId: ItemId, value: number | string, note?: string): Promise<void> {
    const host = await this.opened();
    await this.reported(async () => host.dispatch({ type: 'answer', itemId, value, note }));
    const text = note ?? (value === 'unknown' || value === 'na' ? '' : value);
    if (typeof text === 'string' && text) void withGuard((guard) => guard.reportPersonalData(this, itemId, text));
  }

  /**
   * The open scan as a file. Loads what the format needs when it is asked for.
   * @param options - what goes in, for CSV how it is written, and a signal to stop with
   */
  async exportFile(format: ExportFormat, options?: ExportOptions): Promise<File> {
    const host = await this.opened();
    return this.reported(async () => (await filesPart()).exportScan(this, host, format, options));
  }

  /** An empty form of the instrument to fill in on paper, as PDF. Needs no open scan. */
  async paperForm(options?: PaperFormOptions): Promise<File> {
    await this.opened();
    return this.reported(async () => (await filesPart()).exportForm(this, options));
  }

  /** What is in a file, and how it relates to what is on this device. Changes nothing. */
  async previewImport(file: Blob): Promise<ImportPreview> {
    const host = await this.opened();
    return this.reported(async () => (await importPart()).previewImport(host, file));
  }

  /**
   * Adds the scan in an exported file to this device and opens it. A scan that is there stays as it is, unless
   * `replace` says that the one with the same id goes.
   */
  async importFile(file: Blob, options?: ImportOptions): Promise<string> {
    const host = await this.opened();
    const id = await this.reported(async () => (await importPart()).importFile(host, file, options));
    await this.show('fill');
    return id;
  }

  /**
   * Makes a new scan of one that was made with an earlier version of the instrument, and opens it; resolves with its id.
   * The old one stays as it is.
   * @param decisions - by item of the new version that no longer asks the same: `'take'` over the answer, or leave it
   * `'open'`, as an item without a decision is
   */
  async carryOver(scanId: string, decisions: CarryDecisions = {}): Promise<string> {
    await this.opened();
    return this.reported(async () => (await loadScans()).carry(this, scanId, decisions ?? {}));
  }

  /** What is stored of a scan as a JSON file, as it is, also where it cannot be opened. */
  async exportRaw(scanId: string): Promise<File> {
    const host = await this.opened();
    return this.reported(async () => (await loadScans()).storedFile(host, scanId, new Date()));
  }

  /**
   * Erases every scan of this scope from the device, the database itself included, and returns to the start. Resolves
   * with what is still found of it afterwards: nothing, where all went well.
   */
  async wipe(): Promise<WipeProof> {
    const host = await this.opened();
    const proof = await this.reported(() => host.wipe());
    await this.show('start');
    return proof;
  }

  /** @internal Opens a screen. */
  async show(screen: Screen): Promise<void> {
    if (screen === 'results') {
      // Results name every item: without the details there is nothing to show.
      await this.reported(() => Promise.all([this.withResults(), this.complete(), this.withLater()]));
    }
    if (screen === 'fill') this.closed = false;
    if (screen === 'start') await this.lookForScans();
    this.screen = screen;
    this.otherStays = false;
    this.refresh();
    await this.updateComplete;
    // Not before the first question is on the screen; a first action fetches it sooner.
    if (screen === 'fill') {
      setTimeout(() => {
        Promise.all([this.complete(), this.withLater()]).catch(() => {});
        this.watch();
        // Where it cannot be fetched now, it is when it is needed.
        loadScans()
          .then((part) => part.keep(this))
          .catch(() => {});
      }, detailsDelay);
    }
  }

  /** @internal Runs a person's wish; an expected failure is on the screen and in an event, and nothing is thrown. */
  run(action: Action): void {
    perform(this, action).catch((error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      this.reportOnce(error);
    });
  }

  /** @internal Applies a session event; resolves when it is stored, rejects after reporting. */
  answered(event: HostEvent): Promise<void> {
    return this.reported(async () => this.host?.dispatch(event));
  }
}

const filesPart = () => loadPart('files', () => import('./files.js'));
const importPart = () => loadPart('import', () => import('../scan/import-file.js'));
