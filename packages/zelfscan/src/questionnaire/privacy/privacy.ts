/** The part for how answers are kept: a passphrase, how long, copies, and the proof of erasing. */
import { find } from '../../scan/read-stored.js';
import '@zelfscan/elements/keeping';
import type { WipeProof } from '@zelfscan/core';
import type { Action, ScanSummary, ZsActionEvent } from '@zelfscan/elements';
import type { PassphraseMode, PrivacyAction, PrivacyMessages } from '@zelfscan/elements/keeping';
import { html } from '@zelfscan/elements/html';
import { isolated } from '@zelfscan/elements/isolated';
import { nothing } from 'lit';
import { ZelfscanProblemError } from '../../base/problem-error.js';
import { loadPart } from '../../base/load-part.js';
import * as keeping from '../../scan/protection.js';
import { focusScreen } from '../../base/focus-screen.js';
import type { ScanHost } from '../../scan/scan-host.js';
import type { QuestionnaireShell, Screen } from '../shell.js';
import { Copies } from '../../scan/copies.js';
import { Idle } from '../../scan/idle.js';
import { openSomewhere, withEnds } from '../../scan/retention.js';

/** What a person wanted to begin with when it was asked where answers may stay. */
type Beginning = Extract<Action, { type: 'start' | 'import' }>;
export type PrivacyWish = PrivacyAction | Beginning;

/** Runs all that is about keeping for one element, and draws it where the element leaves room. */
export class Privacy {
  /** What was found after erasing, until it is seen. */
  proof: WipeProof | null = null;
  /** The form of a passphrase that is open, and what comes after it. */
  #form: { readonly mode: Exclude<PassphraseMode, 'unlock'>; readonly then: Beginning | null } | null = null;
  #shortest = 8;
  #wrong = false;
  #busy = false;
  /** Why it is locked. */
  #said = '';
  /** What was open before it was locked. */
  #where: { readonly id: string; readonly screen: Screen } | null = null;
  #persisted: boolean | null = null;
  #erased: readonly ScanSummary[] = [];
  #copies: Copies;
  /** The host whose scans were looked at: once, on opening. */
  #looked: ScanHost | null = null;
  readonly #idle: Idle;

