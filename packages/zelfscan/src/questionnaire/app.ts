import type { Profile, Session, SessionStore } from '@zelfscan/core';
import type { Action, LaterMessages, ListMessages, Messages, ScanSummary } from '@zelfscan/elements';
import type { PrivacyMessages } from '@zelfscan/elements/keeping';
import { withDetails, type Instrument, type ItemId, type Problem } from '@zelfscan/schema';
import { ZelfscanProblemEvent, ZelfscanSavedEvent } from '../base/events.js';
import type { InstrumentSource } from '../base/instrument-source.js';
import { languageAt, type Language } from '../base/languages.js';
import { loadPart } from '../base/load-part.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { Ready } from '../base/ready.js';
import { Workplace, type Page } from '../base/workplace.js';
import type { Keeping } from '../scan/keeping.js';
import { closedElsewhere, openStoreFor, type Ending } from '../scan/open-store.js';
import { OtherTabs } from '../scan/other-tabs.js';
import type { Presence } from '../scan/presence.js';
import { ScanHost, type HostEvent } from '../scan/scan-host.js';
import { loadLater, loadMessages, loadOwn, type Speech } from '../texts/speech.js';
import type { ResultsWords } from './results-words.js';
import type { Gate } from './gate.js';
import type { Screen } from './screen.js';
import type { Verbs } from './verb-types.js';

/** What a questionnaire needs to know of its element: what the page asks for, as it is now. */
export interface QuestionnairePage extends Page {
  readonly src: string | null;
  getAttribute(name: string): string | null;
  matches(selectors: string): boolean;
}

/** What is done by those who know the app: the screens, and the parts that are fetched later. */
export interface Parts {
  /** Does what a person asked for. */
  perform(app: QuestionnaireApp, action: Action): Promise<void>;
  /** What comes with scans that were made before. */
  scans(): Promise<ScansPart>;
}

export interface ScansPart {
  readonly verbs: {
    readonly [V in keyof Verbs]: (
      app: QuestionnaireApp,
      host: ScanHost,
      ...given: Parameters<Verbs[V]>
    ) => ReturnType<Verbs[V]>;
  };
  /** Puts scans in a list, with all that it tells of them. */
  showScans(app: QuestionnaireApp, scans: readonly ScanSummary[]): Promise<void>;
  /** A scan is open for some time now: it is in use, perhaps in other windows as well. */
  keepOpenScan(app: QuestionnaireApp): Promise<void>;
  /** Looks from now on whether the open scan is open elsewhere too. */
  watch(app: QuestionnaireApp): Promise<void>;
}

/** How long the first screen with questions has the connection to itself, in milliseconds. */
const detailsDelay = 2000;

/** A questionnaire without its screens: what is open, and all that can be done with it. Knows no DOM. */
export class QuestionnaireApp extends Workplace<QuestionnairePage> {
  host: ScanHost | null = null;
  messages: Messages | null = null;
  /** Not before someone needs them. */
  later?: LaterMessages | undefined;
  /** Words of the list of scans, where there are any. */
  listWords?: ListMessages | undefined;
  keepingWords?: PrivacyMessages | undefined;
  results?: ResultsWords | undefined;
  screen: Screen = { kind: 'start' };
  openOnly = false;
  /** The list of scans, as it is on the screen. */
  listed: readonly ScanSummary[] = [];
  /** This browser refused to keep anything. */
  refused = false;
  /** The database was erased, or taken over by newer code: what is here is not kept. */
  closed = false;
  /** How answers are kept, where there are any. */
  keeping?: Keeping | undefined;
  /** What is asked about a passphrase before anything else. */
  gate?: Gate | undefined;
  /** In which other windows the open scan is open, once that is known. */
  presence?: Presence | undefined;
  language: Language = 'nl';
  /** The texts of the page in that language. */
  own: Speech['own'] = null;

  #ready = new Ready();
  #turn = 0;
  /** The language that was asked for last; it may be on its way. */
  #asked: Language | null = null;
  /** The page asks for other scans than those that are here. */
  #anew = false;
  #tabs: OtherTabs | null = null;
  #details: Promise<void> | null = null;

  constructor(
    page: QuestionnairePage,
    readonly source: InstrumentSource,
    readonly parts: Parts,
  ) {
    super(page);
  }

  /** Resolves when storage is open and the first screen is drawn. After a failure that is mended it is another promise. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  connect(): void {
    this.#hear();
    if (this.host?.session)
      this.parts.scans().then(
        (part) => part.watch(this),
        () => {},
      );
    this.keeping?.idle.start();
  }

  disconnect(): void {
    this.flush();
    this.#tabs?.close();
    const { presence } = this;
    this.presence = undefined;
    presence?.stop();
    this.keeping?.idle.stop();
  }

  /** Whether the page asks for another language than the one that is here or on its way. */
  get speaksOther(): boolean {
    return languageAt(this.page) !== this.#asked;
  }

