import type { GridView } from '@zelfscan/core/grid-view';
import { nothing } from 'lit';
import { html } from '../lib/html.js';
import type { GridMessages } from '../texts/grid.js';

/** What stands around the rows. */
export interface HeadContext {
  readonly view: GridView;
  readonly messages: GridMessages;
  readonly statements: boolean;
  showStatements(shown: boolean): void;
  toOverview(): void;
  toQuestions(): void;
  toResults(): void;
  /** @param from - the place that the search starts after */
  toNextOpen(from?: number): void;
}

export function head(context: HeadContext) {
  const { view, messages } = context;
  return html`<header>
      <button type="button" class="link small" @click=${() => context.toOverview()}>
        <span aria-hidden="true">‹ </span>${messages.overview}
      </button>
      <p class="small soft" dir="auto">${view.name}</p>
      <h2 tabindex="-1" part="heading">${messages.heading}</h2>
      <p class="soft">${messages.intro}</p>
    </header>
    <div class="bar">
      <p class="state"><b>${messages.done(view.done, view.total)}.</b> ${messages.open(view.total - view.done)}</p>
      ${
        view.done === view.total
          ? html`<button type="button" class="btn" part="button button-primary" @click=${() => context.toResults()}>
              ${messages.results}
            </button>`
          : html`<button
              type="button"
              class="btn"
              part="button button-primary"
              aria-keyshortcuts="o"
              @click=${() => context.toNextOpen()}
            >
              ${messages.nextOpen} <kbd aria-hidden="true">o</kbd>
            </button>`
      }
      <button type="button" class="btn quiet" part="button" @click=${() => context.toQuestions()}>
        ${messages.questions}
      </button>
      <label class="option">
        <input
          type="checkbox"
          .checked=${context.statements}
          @change=${(event: Event) => context.showStatements((event.target as HTMLInputElement).checked)}
        />${messages.statements}
      </label>
    </div>
    <details class="help">
      <summary>${messages.allKeys}</summary>
      <dl class="small">
        ${messages.help.map(
          ({ keys, does }) =>
            html`<div>
              <dt>${keys}</dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
}

/** Takes the focus after the last item, so that one more key does not overwrite its answer. */
export function end(context: HeadContext) {
  const { view, messages } = context;
  const open = view.total - view.done;
  return html`<div
    class="end"
    tabindex="-1"
    role="group"
    aria-labelledby="end"
    aria-describedby="end-open"
    data-at=${view.total}
  >
    <h3 id="end">${messages.end}</h3>
    <p id="end-open">${open === 0 ? messages.endDone : messages.endOpen(open)}</p>
    <div class="bar">
      ${
        open === 0
          ? nothing
          : html`<button type="button" class="btn quiet" part="button" @click=${() => context.toNextOpen(view.total)}>
              ${messages.nextOpen}
            </button>`
      }
      <button type="button" class="btn" part="button button-primary" @click=${() => context.toResults()}>
        ${messages.results}
      </button>
    </div>
  </div>`;
}
