import '@zelfscan/elements/card';
import '@zelfscan/elements/session';
import type { AnswerValue } from '@zelfscan/core';
import { base, type ScanSummary } from '@zelfscan/elements';
import type { ItemId, Problem } from '@zelfscan/schema';
import { adoptStyles, type ReactiveController } from 'lit';
import { checkPage } from '../dev/check.js';
import type { Organisation } from '../export/house-style.js';
import type { Task } from '../export/making.js';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import { ZelfscanProblemEvent, ZelfscanSavedEvent } from '../base/events.js';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { loadPart } from '../base/load-part.js';
import { keepKeys } from '../base/keep-keys.js';
import { languageAt, languageOf, onPageLanguage } from '../base/languages.js';
import { openStoreFor, type Ending } from '../scan/open-store.js';
import { reportPersonalData } from '../base/report-personal-data.js';
import { ScanHost } from '../scan/scan-host.js';
import { transportFor } from '../transport/transport-for.js';
import { listen } from './actions.js';
import { askedOf } from './asked-of.js';
import { BeamerWindow, isBeamerWindow } from './beamer-window.js';
import { frame } from '../base/frame.styles.js';
import { styles } from './dilemmakaart.styles.js';
import { Follower } from './follower.js';
import { LeaveGuard } from './leave-guard.js';
import type { MdaDilemmakaart } from './mda-dilemmakaart.js';
import { loadTexts, type Texts } from './texts.js';
import { publicCard, publicGroupSession } from './public-views.js';
import type { DispatchedEvent, PublicCard, PublicGroupSession, SessionStart } from './public-views.js';
import { render } from './render.js';
import { newSession } from './session-host.js';
import { SessionShelf } from './session-shelf.js';
import { textOf } from './text-of.js';

/** What is on the screen. */
export type Screen = 'start' | 'alone' | 'profile' | 'session' | 'beamer';

/** The working part of `<mda-dilemmakaart>`, loaded when one is in a page. */
export class Dilemmakaart implements ReactiveController {
  screen: Screen = 'start';
  /** Null until the first texts are there. */
  texts: Texts | null = null;
  /** The card of one person, and those that are on the device beside it. */
  alone: ScanHost | null = null;
  cards: readonly ScanSummary[] = [];
  sessions: SessionShelf | null = null;
  /** On a beamer: what is shown. */
  follower: Follower | null = null;
  problem: Problem | null = null;
  /** Said to screen readers, and shown. */
  notice = '';
  /** The notice is about the window of the beamer. */
  byHand = false;
  /** Whether it is asked once more if everything should be erased. */
  asking = false;
  /** Said to screen readers only. */
  said = '';
  /** What is being made. */
  task: Task | null = null;
  /** The card of one person changed since the last file was made of it. */
  aloneUnsaved = false;
  readonly beamer = new BeamerWindow();

  readonly #leaving = new LeaveGuard();
  readonly #reportedErrors = new WeakSet<Error>();
  #given = { language: 'nl', storage: '', scope: '', texts: null as unknown };
  #deaf = () => {};
  #opened = false;
  /** Count of wishes for a store, and for texts: whoever wishes twice gets the last, whichever comes first. */
  #stores = 0;
  #translations = 0;

  constructor(readonly element: MdaDilemmakaart) {
    adoptStyles(element.renderRoot as ShadowRoot, [...base, frame, styles]);
    listen(this);
    keepKeys(element);
    element.addController(this);
  }

