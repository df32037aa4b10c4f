import type { AnswerValue } from '@zelfscan/core';
import { fileFormats } from '@zelfscan/core/basics/file-formats';
import type { ScanSummary } from '@zelfscan/elements';
import type { Instrument, ItemId } from '@zelfscan/schema';
import { ZelfscanSavedEvent } from '../base/events.js';
import type { InstrumentSource } from '../base/instrument-source.js';
import { languageAt, languageOf, type Language } from '../base/languages.js';
import { loadPart } from '../base/load-part.js';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { reportPersonalData } from '../base/report-personal-data.js';
import { Workplace, type Page } from '../base/workplace.js';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import { closedElsewhere, openStoreFor, type Ending } from '../scan/open-store.js';
import { ScanHost } from '../scan/scan-host.js';
import { transportFor } from '../transport/transport-for.js';
import { BeamerWindow } from './beamer-window.js';
import { Follower } from './follower.js';
import { loadTexts, type Texts } from './texts.js';
import { publicCard, publicGroupSession } from './public-views.js';
import type { DispatchedEvent, PublicCard, PublicGroupSession, SessionStart } from './public-views.js';
import { newSession } from './session-host.js';
import { SessionShelf } from './session-shelf.js';
import { textOf } from './text-of.js';

/** What the page asks for, where a change means loading or opening something else. */
interface Asked {
  readonly language: Language;
  readonly storage: string;
  readonly scope: string;
  readonly texts: unknown;
}

/** The screen that is open. */
export type Screen = 'start' | 'alone' | 'profile' | 'session' | 'beamer';

/** The dilemma card without its screens: what is open, and all that can be done with it. Knows no DOM. */
export class DilemmakaartApp extends Workplace {
  screen: Screen = 'start';
  /** Null until the first texts are there. */
  texts: Texts | null = null;
  /** The card of one person, and those that are on the device beside it. */
  alone: ScanHost | null = null;
  cards: readonly ScanSummary[] = [];
  sessions: SessionShelf | null = null;
  /** On a beamer: what is shown. */
  follower: Follower | null = null;
  /** The notice is about the window of the beamer. */
  byHand = false;
  /** Whether it is asked once more if everything should be erased. */
  asking = false;
  /** The card of one person changed since the last file was made of it. */
  aloneUnsaved = false;
  readonly beamer = new BeamerWindow();

  #given: Asked | null = null;
  #opened = false;
  /** Count of wishes for a store, and for texts: whoever wishes twice gets the last, whichever comes first. */
  #stores = 0;
  #translations = 0;

  constructor(
    page: Page,
    readonly source: InstrumentSource,
  ) {
    super(page);
  }