  constructor(
    readonly element: QuestionnaireShell,
    public words: PrivacyMessages,
  ) {
    this.#copies = new Copies(this.#host.store);
    const name = ['zelfscan', element.scope].filter(Boolean).join(':');
    this.#idle = new Idle(
      name,
      () => (element.host?.store.protection === 'unlocked' ? this.#lockAfter : 0),
      () => void this.#lockUnattended(),
      (soon) => this.#warn(soon),
    );
    element.addEventListener('zs-action', (event) => this.#watch(event.action));
    element.addEventListener('zelfscan-completed', () => void this.#persist().catch(() => {}));
    element.addController({ hostConnected: () => this.#idle.start(), hostDisconnected: () => this.#idle.stop() });
  }

  /** Someone opened the list of scans: erases what is too old, the first time, and says of the others until when they stay. */
  async listed(scans: readonly ScanSummary[]): Promise<readonly ScanSummary[]> {
    const { element } = this;
    const host = this.#host;
    if (host.store.protection === 'locked') {
      if (element.problem?.code === 'storage-locked') element.problem = null;
      return [];
    }
    const now = new Date();
    let left = scans;
    if (this.#looked !== host) {
      this.#looked = host;
      this.#copies = new Copies(host.store);
      const gone = await keeping.removeExpired(host, this.#retention, now, await openSomewhere(element.scope));
      this.#erased = gone;
      if (gone.length) element.said = this.#erasedWords;
      left = scans.filter(({ id }) => !gone.some((one) => one.id === id));
      this.#persisted = await keeping.storageRoom().persisted();
      await this.#copies.visited(now).catch(() => {});
    }
    return withEnds(left, this.#retention, now);
  }

  /** Someone has a scan before them: it is in use, however long ago it was changed. */
  async opened(): Promise<void> {
    const host = this.#host;
    const { session } = host;
    if (session && keeping.expired([session], this.#retention, new Date()).length) {
      await host.dispatch({ type: 'rename', name: session.name });
    }
  }

  /** Goes on with what a person began, with answers where they may stay. */
  async #begin(action: Beginning): Promise<void> {
    if (action.keep === 'sealed') return this.#open('set', action);
    await this.#keepNowhere();
    this.element.run({ ...action, keep: 'device' });
  }

  async perform(action: PrivacyWish): Promise<void> {
    const { element, words } = this;
    const host = this.#host;
    switch (action.type) {
      case 'start':
      case 'import':
        return this.#begin(action);
      case 'open-passphrase':
        return this.#open(action.mode, null);
      case 'close-passphrase':
        this.#form = null;
        return focusScreen(element);
      case 'protect':
        return this.#withPassphrase(() => keeping.protect(host, action.passphrase), words.passphrase.done.set);
      case 'change-passphrase':
        return this.#withPassphrase(
          () => keeping.changePassphrase(host, action.from, action.to),
          words.passphrase.done.change,
        );
      case 'unprotect':
        return this.#withPassphrase(() => keeping.unprotect(host, action.passphrase), words.passphrase.done.remove);
      case 'unlock':
        return this.#unlock(action.passphrase);
      case 'lock':
        await this.#lock(words.passphrase.locked);
        return focusScreen(element);
      case 'persist':
        await this.#persist();
        return element.refresh();
      case 'hold':
        return this.#hold(action.id);
      case 'no-copy':
        await this.#copies.declined(new Date()).catch(() => {});
        this.#copies.away = null;
        return element.refresh();
    }
  }

  /** What stands before the screen, and has to be answered first. */
  gate() {
    const { element, words, proof } = this;
    const { host } = element;
    if (!host) return undefined;
    const locked = host.store.protection === 'locked';
    if (!locked && host.session) this.#where = { id: host.session.id, screen: element.screen };
    if (proof) return html`<zs-wiped data-screen .left=${proof.left} .messages=${words}></zs-wiped>`;
    const mode = locked ? 'unlock' : this.#form?.mode;
    if (!mode) return undefined;
    return html`<zs-passphrase
      data-screen
      mode=${mode}
      .shortest=${this.#shortest}
      .wrong=${this.#wrong}
      .busy=${this.#busy}
      .said=${locked ? this.#said : ''}
      .messages=${words}
    ></zs-passphrase>`;
  }

  /** On the start screen, under the list of scans. */
  onStart() {
    const { element, words } = this;
    const { store } = this.#host;
    if (store.kind === 'memory' || store.protection === 'locked') return nothing;
    const returning = this.#copies.ofReturning(element.scansShown, new Date());
    return html`${this.#erasedNotice()}
    ${
      returning
        ? html`<zs-copy-offer
            .days=${this.#copies.away}
            .messages=${words}
            @zs-action=${(event: ZsActionEvent) => this.#copy(event, returning.id)}
          ></zs-copy-offer>`
        : nothing
    }
    ${
      element.scansShown.length
        ? html`<zs-keeping-panel
            .view=${{ protection: store.protection, retention: this.#retention, persisted: this.#persisted }}
            .messages=${words}
          ></zs-keeping-panel>`
        : nothing
    }`;
  }

  /** Under the results of a scan that is complete. */
  onResults() {
    const { session, store } = this.#host;
    if (!session?.completedAt || !this.#copies.offer(session.completedAt, new Date())) return nothing;
    return html`<zs-copy-offer .kept=${store.kind === 'device'} .messages=${this.words}></zs-copy-offer>`;
  }

  /** In the bar with the way on. */
  inBar() {
    if (this.#host.store.protection !== 'unlocked') return nothing;
    return html`<button type="button" class="link" @click=${() => this.element.run({ type: 'lock' })}>
      ${this.words.passphrase.lock}
    </button>`;
  }

  /** Minutes without anybody at the keys until it is locked; 0 for never. */
  get #lockAfter(): number {
    return numberIn(this.element, 'lock-after', 15);
  }

  /** Months without a change until a scan is erased; 0 for never. */
  get #retention(): number {
    return Math.floor(numberIn(this.element, 'retention', 12));
  }

  get #host(): ScanHost {
    const { host } = this.element;
    if (!host) throw new Error('keeping before ready');
    return host;
  }

  get #erasedWords(): string {
    const date = (at: string) => this.element.messages?.date(at) ?? '';
    const names = this.#erased.map(({ name, updatedAt }) => `${isolated(name)} (${date(updatedAt)})`);
    return this.words.panel.erased(this.#retention, names);
  }

  #erasedNotice() {
    if (!this.#erased.length) return nothing;
    const { element } = this;
    return html`<div class="notice calm" part="notice">
      <p>${this.#erasedWords}</p>
      <button
        type="button"
        class="link"
        @click=${() => {
          this.#erased = [];
          element.said = '';
          void focusScreen(element);
        }}
      >
        ${element.messages?.close}
      </button>
    </div>`;
  }

  async #open(mode: 'set' | 'change' | 'remove', then: Beginning | null): Promise<void> {
    // A browser has nothing to make a lock with on a page that came over an open line.
    if (!isSecureContext) {
      this.element.notice = this.words.passphrase.insecure;
      return this.element.refresh();
    }
    this.#shortest = await this.element.reported(() => keeping.shortest(this.#host));
    this.#wrong = false;
    this.#form = { mode, then };
    return focusScreen(this.element);
  }

  /** Answers stay in the page, and nothing is on the device. */
  async #keepNowhere(): Promise<void> {
    const { inMemory } = await loadPart('memory', () => import('../../scan/in-memory.js'));
    this.#host.store.close();
    this.element.keepIn(inMemory().store);
    this.#copies = new Copies(this.#host.store);
  }

  /** Runs something with a passphrase; a wrong one is said at its field. */
  async #withPassphrase(work: () => Promise<void>, done: string): Promise<void> {
    const { element } = this;
    if (!(await this.#tried(work))) return;
    const then = this.#form?.then;
    this.#form = null;
    if (then) return element.run({ ...then, keep: 'device' });
    element.notice = done;
    await element.show('start');
    return focusScreen(element);
  }

  async #unlock(passphrase: string): Promise<void> {
    const { element } = this;
    const where = this.#where;
    if (!(await this.#tried(() => keeping.unlock(this.#host, passphrase)))) return;
    this.#said = '';
    // What had to stay open is there still.
    if (!this.#host.session) {
      await element.lookForScans();
      if (where && where.screen !== 'start') {
        await element.resume(where.id);
        if (where.screen === 'results') await element.show('results');
      } else await element.show('start');
    }
    element.said = this.words.passphrase.done.unlock;
    return focusScreen(element);
  }

  /** Whether it worked. */
  async #tried(work: () => Promise<void>): Promise<boolean> {
    const { element } = this;
    this.#wrong = false;
    this.#busy = true;
    element.refresh();
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ZelfscanProblemError) || error.code !== 'passphrase-wrong') throw error;
      this.#wrong = true;
      return false;
    } finally {
      this.#busy = false;
      element.refresh();
    }
  }

  async #lock(said: string): Promise<void> {
    const { element } = this;
    const { session } = this.#host;
    const where = session && { id: session.id, screen: element.screen };
    await element.reported(() => keeping.lock(this.#host));
    this.#where = where;
    this.#said = said;
    this.#wrong = false;
    this.#form = null;
    element.scansShown = [];
    element.notice = '';
    element.refresh();
  }

  /** Said a minute before: whoever reads or thinks without touching anything can keep it open. */
  #warn(soon: boolean): void {
    const { element } = this;
    const words = this.words.passphrase.soon;
    if (!soon && element.notice !== words) return;
    element.notice = soon ? words : '';
    element.refresh();
  }

  /** Nobody is there. The focus is only moved where it was in here: it may be in another part of the page. */
  async #lockUnattended(): Promise<void> {
    const { element, words } = this;
    const within = element.matches(':focus-within');
    try {
      await this.#lock(words.passphrase.lockedAfter(this.#lockAfter));
      if (within) await focusScreen(element);
      else element.said = words.passphrase.locked;
      element.refresh();
    } catch (error) {
      // It was told, and is tried again in a minute.
      if (!(error instanceof ZelfscanProblemError)) throw error;
    }
  }

  async #hold(id: string): Promise<void> {
    const { element } = this;
    const host = this.#host;
    const { session } = await find(host, id);
    await host.rename(id, session.name);
    return element.show('start');
  }

  /** Asked after something that a person did: some browsers ask the person. */
  async #persist(): Promise<void> {
    if (this.#host.store.kind === 'memory') return;
    const room = keeping.storageRoom();
    this.#persisted = (await room.persisted()) || (await room.persist());
  }

  /** A copy for who comes back: no scan is open yet. */
  #copy(event: ZsActionEvent, id: string): void {
    if (event.action.type !== 'export') return;
    event.stopPropagation();
    this.element.run({ type: 'copy', id });
    void this.#copies.copied(new Date()).catch(() => {});
    this.#copies.away = null;
  }

  #watch(action: Action): void {
    if (action.type === 'open-start') this.proof = null;
    if (action.type === 'export' && action.format === 'json') void this.#copies.copied(new Date()).catch(() => {});
  }
}

/** The number in an attribute; what is none, or less than nothing, counts as not set. */
function numberIn(element: Element, name: string, otherwise: number): number {
  const value = Number(element.getAttribute(name)?.trim() || NaN);
  return value >= 0 ? value : otherwise;
}
