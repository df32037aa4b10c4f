/** The working part of `<mda-dilemmakaart>`, loaded when one is in a page. */
import '@zelfscan/elements/card';
import '@zelfscan/elements/session';
import { base } from '@zelfscan/elements';
import { adoptStyles, type LitElement, type ReactiveController } from 'lit';
import { frame } from '../base/frame.styles.js';
import { keepKeys } from '../base/keep-keys.js';
import { onPageLanguage } from '../base/languages.js';
import type { Page } from '../base/workplace.js';
import { checkPage } from '../dev/check.js';
import { listen } from './actions.js';
import { DilemmakaartApp } from './app.js';
import { isBeamerWindow } from './beamer-window.js';
import { styles } from './dilemmakaart.styles.js';
import { instruments } from './instruments.js';
import { LeaveGuard } from './leave-guard.js';
import { render } from './render.js';

/** The element, as far as this part has to know it. */
type CardElement = LitElement & Page & { readonly view: string };

/** Ties the card to its element: what it hears of the page, and what it draws. */
export class CardPart implements ReactiveController {
  readonly app: DilemmakaartApp;
  readonly #leaving = new LeaveGuard();
  #listening: AbortController | null = null;

  constructor(readonly element: CardElement) {
    adoptStyles(element.renderRoot as ShadowRoot, [...base, frame, styles]);
    this.app = new DilemmakaartApp(element, instruments);
    listen(this.app);
    keepKeys(element);
    element.addController(this);
  }

  /** Rejects, after reporting, when something that nothing works without cannot be loaded. */
  async open(): Promise<void> {
    const { element } = this;
    await this.app.open(element.view === 'beamer' || isBeamerWindow());
    checkPage(element);
    // Taken out of the page while all that was fetched.
    if (!element.isConnected) this.hostDisconnected();
  }

  hostConnected(): void {
    const { hide, comeBack, flush, hearLanguage } = this.app;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', hide, { signal });
    for (const type of ['pageshow', 'focus']) addEventListener(type, comeBack, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    signal.addEventListener('abort', onPageLanguage(hearLanguage));
    this.app.connect();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.app.disconnect();
    this.#leaving.set(false);
  }

  hostUpdate(): void {
    this.app.update();
  }

  render(): unknown {
    this.#leaving.set(this.app.unsaved && this.element.isConnected);
    return render(this.app);
  }
}