  /** Rejects, after reporting, when something that nothing works without cannot be loaded. */
  async open(follows: boolean): Promise<void> {
    this.#given = this.#asked();
    await this.reported(async () => {
      this.texts = await loadPart('texts', () => loadTexts(this.page, this.source, languageAt(this.page)));
    });
    if (follows) this.#follow();
    else {
      this.sessions = new SessionShelf(() => this.#texts, transportFor(this.page.scope));
      await this.#openStore();
    }
    this.#opened = true;
    this.refresh();
    await this.page.updateComplete;
  }

  /** Back in the page, perhaps in another place of it: whoever follows is told again. */
  connect(): void {
    if (!this.#opened) return;
    this.hearLanguage();
    if (this.screen === 'beamer') this.#follow();
    else this.sessions?.renew(transportFor(this.page.scope));
    this.refresh();
  }

  disconnect(): void {
    this.hide();
    this.follower?.stop();
    this.sessions?.transport.close();
  }

  /** Takes over what the page asks for now. */
  update(): void {
    const before = this.#given;
    if (!this.#opened || !before) return;
    const { language, storage, scope, texts } = (this.#given = this.#asked());
    if (language !== before.language || texts !== before.texts) this.run(() => this.#translate());
    if (scope !== before.scope) this.sessions?.renew(transportFor(scope));
    if (storage !== before.storage || scope !== before.scope) this.run(() => this.#openStore());
  }

  /** Whether something would be lost with the page. */
  get unsaved(): boolean {
    const card = this.alone?.store.kind === 'memory' && this.aloneUnsaved;
    return card || (this.sessions?.unsaved ?? false);
  }

  get publicSession(): PublicGroupSession | null {
    return this.sessions?.open ? publicGroupSession(this.sessions.open.session) : null;
  }

  get publicCard(): PublicCard | null {
    return this.alone?.session ? publicCard(this.alone.session) : null;
  }

  startAlone(): Promise<string> {
    return this.reported(async () => {
      const host = this.#leads('startAlone').alone;
      if (!host.session) {
        const known = (await host.scans()).find(({ readable }) => readable);
        await (known ? host.resume(known.id) : host.start({}, null));
      }
      await this.show('alone');
      return host.session?.id ?? '';
    });
  }

  startSession(start: Partial<SessionStart>): Promise<string> {
    return this.reported(async () => {
      const { sessions } = this.#leads('startSession');
      const host = sessions.add(newSession(this.#texts.instrument, start ?? {}), this.#texts.instrument);
      host.unsaved = host.hasContent;
      reportPersonalData(this.page, 'startSession', host.session.caseLine);
      await this.show('session');
      return host.session.id;
    });
  }

  /** What code outside does. What people type on the screens was looked through there. */
  async dispatch(event: DispatchedEvent): Promise<void> {
    await this.apply(event);
    reportPersonalData(this.page, event.type, textOf(event));
  }

  apply(event: DispatchedEvent): Promise<void> {
    return this.reported(async () => {
      this.#leads('dispatch').sessions.opened('dispatch').dispatch(event);
      this.refresh();
    });
  }

  answer(itemId: ItemId, value: AnswerValue, note?: string): Promise<void> {
    return this.reported(async () => {
      const host = this.#leads('answer').alone;
      if (!host.session) fail('no-session', 'answer', 'an open card', 'none', 'Call startAlone() first.');
      this.aloneUnsaved = true;
      await host.dispatch({ type: 'answer', itemId, value, note });
      if (note) reportPersonalData(this.page, itemId, note);
    });
  }

  exportFile(format: ExportFormat, options?: ExportOptions): Promise<File> {
    return this.reported(async () => {
      const { alone, sessions } = this.#leads('exportFile');
      const card = this.screen === 'alone' || this.screen === 'profile' || !sessions.open ? alone.session : null;
      const group = card ? null : sessions.open;
      const next = 'Call startSession() or startAlone() first.';
      if (!card && !group) fail('no-session', 'exportFile', 'an open session or card', 'none', next);
      const content = group
        ? ({ kind: 'session', session: group.session, instrument: group.surroundings.instrument } as const)
        : ({ kind: 'card', session: card as NonNullable<typeof card>, instrument: alone.instrument } as const);
      const { exportContent } = await filesPart();
      const file = await exportContent(this, this.#texts, content, format, options);
      // What happened while the file was made is not in it, and a report without notes does not hold it all.
      const whole = fileFormats[format].saves && options?.notes !== false;
      if (group && whole && content.session === group.session) group.unsaved = group.hidden;
      if (card && whole && alone.session === card) this.aloneUnsaved = false;
      this.refresh();
      return file;
    });
  }

  paperForm(options?: PaperFormOptions): Promise<File> {
    return this.reported(async () => (await filesPart()).exportForm(this, this.#texts, options));
  }

  importFile(file: Blob): Promise<string> {
    return this.reported(async () => {
      const { alone, sessions } = this.#leads('importFile');
      const { readFile } = await filesPart();
      const content = await readFile(alone, file);
      if (content.kind === 'session') {
        const { session } = sessions.add(content.session, content.instrument);
        await this.show('session');
        return session.id;
      }
      const { takeIn } = await loadPart('import', () => import('../scan/take-in.js'));
      const { id } = await takeIn(alone, content);
      this.aloneUnsaved = false;
      await this.show('alone');
      return id;
    });
  }

  wipe(): Promise<void> {
    return this.reported(async () => {
      const { alone, sessions } = this.#leads('wipe');
      sessions.clear();
      await alone.wipe();
      this.cards = [];
      this.aloneUnsaved = false;
      this.screen = 'start';
      this.refresh();
      await this.page.updateComplete;
    });
  }

  /** Opens a screen; from 'start' everything that is there can be gone on with. */
  async show(screen: Screen): Promise<void> {
    if (screen !== 'session') this.sessions?.putAside();
    if (screen === 'start') {
      await this.alone?.flush();
      this.cards = (await this.alone?.scans()) ?? [];
    }
    this.screen = screen;
    this.refresh();
    await this.page.updateComplete;
    // While there is still a connection; nobody waits for it.
    if (screen !== 'start') import('./files.js').catch(() => {});
  }

  /** Does what a person asked for; an expected failure is on the screen and in an event, and nothing is thrown. */
  run(wish: () => Promise<unknown>): void {
    this.problem = null;
    this.notice = this.said = '';
    this.byHand = false;
    this.attempt(wish);
    this.refresh();
  }

  /** An earlier version of the instrument, whole, in these words. */
  async #versionIn({ language, own, instrument }: Texts, version: string): Promise<Instrument> {
    const found = await this.source.version(version, language, instrument);
    return own?.instrument(found) ?? found;
  }

  #asked(): Asked {
    const { storage, scope, texts } = this.page;
    return { language: languageAt(this.page), storage, scope, texts };
  }

  get #texts(): Texts {
    return this.texts ?? fail('load-failed', 'texts', 'the texts of the card', 'none', 'Reload the page.');
  }

  /** The parts of an element that leads; a beamer only looks on. */
  #leads(call: string): { alone: ScanHost; sessions: SessionShelf } {
    const { alone, sessions } = this;
    if (alone && sessions) return { alone, sessions };
    return fail('no-session', call, 'an element that leads a session', 'a beamer', 'Call it in the other window.');
  }

  #follow(): void {
    this.screen = 'beamer';
    const follower = new Follower(transportFor(this.page.scope), () => {
      const language = languageOf(follower.view?.language ?? null);
      if (follower.view && language !== this.texts?.language) this.run(() => this.#translate(language));
      this.refresh();
    });
    this.follower = follower;
  }

  readonly hearLanguage = (): void => {
    if (languageAt(this.page) !== this.#given?.language) this.refresh();
  };

  async #translate(language = languageAt(this.page)): Promise<void> {
    const turn = ++this.#translations;
    const texts = await loadPart('texts', () => loadTexts(this.page, this.source, language));
    const inWords = (version: string | undefined) => (version ? this.#versionIn(texts, version) : null);
    // What was made with an earlier version stays with it, in the other language.
    const [pinned, ...others] = await Promise.all([
      inWords(this.alone?.pinned?.version),
      ...(this.sessions?.otherVersions ?? []).map(inWords),
    ]);
    if (turn !== this.#translations) return;
    this.texts = texts;
    if (this.alone) {
      this.alone.newest = texts.instrument;
      if (pinned?.version === this.alone.pinned?.version) this.alone.pinned = pinned ?? null;
    }
    this.sessions?.renew(this.sessions.transport, others);
    this.refresh();
  }

  async #openStore(): Promise<void> {
    if (this.screen === 'beamer') return;
    const turn = ++this.#stores;
    const { storage, scope } = this.page;
    const name = ['mda-dilemmakaart', scope].filter(Boolean).join(':');
    const opened = await openStoreFor(storage === 'device' ? 'device' : 'none', name, this.#onClosed);
    await this.alone?.flush();
    if (turn !== this.#stores) return opened.store.close();
    this.alone?.store.close();
    this.alone = new ScanHost(this.#texts.instrument, opened.store, this.#hooks);
    if (this.screen === 'alone' || this.screen === 'profile') this.screen = 'start';
    this.cards = await this.reported(async () => (await this.alone?.scans()) ?? []);
    if (opened.problem) this.report(opened.problem);
    this.refresh();
  }

  readonly #hooks = {
    changed: () => this.refresh(),
    saved: (scanId: string, itemIds: readonly ItemId[]) => {
      const storage = this.alone?.store.kind ?? 'memory';
      this.page.dispatchEvent(new ZelfscanSavedEvent({ scanId, itemIds, storage }));
    },
    // One card at a time in one tab: no other tab has to hear of it.
    removed: () => {},
    failed: (error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      this.report(error.problem);
    },
    newName: (at: string) => this.#texts.messages.cardName(this.#texts.messages.date(at)),
    copyName: (name: string) => this.#texts.messages.copyOf(name),
    version: (version: string): Promise<Instrument> => this.#versionIn(this.#texts, version),
  };

  readonly #onClosed = (ending: Ending): void => {
    if (ending === 'terminated' || ending === 'changed') this.run(async () => this.alone?.refresh());
    else this.report(closedElsewhere(ending));
  };

  /** Writes what is waiting. Out of the page there is no connection after that, until something is asked of it again. */
  readonly flush = (): void => {
    void this.reported(async () => this.alone?.flush())
      .catch(() => {})
      .then(() => this.page.isConnected || this.alone?.store.close());
  };

  /** Whoever follows should not go on showing what nobody leads any more. */
  readonly hide = (): void => {
    this.flush();
    this.sessions?.open?.detach();
  };

  readonly comeBack = (): void => {
    const { sessions } = this;
    if (sessions?.open && !sessions.open.attached) sessions.show(sessions.open);
    this.refresh();
  };
}

const filesPart = () => loadPart('files', () => import('./files.js'));
