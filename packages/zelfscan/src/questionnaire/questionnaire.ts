import { base, type ScanSummary } from '@zelfscan/elements';
import { frame } from '../base/frame.styles.js';
import { styles } from './questionnaire.styles.js';
import { renderScreen } from './render.js';
import { publicInstrument, publicResult, publicSession } from './public-views.js';
import type { PublicInstrument, PublicResult, PublicSession } from './public-views.js';
import { loadScans, perform } from './actions.js';
import { QuestionnaireApp } from './app.js';
import type { CarryDecisions, Profile, WipeProof } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { LitElement, type PropertyValues } from 'lit';
import { fromSite, type InstrumentSource } from '../base/instrument-source.js';
import { keepKeys } from '../base/keep-keys.js';
import { onPageLanguage } from '../base/languages.js';
import { checkPage } from '../dev/check.js';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import type { ImportOptions, ImportPreview } from '../scan/import-file.js';
import { version } from '../version.js';
import type * as TextGuard from './text-guard.js';

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
export class ZelfscanQuestionnaire extends LitElement {
  /** The version of this code, as in its package. */
  static readonly version = version;
  static override properties = {
    src: {},
    organisation: {},
    logo: {},
    lang: {},
    storage: {},
    scope: {},
    texts: {},
  };
  static override styles = [...base, frame, styles];

  declare src: string | null;
  declare organisation: string;
  declare logo: string;
  declare storage: string;
  declare scope: string;
  declare texts: string | object | null;

  /** @internal What is open, and all that can be done with it. */
  readonly app: QuestionnaireApp = new QuestionnaireApp(this, this.source(), { perform, scans: loadScans });
  #leaving: AbortController | null = null;

