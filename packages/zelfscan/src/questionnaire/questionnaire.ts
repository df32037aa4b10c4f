import type { AnswerValue, Profile } from '@zelfscan/core';
import { base, type Action, type Messages, type ScanSummary, type ZsActionEvent } from '@zelfscan/elements';
import { withDetails, type Details, type Instrument, type ItemId, type Problem } from '@zelfscan/schema';
import { LitElement, type PropertyValues } from 'lit';
import { ZelfscanProblemEvent, ZelfscanSavedEvent } from '../events.js';
import { ZelfscanProblemError, fail } from '../problem-error.js';
import { perform } from './actions.js';
import { Deferred } from './deferred.js';
import { fetched } from './fetched.js';
import { knownProfile } from './known-profile.js';
import { languageOf, loadMessages, loadResults, type Language, type ResultsPart } from './languages.js';
import { openStoreFor, type Ending } from './open-store.js';
import { publicInstrument, publicResult, publicSession } from './public-views.js';
import type { PublicInstrument, PublicResult, PublicSession } from './public-views.js';
import { styles } from './questionnaire.styles.js';
import { renderScreen } from './render.js';
import { ScanHost, type HostEvent } from './scan-host.js';

/** How long the first screen with questions has the connection to itself, in milliseconds. */
const detailsDelay = 2000;

/** The screen that is open. */
export type Screen = 'start' | 'fill' | 'results';

/**
 * @summary Any instrument in the zelfscan format as a questionnaire: start, fill in, results, report.
 *
 * Answers are stored on the device the moment they are given. Methods reject with a `ZelfscanProblemError`, which has
 * `code`, `place`, `expected`, `got` and `next`; a rejected call changes nothing that was saved.
 *
 * @attr {string} src - Address of `instrument.json`; `<lang>.json` lies beside it.
 * @attr {string} organisation - Who offers the scan, for the report and to fill in the municipality.
 * @attr {'nl'|'en'} lang - Language of the screens, Dutch by default.
 * @attr {'device'|'none'} storage - Where answers are kept: in IndexedDB on the device (default), or in memory only.
 * @attr {string} scope - Separates the scans of several embeds on one origin; empty by default.
 *
 * @event {ZelfscanAnswerEvent} zelfscan-answer - A person answered. `detail`: `scanId`, `itemId`, `value`.
 * @event {ZelfscanSavedEvent} zelfscan-saved - A write is complete. `detail`: `scanId`, `itemIds`, `storage`.
 * @event {ZelfscanCompletedEvent} zelfscan-completed - A person finished every item. `detail`: `scanId`, `result`.
 * @event {ZelfscanProblemEvent} zelfscan-problem - Something expected went wrong. `detail`: the problem.
 *
 * @cssproperty --zs-color-accent - Buttons, chosen answers, charts. Falls back to the NL Design System button colour.
 * @cssproperty --zs-color-text - Text. Falls back to the document colour of the theme.
 * @cssproperty --zs-color-background - Background.
 * @cssproperty --zs-font-family - Typeface; the font of the page by default.
 * @cssproperty --zs-font-size - Size of running text; that of the page by default.
 * @cssproperty --zs-border-radius - Corners of buttons and fields.
 */
export class ZelfscanQuestionnaire extends LitElement {
  static override properties = {
    src: {},
    organisation: {},
    lang: {},
    storage: {},
    scope: {},
    _revision: { state: true },
  };
  static override styles = [...base, styles];

  declare src: string | null;
  declare organisation: string;
  declare storage: string;
  declare scope: string;
  declare private _revision: number;

  /**
   * Resolves when storage is open and the first screen is rendered; rejects when the instrument cannot be loaded. After
   * a rejection and a corrected `src` it is a new promise.
   */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** @internal */ host: ScanHost | null = null;
  /** @internal */ messages: Messages | null = null;
  /** @internal */ screen: Screen = 'start';
  /** @internal */ openOnly = false;
  /** @internal */ scansShown: readonly ScanSummary[] = [];
  /** @internal The last problem, until it is put away. */ problem: Problem | null = null;
  /** @internal Said to screen readers, and shown when `noticeShown`. */ notice = '';
  /** @internal */ results: ResultsPart | null = null;
  /** @internal */ language: Language = 'nl';

  #ready = new Deferred();
  #reportedErrors = new WeakSet<Error>();
  #turn = 0;
  #details: Promise<void> | null = null;

