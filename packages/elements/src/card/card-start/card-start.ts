import { accepted } from '@zelfscan/core/basics/accepted-files';
import { LitElement } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import { goTo } from '../card-actions.js';
import type { CardMessages } from '../../texts/card.js';
import { base } from '../../styles/base.js';
import { styles } from './card-start.styles.js';
import { safetyLine, safetyStyles } from './safety-line.js';
import type { CardStartView } from './view.js';

/**
 * @summary What the dilemma card is and is not, what not to write down, and two ways to use it: alone or in a session.
 * @event {ZsCardGoEvent} zs-card-go - To `alone` or `session`.
 * @event {ZsActionEvent} zs-action - `import`, with the file that was chosen, and `paper-form`.
 * @slot intro - What the site says first, under the summary.
 * @slot privacy - What the site says about privacy, below what is said there.
 * @slot earlier - Cards from before, under the two ways.
 */
export class ZsCardStart extends LitElement {
  static override properties = { view: { attribute: false }, messages: { attribute: false } };
  static override styles = [...base, safetyStyles, styles];

  declare view: CardStartView;
  declare messages: CardMessages;

  override render() {
    const { view, messages } = this;
    const words = messages.start;
    const keeps = view.keeps === 'device' ? words.device : words.memory;
    const list = (lines: readonly string[]) =>
      html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
    return html`<header>
        <h2 tabindex="-1" part="heading">${view.title}</h2>
        <p class="lead">${view.summary}</p>
        <slot name="intro"></slot>
      </header>
      ${safetyLine(messages)}
      <section class="ways" aria-labelledby="ways">
        <h3 id="ways">${words.ways}</h3>
        <div class="choices">
          ${this.#way('alone', words.alone, words.aloneWhat)} ${this.#way('session', words.session, words.sessionWhat)}
        </div>
      </section>
      <slot name="earlier"></slot>
      <div class="columns">
        <section>
          <h3>${words.is}</h3>
          ${list([...view.about, words.count(view.dilemmas, view.reserve)])}
        </section>
        <section>
          <h3>${words.isNot}</h3>
          ${list(view.notFor)}
        </section>
        <section>
          <h3>${words.privacyHeading}</h3>
          <ul>
            <li class=${view.keeps === 'device' ? '' : 'warn'}>${keeps}</li>
            ${words.privacy.map((line) => html`<li>${line}</li>`)}
          </ul>
          <slot name="privacy"></slot>
        </section>
      </div>
      <div class="end">
        <p class="small soft">${view.provenance}</p>
        <p class="more small">
          <label class="file link">
            ${words.import}<input type="file" accept=${accepted} @change=${this.#import} />
          </label>
          <button type="button" class="link" @click=${() => act(this, { type: 'paper-form', subset: null })}>
            ${words.form}
          </button>
        </p>
      </div>`;
  }

  #way(to: 'alone' | 'session', title: string, what: string) {
    return html`<div class="way">
      <button type="button" aria-describedby=${to} @click=${() => goTo(this, to)}>${title}</button>
      <p id=${to}>${what}</p>
    </div>`;
  }

  #import(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) act(this, { type: 'import', file });
    // So that the same file can be chosen again.
    input.value = '';
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-card-start': ZsCardStart;
  }
}