  /** Starts a scan with what is known to fit. */
  begin(profile: Profile, subset: string | null): Promise<string> {
    return this.toFill((host) => host.start(profile, subset));
  }

  resume(scanId: string): Promise<void> {
    return this.toFill((host) => host.resume(scanId));
  }

  scans(): Promise<readonly ScanSummary[]> {
    return this.#open((host) => host.scans());
  }

  /** What code outside answers. */
  answer(itemId: ItemId, value: number | string, note?: string): Promise<void> {
    return this.#open((host) => host.dispatch({ type: 'answer', itemId, value, note }));
  }

  /** Applies what a person did; resolves when it is stored, rejects after reporting. */
  dispatch(event: HostEvent): Promise<void> {
    return this.reported(async () => this.host?.dispatch(event));
  }

  /** Does one of the things that nobody needs for a first question; its part is fetched for it. */
  ask<V extends keyof Verbs>(verb: V, ...given: Parameters<Verbs[V]>): ReturnType<Verbs[V]> {
    type Verb = (app: QuestionnaireApp, host: ScanHost, ...given: Parameters<Verbs[V]>) => ReturnType<Verbs[V]>;
    return this.#open(async (host) =>
      ((await this.parts.scans()).verbs[verb] as Verb)(this, host, ...given),
    ) as ReturnType<Verbs[V]>;
  }

  /** Does something once all is here; reports what goes wrong. */
  async #open<T>(work: (host: ScanHost) => Promise<T>): Promise<T> {
    await this.ready;
    return this.reported(async () => work(this.host as ScanHost));
  }

  /** The same, with the scan that it opened on the screen after that. */
  async toFill<T>(work: (host: ScanHost) => Promise<T>): Promise<T> {
    const result = await this.#open(work);
    await this.show({ kind: 'fill' });
    return result;
  }

  /** Opens a screen. */
  async show(screen: Screen): Promise<void> {
    const { kind } = screen;
    if (kind === 'fill') this.closed = false;
    if (kind === 'start') await this.listScans();
    this.screen = screen;
    this.refresh();
    await this.page.updateComplete;
    // Not before the first question is on the screen; a first action fetches it sooner.
    if (kind === 'fill') {
      setTimeout(() => {
        Promise.all([this.complete(), this.withLater()]).catch(() => {});
        // Where it cannot be fetched now, it is when it is needed.
        this.parts
          .scans()
          .then((part) => Promise.all([part.watch(this), part.keepOpenScan(this)]))
          .catch(() => {});
      }, detailsDelay);
    }
  }

  /** Does a person's wish; an expected failure is on the screen and in an event, and nothing is thrown. */
  run(action: Action): void {
    this.attempt(() => this.parts.perform(this, action));
  }

  override refresh(): void {
    this.presence?.at(this.host?.session?.id ?? '');
    super.refresh();
  }

  override report(problem: Problem): void {
    if (problem.code === 'storage-closed') this.closed = true;
    super.report(problem);
    this.withLater().catch(() => {});
  }

  /** From now on scans are kept there. */
  keepIn(store: SessionStore): void {
    if (this.host) this.host = new ScanHost(this.host.newest, store, this.#hooks);
  }

  /** Reads the scans of this device; where there are none, nothing else is fetched. */
  async listScans(): Promise<void> {
    await this.reported(async () => {
      const scans = (await this.host?.scans()) ?? [];
      if (scans.length || this.host?.store.protection === 'locked') {
        await (await this.parts.scans()).showScans(this, scans);
      } else this.listed = scans;
    });
  }

  /** Someone comes back to this tab: what is unwritten is written, what is new is taken over. */
  async look(): Promise<void> {
    await this.reported(async () => this.host?.refresh()).catch(() => {});
  }

  /** Writes what is waiting. Out of the page there is no connection after that, until something is asked of it again. */
  readonly flush = (): void => {
    void this.reported(async () => this.host?.flush())
      .catch(() => {})
      .then(() => this.page.isConnected || this.host?.store.close());
  };

  /** Puts the unfolding texts in place; rejects with `load-failed`, and can be tried again. */
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
    const details = await this.source.details(language);
    if (!details || !this.host || language !== this.language) return;
    const { newest } = this.host;
    this.host.newest = this.inOwnWords(withDetails(this.own?.plain(newest) ?? newest, details));
    this.refresh();
  }

  /** The words that come later; rejects with `load-failed`, and can be tried again. */
  async withLater(): Promise<LaterMessages> {
    const { language, own } = this;
    const later = this.later ?? (await loadPart('words', () => loadLater({ language, own })));
    if (own === this.own && language === this.language) this.later = later;
    this.refresh();
    return later;
  }

  /** The instrument with the texts of the page in it. */
  inOwnWords(instrument: Instrument): Instrument {
    return this.own ? this.own.instrument(instrument) : instrument;
  }

  /**
   * Loads all that nothing can be done without, in the words and from the store that the page asks for now.
   *
   * @param anew - whether it asks for other scans than those that are here
   */
  async load(anew: boolean): Promise<void> {
    this.#anew ||= anew;
    const turn = ++this.#turn;
    const language = (this.#asked = languageAt(this.page));
    const before = this.#anew ? null : this.host;
    const opening = before ? null : openStoreFor(this.page.storage, this.page.scope, this.#onClosed);
    if (this.#ready.failed) this.#ready = new Ready();
    try {
      const pinned = before?.pinned;
      const speaking = loadPart('texts', async () => ({ language, own: await loadOwn(this.page, language) }));
      const [speech, messages, base, details, opened, version] = await Promise.all([
        speaking,
        speaking.then((speech) => loadPart('messages', () => loadMessages(speech))),
        loadPart('instrument', () => this.source.newest(language)),
        // Whoever has a scan open sees whole questions in the other language, too.
        before?.session ? loadPart('details', () => this.source.details(language)) : null,
        opening,
        pinned && this.source.version(pinned.version, language, before.newest),
      ]);
      const results = this.results && (await this.results.again(speech));
      const later = this.later && (await loadPart('words', () => loadLater(speech)));
      if (opened) await this.host?.flush();
      if (turn !== this.#turn) return;
      Object.assign(this, { messages, results, later, ...speech });
      const instrument = this.inOwnWords(details ? withDetails(base, details) : base);
      if (opened) {
        this.host?.store.close();
        this.#anew = false;
        this.host = new ScanHost(instrument, opened.store, this.#hooks);
        this.screen = { kind: 'start' };
        this.#hear();
        this.refused = opened.problem !== null;
        this.closed = false;
        this.problem = opened.problem?.code === 'storage-closed' ? opened.problem : null;
        if (opened.problem) this.page.dispatchEvent(new ZelfscanProblemEvent(opened.problem));
      } else if (before) {
        before.newest = instrument;
        if (version?.version === before.pinned?.version) before.pinned = version ? this.inOwnWords(version) : null;
        if ('view' in this.screen) this.screen = { kind: 'start' };
      }
      // Without the list of earlier scans one can still start: the problem is told.
      await this.listScans().catch(() => {});
      this.#details = details ? Promise.resolve() : null;
      this.refresh();
      await this.page.updateComplete;
      if (!this.page.isConnected) this.flush();
      this.#ready.resolve();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.messages ??= await loadMessages({ language: 'nl', own: null });
      if (error instanceof ZelfscanProblemError) this.report(error.problem);
      else reportError(error);
      this.#ready.reject(error);
    } finally {
      // Overtaken by a later wish, or without what goes in it: nobody uses it.
      opening?.then(
        ({ store }) => store === this.host?.store || store.close(),
        () => {},
      );
    }
  }

  readonly #onClosed = (ending: Ending): void => {
    // The browser took the connection, or the protection changed: is everything still there, and may we see it?
    if (ending === 'terminated' || ending === 'changed') return void this.look().then(this.#list);
    this.host?.detach();
    this.report(closedElsewhere(ending));
  };

  /** Whoever looks at the list of scans sees it as it is now. */
  readonly #list = async (): Promise<void> => {
    if (!this.host?.session) await this.listScans().catch(() => {});
    this.refresh();
  };

  readonly #onNews = async (scanId: string): Promise<void> => {
    const { host } = this;
    if (host?.session?.id === scanId) return this.look();
    if (scanId || !host?.session || host.saveState === 'failed') return this.#list();
    // Whoever has no connection at the moment does not hear from the database that it was wiped.
    const { isGone } = await import('../scan/presence.js');
    if (await isGone(this.page.scope)) this.#onClosed('wiped');
  };

  /** Other tabs with the same scans are heard while the element is in a page. */
  #hear(): void {
    this.#tabs?.close();
    const heard = this.page.isConnected && this.host?.store.kind === 'device';
    this.#tabs = heard ? new OtherTabs(this.page.scope, this.#onNews) : null;
  }

  readonly #hooks = {
    changed: () => this.refresh(),
    saved: (scanId: string, itemIds: readonly ItemId[]) => {
      const storage = this.host?.store.kind ?? 'memory';
      this.page.dispatchEvent(new ZelfscanSavedEvent({ scanId, itemIds, storage }));
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
      this.inOwnWords(await this.source.version(version, this.language, (this.host as ScanHost).newest)),
  };
}
