import nl from 'texts:scan/nl';
import { html } from '@zelfscan/elements/html';
import { LitElement } from 'lit';
import { ZelfscanProblemEvent } from '../base/events.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { Ready } from '../base/ready.js';
import { loadPart } from '../base/load-part.js';
import type { DilemmakaartApp } from './app.js';
import type { CardPart } from './part.js';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import { version } from '../version.js';
import type { DispatchedEvent, PublicCard, PublicGroupSession, SessionStart } from './public-views.js';

/**
 * @summary The MDA++ dilemma card: alone, or in a session of 2 to 30 people around one screen, with a beamer beside it.
 *
 * All the rest is fetched when the element is in a page, so that a page without it pays nearly nothing. Methods reject
 * with a `ZelfscanProblemError`; a rejected call changes nothing.
 *
 * @attr {string} organisation - Who offers the card, for the report.
 * @attr {string} logo - Address of a logo on the same site, JPEG or SVG, for reports.
 * @attr {'nl'|'en'} lang - Language of the screens; that of the page by default, and Dutch where that is neither.
 * @attr {string} texts - Address of a JSON file with texts in the place of ours; as a property also what is in such a file.
 * @attr {'none'|'device'} storage - Where the card of one person is kept: in memory only (default), or on the device. A
 * session is in memory always, until someone makes a file of it.
 * @attr {'compact'} density - Takes less room.
 * @attr {boolean} dev - Warns in the console of too little contrast, and of what the policy of the page blocks.
 * @attr {string} scope - Keeps several embeds on one origin apart; empty by default.
 * @attr {'beamer'} view - Shows the session that is led in another window of this browser, and nothing else.
 *
 * @event {ZelfscanProblemEvent} zelfscan-problem - Something expected went wrong. `detail`: the problem.
 * @event {ZelfscanSavedEvent} zelfscan-saved - The card of one person was stored. `detail`: `scanId`, `itemIds`, `storage`.
 * @event {MdaStepEvent} mda-step - A person moved a session to another step. `detail`: `step`, `itemId`.
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
export class MdaDilemmakaart extends LitElement {
  /** The version of this code, as in its package. */
  static readonly version = version;
  static override properties = { organisation: {}, logo: {}, lang: {}, storage: {}, scope: {}, texts: {}, view: {} };

  declare organisation: string;
  declare logo: string;
  declare storage: string;
  declare scope: string;
  declare texts: string | object | null;
  declare view: string;

  #ready = new Ready();
  #part: CardPart | undefined;
  #loading = false;

  constructor() {
    super();
    this.organisation = this.logo = this.lang = this.scope = this.view = '';
    this.storage = 'none';
    this.texts = null;
  }

  /** Resolves when the first screen is there; rejects when a part of it cannot be loaded. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** A snapshot of the open session, null while none is open. Votes are in it once they are revealed, not before. */
  get session(): PublicGroupSession | null {
    return this.#part?.app.publicSession ?? null;
  }

  /** A snapshot of the card of one person, null while none is open. */
  get card(): PublicCard | null {
    return this.#part?.app.publicCard ?? null;
  }

  /** Opens the card of one person, the one that is there or a new one. Resolves with its id. */
  async startAlone(): Promise<string> {
    return (await this.#opened()).startAlone();
  }

  /** Starts a session. Resolves with its id. A session that was open is put aside, and is on the start screen. */
  async startSession(start: SessionStart): Promise<string> {
    return (await this.#opened()).startSession(start);
  }

  /** Does something in the open session. */
  async dispatch(event: DispatchedEvent): Promise<void> {
    return (await this.#opened()).dispatch(event);
  }

  /** Answers a dilemma on the card of one person: `1`–`7` or `'unknown'`. Resolves when it is stored. */
  async answer(itemId: string, value: number | 'unknown', note?: string): Promise<void> {
    return (await this.#opened()).answer(itemId, value, note);
  }

  /** What is on the screen, the session or the card of one person, as a file. */
  async exportFile(format: ExportFormat, options?: ExportOptions): Promise<File> {
    return (await this.#opened()).exportFile(format, options);
  }

  /** An empty card to fill in on paper, as PDF. */
  async paperForm(options?: PaperFormOptions): Promise<File> {
    return (await this.#opened()).paperForm(options);
  }

  /** Opens an exported file, of any kind that holds its content, beside what is there. Resolves with its id. */
  async importFile(file: Blob): Promise<string> {
    return (await this.#opened()).importFile(file);
  }

  /** Erases everything: sessions from memory, cards from memory and from the device. */
  async wipe(): Promise<void> {
    return (await this.#opened()).wipe();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#loading) void this.#load();
  }

  override render(): unknown {
    return this.#part
      ? this.#part.render()
      : this.#ready.failed
        ? html`<p role="alert">${nl.loadFailed}</p>`
        : html`<slot></slot>`;
  }

  async #opened(): Promise<DilemmakaartApp> {
    await this.ready;
    return (this.#part as CardPart).app;
  }

  async #load(): Promise<void> {
    this.#loading = true;
    if (this.#ready.failed) this.#ready = new Ready();
    try {
      const { CardPart } = await loadPart('dilemmakaart', () => import('./part.js'));
      this.#part = new CardPart(this);
      await this.#part.open();
      this.#ready.resolve();
    } catch (error) {
      // Put in the page again, it tries again.
      this.#loading = false;
      this.#ready.reject(error);
      if (!this.#part && error instanceof ZelfscanProblemError) {
        this.dispatchEvent(new ZelfscanProblemEvent(error.problem));
        this.requestUpdate();
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mda-dilemmakaart': MdaDilemmakaart;
  }
}