  constructor() {
    super();
    this.src = this.texts = null;
    this.organisation = this.logo = this.lang = this.scope = '';
    this.storage = 'device';
    keepKeys(this);
    this.addEventListener('zs-action', (event) => {
      event.stopPropagation();
      this.app.run(event.action);
    });
    this.addEventListener('input', (event) => {
      const [field] = event.composedPath();
      // Of typing, pasting and dictating; that of a radio holds no data.
      if ('data' in event) void withGuard(({ look }) => look(field as HTMLElement, this.app));
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.app.connect();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener('visibilitychange', this.#look, { signal });
    for (const type of ['focus', 'pageshow', 'online']) addEventListener(type, this.#look, { signal });
    // WebKit drops what is begun when the page is hidden for good.
    for (const type of ['beforeunload', 'pagehide']) addEventListener(type, this.app.flush, { signal });
    signal.addEventListener('abort', onPageLanguage(this.#hearLanguage));
    if (this.hasUpdated) this.#hearLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.app.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    const anew = ['src', 'storage', 'scope'].some((name) => changed.has(name));
    if (this.hasUpdated && !anew && !changed.has('lang') && !changed.has('texts')) return;
    void this.app.load(anew).finally(() => checkPage(this));
  }

  override render() {
    return renderScreen(this.app);
  }

  /**
   * Resolves when storage is open and the first screen is rendered; rejects when the instrument cannot be loaded. After
   * a rejection and a corrected `src` it is a new promise.
   */
  get ready(): Promise<void> {
    return this.app.ready;
  }

  /** Id, version, themes and items of the instrument, null until `ready`. Items of the open scan only. */
  get instrument(): PublicInstrument | null {
    const { host } = this.app;
    return host && publicInstrument(host.instrument, host.session);
  }

  /** A snapshot of the open scan, null while none is open. */
  get session(): PublicSession | null {
    const { host } = this.app;
    return host?.session ? publicSession(host.session) : null;
  }

  /** The figures of the open scan, null while none is open. */
  get result(): PublicResult | null {
    const { host } = this.app;
    return host?.session ? publicResult(host.instrument, host.session) : null;
  }

  /**
   * Starts a new scan and opens its first theme. Resolves with its id when it is stored.
   * @param profile - answers to the profile fields of the instrument by id; a field it does not have is reported and left out
   * @param options - `subset`: id of a shorter version of the instrument
   */
  async start(profile: Profile = {}, options: { subset?: string | null } = {}): Promise<string> {
    const { subset = null } = options ?? {};
    const given = profile ?? {};
    // What the start screen gives fits, and nothing needs no look.
    return subset === null && !Object.keys(given).length
      ? this.app.begin({}, null)
      : this.app.ask('start', given, subset);
  }

  /** Opens a scan that is on this device, where it was left. Rejects with `scan-not-found` or what is wrong with it. */
  async resume(scanId: string): Promise<void> {
    return this.app.resume(scanId);
  }

  /** The scans on this device, newest first. */
  async scans(): Promise<readonly ScanSummary[]> {
    return this.app.scans();
  }

  /**
   * Answers an item of the open scan; resolves when the transaction is complete.
   * @param value - a level of its scale, `'unknown'` or `'na'`; the text for an open question
   * @param note - evidence or explanation; the note stays as it is when left out
   */
  async answer(itemId: ItemId, value: number | string, note?: string): Promise<void> {
    await this.app.answer(itemId, value, note);
    const text = note ?? (value === 'unknown' || value === 'na' ? '' : value);
    if (typeof text === 'string' && text) void withGuard((guard) => guard.reportPersonalData(this, itemId, text));
  }

  /**
   * The open scan as a file. Loads what the format needs when it is asked for.
   * @param options - what goes in, for CSV how it is written, and a signal to stop with
   */
  async exportFile(format: ExportFormat, options?: ExportOptions): Promise<File> {
    return this.app.ask('exportFile', format, options);
  }

  /** An empty form of the instrument to fill in on paper, as PDF. Needs no open scan. */
  async paperForm(options?: PaperFormOptions): Promise<File> {
    return this.app.ask('paperForm', options);
  }

  /** What is in a file, and how it relates to what is on this device. Changes nothing. */
  async previewImport(file: Blob): Promise<ImportPreview> {
    return this.app.ask('previewImport', file);
  }

  /**
   * Adds the scan in an exported file to this device and opens it. A scan that is there stays as it is, unless
   * `replace` says that the one with the same id goes.
   */
  async importFile(file: Blob, options?: ImportOptions): Promise<string> {
    return this.app.ask('importFile', file, options);
  }

  /**
   * Makes a new scan of one that was made with an earlier version of the instrument, and opens it; resolves with its id.
   * The old one stays as it is.
   * @param decisions - by item of the new version that no longer asks the same: `'take'` over the answer, or leave it
   * `'open'`, as an item without a decision is
   */
  async carryOver(scanId: string, decisions: CarryDecisions = {}): Promise<string> {
    return this.app.ask('carryOver', scanId, decisions ?? {});
  }

  /** What is stored of a scan as a JSON file, as it is, also where it cannot be opened. */
  async exportRaw(scanId: string): Promise<File> {
    return this.app.ask('exportRaw', scanId);
  }

  /**
   * Erases every scan of this scope from the device, the database itself included, and returns to the start. Resolves
   * with what is still found of it afterwards: nothing, where all went well.
   */
  async wipe(): Promise<WipeProof> {
    return this.app.ask('wipe');
  }

  /** @internal Where the instrument comes from; a subclass may have one built in. */
  protected source(): InstrumentSource {
    return fromSite(() => this.src);
  }

  readonly #hearLanguage = (): void => {
    if (this.app.speaksOther) this.requestUpdate('lang');
  };

  /** Someone comes back to this tab, or it is back online. */
  readonly #look = ({ type }: Event): void => {
    if (document.hidden) return this.app.flush();
    if (type === 'online' && this.app.host?.session) this.app.complete().catch(() => {});
    void this.app.look();
  };
}