  /** Rejects, after reporting, when something that nothing works without cannot be loaded. */
  async open(): Promise<void> {
    this.#given = askedOf(this.element);
    await this.reported(async () => {
      this.texts = await loadPart('texts', () => loadTexts(this.element, languageAt(this.element)));
    });
    if (this.element.view === 'beamer' || isBeamerWindow()) this.#follow();
    else {
      this.sessions = new SessionShelf(() => this.#texts, transportFor(this.element.scope));
      await this.#openStore();
    }
    this.#opened = true;
    this.refresh();
    await this.element.updateComplete;
    checkPage(this.element);
    // Taken out of the page while all that was fetched.
    if (!this.element.isConnected) this.hostDisconnected();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#hide);
    addEventListener('pageshow', this.#return);
    addEventListener('focus', this.#return);
    document.addEventListener('visibilitychange', this.#flush);
    this.#deaf = onPageLanguage(this.#hearLanguage);
    if (!this.#opened) return;
    this.#hearLanguage();
    // Back in the page, perhaps in another place of it: whoever follows is told again.
    if (this.screen === 'beamer') this.#follow();
    else this.sessions?.renew(transportFor(this.element.scope));
    this.refresh();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#hide);
    removeEventListener('pageshow', this.#return);
    removeEventListener('focus', this.#return);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#deaf();
    this.#hide();
    this.follower?.stop();
    this.sessions?.transport.close();
    this.#leaving.set(false);
  }

  hostUpdate(): void {
    if (!this.#opened) return;
    const before = this.#given;
    const { language, storage, scope, texts } = (this.#given = askedOf(this.element));
    if (language !== before.language || texts !== before.texts) this.run(() => this.#translate());
    if (scope !== before.scope) this.sessions?.renew(transportFor(scope));
    if (storage !== before.storage || scope !== before.scope) this.run(() => this.#openStore());
  }

  render(): unknown {
    const { alone, sessions } = this;
    const card = alone?.store.kind === 'memory' && this.aloneUnsaved;
    this.#leaving.set(Boolean(card || sessions?.unsaved) && this.element.isConnected);
    return render(this);
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
      const host = sessions.add(newSession(this.#texts.instrument, start ?? {}));
      host.unsaved = host.hasContent;
      reportPersonalData(this.element, 'startSession', host.session.caseLine);
      await this.show('session');
      return host.session.id;
    });
  }

  /** What code outside does. What people type on the screens was looked through there. */
  async dispatch(event: DispatchedEvent): Promise<void> {
    await this.apply(event);
    reportPersonalData(this.element, event.type, textOf(event));
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
      if (note) reportPersonalData(this.element, itemId, note);
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
        ? ({ kind: 'session', session: group.session } as const)
        : ({ kind: 'card', session: card as NonNullable<typeof card> } as const);
      const { makeFile } = await filesPart();
      const file = await makeFile(content, this.#texts, this.#organisation, format, options);
      // What happened while the file was made is not in it, and a table or a report without notes does not hold it all.
      const whole = format !== 'csv' && format !== 'xlsx' && options?.notes !== false;
      if (group && whole && content.session === group.session) group.unsaved = group.hidden;
      if (card && whole && alone.session === card) this.aloneUnsaved = false;
      this.refresh();
      return file;
    });
  }

  paperForm(options?: PaperFormOptions): Promise<File> {
    return this.reported(async () => (await filesPart()).makeForm(this.#texts, this.#organisation, options));
  }

  importFile(file: Blob): Promise<string> {
    return this.reported(async () => {
      const { alone, sessions } = this.#leads('importFile');
      const { readFile } = await filesPart();
      const content = await readFile(this.#texts.instrument, file);
      if (content.kind === 'session') {
        const { session } = sessions.add(content.session);
        await this.show('session');
        return session.id;
      }
      const { takeIn } = await loadPart('import', () => import('../scan/take-in.js'));
      const { id } = await takeIn(alone, { session: content.session, instrument: alone.newest });
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
      await this.element.updateComplete;
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
    await this.element.updateComplete;
    // While there is still a connection; nobody waits for it.
    if (screen !== 'start') import('./files.js').catch(() => {});
  }

  refresh(): void {
    this.element.requestUpdate();
  }

  /** Does what a person asked for; an expected failure is on the screen and in an event, and nothing is thrown. */
  run(wish: () => Promise<unknown>): void {
    this.problem = null;
    this.notice = this.said = '';
    this.byHand = false;
    this.reported(wish).catch((error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
    });
    this.refresh();
  }

  /** Runs something that may fail; reports the problem, once, before passing it on. */
  async reported<T>(run: () => Promise<T>): Promise<T> {
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

  report(problem: Problem): void {
    this.problem = problem;
    this.refresh();
    this.element.dispatchEvent(new ZelfscanProblemEvent(problem));
  }

  get #organisation(): Organisation {
    const { element } = this;
    const report = (problem: Problem) => this.report(problem);
    return { element, name: element.organisation, logo: element.logo, report };
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
    const follower = new Follower(transportFor(this.element.scope), () => {
      const language = languageOf(follower.view?.language ?? null);
      if (follower.view && language !== this.texts?.language) this.run(() => this.#translate(language));
      this.refresh();
    });
    this.follower = follower;
  }

  readonly #hearLanguage = (): void => {
    if (languageAt(this.element) !== this.#given.language) this.refresh();
  };

  async #translate(language = languageAt(this.element)): Promise<void> {
    const turn = ++this.#translations;
    const texts = await loadPart('texts', () => loadTexts(this.element, language));
    if (turn !== this.#translations) return;
    this.texts = texts;
    if (this.alone) this.alone.newest = this.texts.instrument;
    this.sessions?.renew(this.sessions.transport);
    this.refresh();
  }

  async #openStore(): Promise<void> {
    if (this.screen === 'beamer') return;
    const turn = ++this.#stores;
    const { storage, scope } = this.element;
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
      this.element.dispatchEvent(new ZelfscanSavedEvent({ scanId, itemIds, storage }));
    },
    // One card at a time in one tab: no other tab has to hear of it.
    removed: () => {},
    failed: (error: unknown) => {
      if (!(error instanceof ZelfscanProblemError)) throw error;
      this.report(error.problem);
    },
    newName: (at: string) => this.#texts.messages.cardName(this.#texts.messages.date(at)),
    copyName: (name: string) => this.#texts.messages.copyOf(name),
  };

  readonly #onClosed = (ending: Ending): void => {
    if (ending === 'terminated' || ending === 'changed') this.run(async () => this.alone?.refresh());
    else {
      const expected = 'the database that this page opened';
      const next = 'Export the card if it is needed, then reload the page.';
      this.report({ code: 'storage-closed', place: 'indexedDB', expected, got: ending, next });
    }
  };

  /** Writes what is waiting. Out of the page there is no connection after that, until something is asked of it again. */
  readonly #flush = (): void => {
    void this.reported(async () => this.alone?.flush())
      .catch(() => {})
      .then(() => this.element.isConnected || this.alone?.store.close());
  };

  /** Whoever follows should not go on showing what nobody leads any more. */
  readonly #hide = (): void => {
    this.#flush();
    this.sessions?.open?.detach();
  };

  readonly #return = (): void => {
    const { sessions } = this;
    if (sessions?.open && !sessions.open.attached) sessions.show(sessions.open);
    this.refresh();
  };
}

const filesPart = () => loadPart('files', () => import('./files.js'));