  constructor() {
    super();
    this.src = null;
    this.organisation = '';
    this.lang = '';
    this.storage = 'device';
    this.scope = '';
    this._revision = 0;
    this.addEventListener('zs-action', this.#onAction);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#flush);
    addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#flush);
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  override willUpdate(changed: PropertyValues): void {
    const inputs = ['src', 'lang', 'storage', 'scope'];
    if (!this.hasUpdated || inputs.some((name) => changed.has(name))) {
      void this.#load(!this.host || ['src', 'storage', 'scope'].some((name) => changed.has(name)));
    }
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
    const host = await this.#opened();
    const { subset = null } = options;
    const id = await this.#reported(async () => {
      const known = host.instrument.subsets.map((entry) => entry.id);
      if (subset !== null && !known.includes(subset)) {
        fail(
          'unknown-reference',
          'subset',
          known.join(', ') || 'no subset',
          String(subset),
          'Leave it out for all items.',
        );
      }
      return host.start(
        knownProfile(host.instrument, profile, (problem) => this.report(problem)),
        subset,
      );
    });
    await this.show('fill');
    return id;
  }

  /** Opens a scan that is on this device, where it was left. Rejects with `scan-not-found` or what is wrong with it. */
  async resume(scanId: string): Promise<void> {
    const host = await this.#opened();
    await this.#reported(() => host.resume(scanId));
    await this.show('fill');
  }

  /** The scans on this device, newest first. */
  async scans(): Promise<readonly ScanSummary[]> {
    const host = await this.#opened();
    return this.#reported(() => host.scans());
  }

  /**
   * Answers an item of the open scan; resolves when the transaction is complete.
   * @param value - `1`–`4`, `'unknown'` or `'na'`
   * @param note - evidence or explanation; the note stays as it is when left out
   */
  async answer(itemId: ItemId, value: AnswerValue, note?: string): Promise<void> {
    const host = await this.#opened();
    await this.#reported(async () => host.dispatch({ type: 'answer', itemId, value, note }));
  }

