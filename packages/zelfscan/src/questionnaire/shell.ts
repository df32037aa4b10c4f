import type { Session, SessionStore } from '@zelfscan/core';
import { base, type Action, type LaterMessages, type ListMessages, type Messages } from '@zelfscan/elements';
import type { ScanSummary } from '@zelfscan/elements';
import { withDetails, type Details, type Instrument, type ItemId, type Problem } from '@zelfscan/schema';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { checkPage } from '../dev/check.js';
import { ZelfscanProblemEvent, ZelfscanSavedEvent } from '../base/events.js';
import { frame } from '../base/frame.styles.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { Ready } from '../base/ready.js';
import type { Task } from '../export/making.js';
import { loadPart } from '../base/load-part.js';
import { languageAt, onPageLanguage, type Language } from '../base/languages.js';
import { loadLater, loadMessages, loadOwn, type Speech } from '../texts/speech.js';
import { loadResults, type ResultsPart } from './load-results.js';
import { loadScans } from './load-scans.js';
import { OtherTabs } from '../scan/other-tabs.js';
import { openStoreFor, type Ending } from '../scan/open-store.js';
import { styles } from './questionnaire.styles.js';
import type { Presence } from '../scan/presence.js';
import type { Privacy } from './privacy/privacy.js';
import { ScanHost } from '../scan/scan-host.js';
import type { VersionSource } from '../base/versions.js';

/** The screen that is open; 'other' is one that brings its own picture. */
export type Screen = 'start' | 'fill' | 'results' | 'other';

