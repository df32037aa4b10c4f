import { base, type LaterMessages, type Messages, type ScanSummary } from '@zelfscan/elements';
import { withDetails, type Details, type Instrument, type ItemId, type Problem } from '@zelfscan/schema';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { ZelfscanProblemEvent, ZelfscanSavedEvent } from '../events.js';
import { frame } from '../frame.styles.js';
import { ZelfscanProblemError, fail } from '../problem-error.js';
import { Deferred } from './deferred.js';
import type { Task } from '../export/making.js';
import { fetched } from './fetched.js';
import { languageOf, loadLater, loadMessages, loadResults, type Language, type ResultsPart } from './languages.js';
import { OtherTabs, type TabNews } from './other-tabs.js';
import { openStoreFor, type Ending } from './open-store.js';
import { styles } from './questionnaire.styles.js';
import { ScanHost } from './scan-host.js';

/** The screen that is open; 'other' is one that brings its own picture. */
export type Screen = 'start' | 'fill' | 'results' | 'other';

const closedElsewhere: Problem = {
  code: 'storage-closed',
  place: 'indexedDB',
  expected: 'the database that this page opened',
  got: '',
  next: 'Export the scan if it is needed, then reload the page.',
};

/**
 * What a questionnaire needs before anyone can do anything with it: its attributes, the loading of instrument, texts and
 * storage, and the reporting of problems. What people and pages do with it is in `ZelfscanQuestionnaire`.
 */
export abstract class QuestionnaireShell extends LitElement {
  static override properties = {
    src: {},
    organisation: {},
    logo: {},
    lang: {},
    storage: {},
    scope: {},
    _revision: { state: true },
  };
  static override styles = [...base, frame, styles];

  declare src: string | null;
  declare organisation: string;
  declare logo: string;
  declare storage: string;
  declare scope: string;
  declare protected _revision: number;

  /**
   * Resolves when storage is open and the first screen is rendered; rejects when the instrument cannot be loaded. After
   * a rejection and a corrected `src` it is a new promise.
   */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** @internal */ host: ScanHost | null = null;
  /** @internal */ messages: Messages | null = null;
  /** @internal Null until someone needs them. */ later: LaterMessages | null = null;
  /** @internal */ screen: Screen = 'start';
  /** @internal The picture of the screen 'other'. */ other: () => unknown = () => nothing;
  /** @internal */ openOnly = false;
  /** @internal */ scansShown: readonly ScanSummary[] = [];
  /** @internal The last problem, until it is put away. */ problem: Problem | null = null;
  /** @internal Shown and said. */ notice = '';
  /** @internal Said to screen readers only. */ said = '';
  /** @internal What is being made. */ task: Task | null = null;
  /** @internal This browser refused to keep anything. */ refused = false;
  /** @internal */ results: ResultsPart | null = null;
  /** @internal */ language: Language = 'nl';

  #ready = new Deferred();
  #reportedErrors = new WeakSet<Error>();
  #turn = 0;
  #tabs: OtherTabs | null = null;
  #details: Promise<void> | null = null;

  constructor() {
    super();
    this.src = null;
    this.organisation = this.logo = '';
    this.lang = '';
    this.storage = 'device';
    this.scope = '';
    this._revision = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.host?.store.kind === 'device') this.#tabs = new OtherTabs(this.scope, this.#onNews);
    document.addEventListener('visibilitychange', this.#flush);
    addEventListener('online', this.#onOnline);
    addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#flush);
    removeEventListener('pagehide', this.#flush);
    removeEventListener('online', this.#onOnline);
    this.#flush();
    this.#tabs?.close();
    this.#tabs = null;
  }

  override willUpdate(changed: PropertyValues): void {
    const inputs = ['src', 'lang', 'storage', 'scope'];
    if (!this.hasUpdated || inputs.some((name) => changed.has(name))) {
      void this.#load(!this.host || ['src', 'storage', 'scope'].some((name) => changed.has(name)));
    }
  }

  /** @internal Draws again. */
  refresh(): void {
    this._revision++;
  }

  /** @internal Takes the problem off the screen. */
  putAway(): void {
    this.problem = null;
    this.refresh();
  }

  /** The browser may have cleared the site's data: everything of the open scan is written once more. */
  readonly #onClosed = (ending: Ending): void => {
    if (ending === 'terminated') void this.reported(async () => this.host?.rewrite()).catch(() => {});
    else this.report({ ...closedElsewhere, got: ending });
  };

  readonly #onOnline = (): void => {
    if (this.host?.session) this.complete().catch(() => {});
  };

  readonly #onNews = ({ type, id }: TabNews): void => {
    if (this.host?.session?.id !== id) return;
    if (type === 'saved') void this.reported(async () => this.host?.refresh(id)).catch(() => {});
    else {
      this.host.detach();
      this.report({ ...closedElsewhere, got: 'removed' });
    }
  };

  readonly #flush = (): void => {
    void this.reported(() => this.host?.flush() ?? Promise.resolve()).catch(() => {});
  };

  /** @internal Runs something that may fail; reports the problem before passing it on. */
  async reported<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ZelfscanProblemError) this.reportOnce(error);
      throw error;
    }
  }

  /** @internal Reports a failure that may pass through several hands. */
  reportOnce(error: ZelfscanProblemError): void {
    if (this.#reportedErrors.has(error)) return;
    this.#reportedErrors.add(error);
    this.report(error.problem);
  }

  /** @internal Shows a problem and tells the page. */
  report(problem: Problem): void {
    this.problem = problem;
    this.refresh();
    this.withLater().catch(() => {});
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

  /** @internal The words that come later; rejects with `load-failed`, and can be tried again. */
  async withLater(): Promise<LaterMessages> {
    const { language } = this;
    const later = this.later ?? (await fetched('words', () => loadLater(language)));
    if (language === this.language) this.later = later;
    this.refresh();
    return later;
  }

  /** @internal Looks up which scans there are. The words to tell of them come when they come: nothing waits for them. */
  async list(): Promise<void> {
    this.scansShown = await this.reported(async () => (await this.host?.scans()) ?? []);
    if (this.scansShown.length) void this.reported(() => this.withLater()).catch(() => {});
  }

  protected async opened(): Promise<ScanHost> {
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
      const later = this.later && (await fetched('words', () => loadLater(language)));
      if (turn !== this.#turn) return;
      Object.assign(this, { messages, language, results, later });
      if (opened) {
        await before?.flush();
        before?.store.close();
        this.host = new ScanHost(instrument, opened.store, this.#hooks);
        this.screen = 'start';
        await this.list();
        this.#tabs?.close();
        this.#tabs = opened.store.kind === 'device' ? new OtherTabs(this.scope, this.#onNews) : null;
        this.refused = opened.problem !== null;
        this.problem = null;
        if (opened.problem) this.dispatchEvent(new ZelfscanProblemEvent(opened.problem));
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
      this.#tabs?.tell('saved', scanId);
    },
    replaced: (scanId: string) => this.#tabs?.tell('saved', scanId),
    removed: (scanId: string) => this.#tabs?.tell('removed', scanId),
    failed: (error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      this.report(error.problem);
    },
    newName: (at: string) => this.messages?.scanName(this.messages.date(at)) ?? at,
    copyName: (name: string) => this.messages?.copyOf(name) ?? name,
  };
}