  /** The open scan as a file. Loads what the format needs when it is asked for. */
  async exportFile(format: 'pdf' | 'json'): Promise<File> {
    const host = await this.#opened();
    return this.#reported(async () => {
      const { session } = host;
      if (!session) fail('no-session', 'exportFile', 'an open scan', 'none', 'Call start() or resume(id) first.');
      const { language, organisation } = this;
      const { exportFile } = await fetched('files', () => import('./files.js'));
      if (format === 'pdf') await this.complete();
      return exportFile(format, { instrument: host.instrument, session, language, organisation }, new Date());
    });
  }

  /** Adds the scan in an exported JSON file to this device and opens it. Never replaces a scan that is there. */
  async importFile(file: Blob): Promise<string> {
    const host = await this.#opened();
    const session = await this.#reported(async () => host.import(await readText(file)));
    await this.show('fill');
    return session.id;
  }

  /** Erases every scan of this scope from the device, the database itself included, and returns to the start. */
  async wipe(): Promise<void> {
    const host = await this.#opened();
    await this.#reported(() => host.wipe());
    // Not by `show`: looking for scans would make the database again.
    this.scansShown = [];
    this.screen = 'start';
    this.refresh();
    await this.updateComplete;
  }

  /** @internal Opens a screen. */
  async show(screen: Screen): Promise<void> {
    if (screen === 'results') {
      const [part] = await this.#reported(() =>
        Promise.all([
          this.results ?? fetched('results', () => loadResults(this.language)),
          this.complete().catch(() => {}),
        ]),
      );
      this.results = part;
    }
    if (screen === 'start') this.scansShown = await this.#reported(async () => (await this.host?.scans()) ?? []);
    this.screen = screen;
    this.refresh();
    await this.updateComplete;
    // Not before the first question is on the screen; a first action fetches it sooner.
    if (screen === 'fill') setTimeout(() => this.complete().catch(() => {}), detailsDelay);
  }

  /** @internal Draws again. */
  refresh(): void {
    this._revision++;
  }

  readonly #onAction = (event: ZsActionEvent): void => {
    event.stopPropagation();
    this.run(event.action);
  };

  /** @internal Runs a person's wish; an expected failure is on the screen and in an event, and nothing is thrown. */
  run(action: Action): void {
    perform(this, action).catch((error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      if (!this.#reportedErrors.has(error)) this.report(error.problem);
    });
  }

  /** @internal Applies a session event; resolves when it is stored, rejects after reporting. */
  answered(event: HostEvent): Promise<void> {
    return this.#reported(async () => this.host?.dispatch(event));
  }

  /** @internal Takes the problem off the screen. */
  putAway(): void {
    this.problem = null;
    this.refresh();
  }

  /** The browser may have cleared the site's data: everything of the open scan is written once more. */
  readonly #onClosed = (ending: Ending): void => {
    if (ending === 'terminated') void this.#reported(async () => this.host?.rewrite()).catch(() => {});
    else this.report({ ...closedElsewhere, got: ending });
  };

  readonly #flush = (): void => {
    void this.#reported(() => this.host?.flush() ?? Promise.resolve()).catch(() => {});
  };

  /** @internal Runs something that may fail; reports the problem before passing it on. */
  async #reported<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ZelfscanProblemError && !this.#reportedErrors.has(error)) {
        this.#reportedErrors.add(error);
        this.report(error.problem);
      }
      throw error;
    }
  }

  /** @internal Shows a problem and tells the page. */
  report(problem: Problem): void {
    this.problem = problem;
    this.refresh();
    this.dispatchEvent(new ZelfscanProblemEvent(problem));
  }

  /** Fetches the instrument in a language; a subclass may have one built in. */
  protected async loadInstrument(language: Language): Promise<Instrument> {
    if (!this.src) {
      fail('load-failed', 'src', 'the address of an instrument.json', 'nothing', 'Set the src attribute.');
    }
    const { loadInstrument } = await fetched('parser', () => import('./load-instrument.js'));
    return loadInstrument(this.src, language);
  }

  /** Fetches the texts that are only read when unfolded, if the instrument comes without them. */
  protected loadDetails(_language: Language): Promise<Details | null> {
    return Promise.resolve(null);
  }

  /** @internal Puts the unfolding texts in place; rejects with `load-failed`, and can be tried again. */
  complete(): Promise<void> {
    this.#details ??= fetched('details', () => this.#completed(this.language)).catch((error: unknown) => {
      this.#details = null;
      throw error;
    });
    return this.#details;
  }

  async #completed(language: Language): Promise<void> {
    const details = await this.loadDetails(language);
    if (!details || !this.host || language !== this.language) return;
    this.host.instrument = withDetails(this.host.instrument, details);
    this.refresh();
  }

  async #opened(): Promise<ScanHost> {
    await this.ready;
    if (!this.host) throw new Error('ready without a host');
    return this.host;
  }

  async #load(newStore: boolean): Promise<void> {
    const turn = ++this.#turn;
    const language = languageOf(this.lang);
    if (this.#ready.failed) this.#ready = new Deferred();
    try {
      const before = this.host;
      const [messages, base, details, opened] = await Promise.all([
        fetched('messages', () => loadMessages(language)),
        fetched('instrument', () => this.loadInstrument(language)),
        // Whoever has a scan open sees whole questions in the other language, too.
        before?.session ? fetched('details', () => this.loadDetails(language)) : null,
        newStore || !before ? openStoreFor(this.storage, this.scope, this.#onClosed) : null,
      ]);
      const instrument = details ? withDetails(base, details) : base;
      const results = this.results && (await fetched('results', () => loadResults(language)));
      if (turn !== this.#turn) return;
      Object.assign(this, { messages, language, results });
      if (opened) {
        await before?.flush();
        before?.store.close();
        this.host = new ScanHost(instrument, opened.store, this.#hooks);
        this.screen = 'start';
        this.scansShown = await this.#reported(() => this.host?.scans() ?? Promise.resolve([]));
        if (opened.problem) this.report(opened.problem);
      } else if (before) before.instrument = instrument;
      this.#details = details ? Promise.resolve() : null;
      this.refresh();
      await this.updateComplete;
      this.#ready.resolve();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.messages ??= await loadMessages('nl');
      if (error instanceof ZelfscanProblemError) this.report(error.problem);
      this.#ready.reject(error);
    }
  }

  readonly #hooks = {
    changed: () => this.refresh(),
    saved: (scanId: string, itemIds: readonly ItemId[]) => {
      const storage = this.host?.store.kind ?? 'memory';
      this.dispatchEvent(new ZelfscanSavedEvent({ scanId, itemIds, storage }));
    },
    failed: (error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      this.report(error.problem);
    },
    newName: (at: string) => this.messages?.scanName(this.messages.date(at)) ?? at,
    copyName: (name: string) => this.messages?.copyOf(name) ?? name,
  };
}

const closedElsewhere: Problem = {
  code: 'storage-closed',
  place: 'indexedDB',
  expected: 'the database that this page opened',
  got: '',
  next: 'Export the scan if it is needed, then reload the page.',
};

async function readText(file: Blob): Promise<string> {
  try {
    return await file.text();
  } catch (cause) {
    return fail('file-damaged', 'file', 'a file that can be read', String(cause), 'Choose the file again.', cause);
  }
}