const closedElsewhere: Problem = {
  code: 'storage-closed',
  place: 'indexedDB',
  expected: 'the database that this page opened',
  got: '',
  next: 'Export the scan, then reload.',
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
    texts: {},
    _revision: { state: true },
  };
  static override styles = [...base, frame, styles];

  declare src: string | null;
  declare organisation: string;
  declare logo: string;
  declare storage: string;
  declare scope: string;
  declare texts: string | object | null;
  /** @internal */ declare protected _revision: number;

  /**
   * Resolves when storage is open and the first screen is rendered; rejects when the instrument cannot be loaded. After
   * a rejection and a corrected `src` it is a new promise.
   */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** @internal Lists the versions of the instrument that are built in, if it is. */
  readonly versions: VersionSource['versions'] = null;
  /** @internal */ host: ScanHost | null = null;
  /** @internal */ messages: Messages | null = null;
  /** @internal Null until someone needs them. */ later: LaterMessages | null = null;
  /** @internal */ screen: Screen = 'start';
  /** @internal The picture of the screen 'other'. */ other: () => unknown = () => nothing;
  /** @internal Whether that can change its language. */ otherStays = false;
  /** @internal */ openOnly = false;
  /** @internal */ scansShown: readonly ScanSummary[] = [];
  /** @internal Words of the list of those scans, where there are any. */ listWords: ListMessages | null = null;
  /** @internal The last problem, until it is put away. */ problem: Problem | null = null;
  /** @internal Shown and said. */ notice = '';
  /** @internal Said to screen readers only. */ said = '';
  /** @internal What is being made. */ task: Task | null = null;
  /** @internal This browser refused to keep anything. */ refused = false;
  /** @internal The database was erased, or taken over by newer code: what is here is not kept. */ closed = false;
  /** @internal How answers are kept; null until there are any. */ privacy: Privacy | null = null;
  /** @internal */ results: ResultsPart | null = null;
  /** @internal In which other windows the open scan is open; null until that is known. */ presence: Presence | null =
    null;
  /** @internal */ language: Language = 'nl';
  /** @internal The texts of the page in that language. */ own: Speech['own'] = null;

  #ready = new Ready();
  #reportedErrors = new WeakSet<Error>();
  #turn = 0;
  /** The language that was asked for last; it may be on its way. */
  #asked: Language | null = null;
  /** The attributes ask for other scans than those that are here. */
  #anew = false;
  #tabs: OtherTabs | null = null;
  #leaving: AbortController | null = null;
  #details: Promise<void> | null = null;

  constructor() {
    super();
    this.src = this.texts = null;
    this.organisation = this.logo = '';
    this.lang = '';
    this.storage = 'device';
    this.scope = '';
    this._revision = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hear();
    if (this.host?.session) this.watch();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener('visibilitychange', this.#look, { signal });
    for (const type of ['focus', 'pageshow', 'online']) addEventListener(type, this.#look, { signal });
    // WebKit drops what is begun when the page is hidden for good.
    for (const type of ['beforeunload', 'pagehide']) addEventListener(type, this.#flush, { signal });
    signal.addEventListener('abort', onPageLanguage(this.#hearLanguage));
    if (this.hasUpdated) this.#hearLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#flush();
    this.#tabs?.close();
    const { presence } = this;
    this.presence = null;
    presence?.stop();
  }

  override willUpdate(changed: PropertyValues): void {
    const anew = ['src', 'storage', 'scope'].some((name) => changed.has(name));
    this.#anew ||= anew;
    if (!this.hasUpdated || anew || changed.has('lang') || changed.has('texts')) void this.#load();
  }

  readonly #hearLanguage = (): void => {
    if (languageAt(this) !== this.#asked) this.requestUpdate('lang');
  };

  /** @internal Draws again. */
  refresh(): void {
    this.presence?.at(this.host?.session?.id ?? '');
    this._revision++;
  }

  /** @internal */ abstract run(action: Action): void;
  /** @internal */ abstract show(screen: Screen): Promise<void>;
  abstract resume(scanId: string): Promise<void>;

  /** @internal From now on scans are kept there. */
  keepIn(store: SessionStore): void {
    if (this.host) this.host = new ScanHost(this.host.newest, store, this.#hooks);
  }

  readonly #onClosed = (ending: Ending): void => {
    // The browser took the connection, or the protection changed: is everything still there, and may we see it?
    if (ending === 'terminated' || ending === 'changed') return void this.#look().then(this.#list);
    this.host?.detach();
    this.report({ ...closedElsewhere, got: ending });
  };

  /** Someone comes back to this tab, or it is back online: what is unwritten is written, what is new is taken over. */
  readonly #look = async (event?: Event): Promise<void> => {
    if (event && document.hidden) return this.#flush();
    if (event?.type === 'online' && this.host?.session) this.complete().catch(() => {});
    await this.reported(async () => this.host?.refresh()).catch(() => {});
  };

  /** Whoever looks at the list of scans sees it as it is now. */
  readonly #list = async (): Promise<void> => {
    if (!this.host?.session) await this.lookForScans().catch(() => {});
    this.refresh();
  };

  readonly #onNews = async (scanId: string): Promise<void> => {
    const { host } = this;
    if (host?.session?.id === scanId) return this.#look();
    if (scanId || !host?.session || host.saveState === 'failed') return this.#list();
    // Whoever has no connection at the moment does not hear from the database that it was wiped.
    const { isGone } = await import('../scan/presence.js');
    if (await isGone(this.scope)) this.#onClosed('wiped');
  };

  /** @internal Looks from now on whether the open scan is open elsewhere too. */
  watch(): void {
    if (this.presence || this.host?.store.kind !== 'device') return;
    import('../scan/presence.js').then(
      ({ Presence }) => {
        if (!this.isConnected) return;
        this.presence ??= new Presence(this.scope, () => this.refresh());
        // Fetches, while there is a connection, what it takes to take over from others.
        void this.#look();
      },
      () => {},
    );
  }

  /** Other tabs with the same scans are heard while the element is in a page. */
  #hear(): void {
    this.#tabs?.close();
    const heard = this.isConnected && this.host?.store.kind === 'device';
    this.#tabs = heard ? new OtherTabs(this.scope, this.#onNews) : null;
  }

  /** Writes what is waiting. Out of the page there is no connection after that, until something is asked of it again. */
  readonly #flush = (): void => {
    void this.reported(async () => this.host?.flush())
      .catch(() => {})
      .then(() => this.isConnected || this.host?.store.close());
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
    if (problem.code === 'storage-closed') this.closed = true;
    this.refresh();
    this.withLater().catch(() => {});
    this.dispatchEvent(new ZelfscanProblemEvent(problem));
  }

  /** @internal Fetches the instrument in a language; a subclass may have one built in. */
  protected async loadInstrument(language: Language): Promise<Instrument> {
    const { loadInstrument } = await loadPart('parser', () => import('../base/load-instrument.js'));
    return loadInstrument(this.src, language);
  }

  /** @internal Reads the scans of this device; where there are none, nothing else is fetched. */
  async lookForScans(): Promise<void> {
    await this.reported(async () => {
      const { host } = this;
      const scans = (await host?.scans()) ?? [];
      const more = scans.length || host?.store.protection === 'locked';
      this.scansShown = more ? await (await loadScans()).scansToShow(this, scans) : scans;
    });
  }

  /** @internal Fetches the texts that are only read when unfolded, if the instrument comes without them. */
  protected loadDetails(_language: Language): Promise<Details | null> {
    return Promise.resolve(null);
  }

  /** @internal Puts the unfolding texts in place; rejects with `load-failed`, and can be tried again. */
  complete(): Promise<void> {
    // Another version than the newest is always whole.
    if (this.host?.pinned) return Promise.resolve();
    this.#details ??= loadPart('details', () => this.#completed(this.language)).catch((error: unknown) => {
      this.#details = null;
      throw error;
    });
    return this.#details;
  }

  async #completed(language: Language): Promise<void> {
    const details = await this.loadDetails(language);
    if (!details || !this.host || language !== this.language) return;
    const { newest } = this.host;
    this.host.newest = this.inOwnWords(withDetails(this.own?.plain(newest) ?? newest, details));
    this.refresh();
  }

  /** @internal The words that come later; rejects with `load-failed`, and can be tried again. */
  async withLater(): Promise<LaterMessages> {
    const { language, own } = this;
    const later = this.later ?? (await loadPart('words', () => loadLater({ language, own })));
    if (own === this.own && language === this.language) this.later = later;
    this.refresh();
    return later;
  }

  /** @internal The part for results, in the words of now; rejects with `load-failed`, and can be tried again. */
  async withResults(): Promise<ResultsPart> {
    const { language, own } = this;
    const results = this.results ?? (await loadPart('results', () => loadResults({ language, own })));
    if (own !== this.own || language !== this.language) return this.withResults();
    return (this.results = results);
  }

  /** @internal The instrument with the texts of the page in it. */
  inOwnWords(instrument: Instrument): Instrument {
    return this.own ? this.own.instrument(instrument) : instrument;
  }

  /** @internal Who is ready has one. */
  protected opened(): Promise<ScanHost> {
    return this.ready.then(() => this.host as ScanHost);
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const language = (this.#asked = languageAt(this));
    const before = this.#anew ? null : this.host;
    const opening = before ? null : openStoreFor(this.storage, this.scope, this.#onClosed);
    if (this.#ready.failed) this.#ready = new Ready();
    try {
      const pinned = before?.pinned;
      const speaking = loadPart('texts', async () => ({ language, own: await loadOwn(this, language) }));
      const [speech, messages, base, details, opened, version] = await Promise.all([
        speaking,
        speaking.then((speech) => loadPart('messages', () => loadMessages(speech))),
        loadPart('instrument', () => this.loadInstrument(language)),
        // Whoever has a scan open sees whole questions in the other language, too.
        before?.session ? loadPart('details', () => this.loadDetails(language)) : null,
        opening,
        pinned && loadScans().then((part) => part.loadVersion(this, pinned.version, language)),
      ]);
      const results = this.results && (await loadPart('results', () => loadResults(speech)));
      const later = this.later && (await loadPart('words', () => loadLater(speech)));
      if (opened) await this.host?.flush();
      if (turn !== this.#turn) return;
      Object.assign(this, { messages, results, later, ...speech });
      const instrument = this.inOwnWords(details ? withDetails(base, details) : base);
      if (opened) {
        this.host?.store.close();
        this.#anew = false;
        this.host = new ScanHost(instrument, opened.store, this.#hooks);
        this.screen = 'start';
        this.#hear();
        this.refused = opened.problem !== null;
        this.closed = false;
        this.problem = opened.problem?.code === 'storage-closed' ? opened.problem : null;
        if (opened.problem) this.dispatchEvent(new ZelfscanProblemEvent(opened.problem));
      } else if (before) {
        before.newest = instrument;
        if (version?.version === before.pinned?.version) before.pinned = version ? this.inOwnWords(version) : null;
        if (this.screen === 'other' && !this.otherStays) this.screen = 'start';
      }
      // Without the list of earlier scans one can still start: the problem is told.
      await this.lookForScans().catch(() => {});
      this.#details = details ? Promise.resolve() : null;
      this.refresh();
      await this.updateComplete;
      if (!this.isConnected) this.#flush();
      this.#ready.resolve();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.messages ??= await loadMessages({ language: 'nl', own: null });
      if (error instanceof ZelfscanProblemError) this.report(error.problem);
      else reportError(error);
      this.#ready.reject(error);
    } finally {
      checkPage(this);
      // Overtaken by a later wish, or without what goes in it: nobody uses it.
      opening?.then(
        ({ store }) => store === this.host?.store || store.close(),
        () => {},
      );
    }
  }

  readonly #hooks = {
    changed: () => this.refresh(),
    saved: (scanId: string, itemIds: readonly ItemId[]) => {
      const storage = this.host?.store.kind ?? 'memory';
      this.dispatchEvent(new ZelfscanSavedEvent({ scanId, itemIds, storage }));
      this.#tabs?.tell(scanId);
    },
    replaced: (scanId: string) => this.#tabs?.tell(scanId),
    removed: (scanId = '') => this.#tabs?.tell(scanId),
    took: (before: Session, after: Session) => this.presence?.took(before, after),
    failed: (error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      this.report(error.problem);
    },
    newName: (at: string) => this.messages?.scanName(this.messages.date(at)) ?? at,
    copyName: (name: string) => this.messages?.copyOf(name) ?? name,
    version: async (version: string) =>
      this.inOwnWords(await (await loadScans()).loadVersion(this, version, this.language)),
  };
}
