import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { isBeamerWindow } from './beamer-window.js';
import type { DilemmakaartApp } from './app.js';

/**
 * Shows the session that is followed. In a window of its own it lies over the page, as a dialog: what is under it is
 * out of reach as well as out of sight.
 */
export function renderBeamer(app: DilemmakaartApp) {
  const content = picture(app);
  return isBeamerWindow()
    ? html`<dialog
        class="over"
        lang=${app.texts?.language ?? 'nl'}
        dir="ltr"
        aria-label=${app.texts?.messages.beamer.heading ?? ''}
        @cancel=${(event: Event) => event.preventDefault()}
        ${ref((element) => open(element as HTMLDialogElement | undefined))}
      >
        <div class="shell">${content}</div>
      </dialog>`
    : html`<div class="shell" lang=${app.texts?.language ?? 'nl'} dir="ltr">${content}</div>`;
}

function picture({ follower, texts }: DilemmakaartApp) {
  if (!texts) return nothing;
  const words = texts.messages.beamer;
  const view = follower?.view;
  const said = view ? [view.dilemmaText, view.title, view.ballot?.text].filter(Boolean).join('. ') : words.waiting;
  return html`<div class="sr" role="status">${said}</div>
    ${
      view
        ? html`<zs-session-beamer
            data-screen
            .view=${view}
            .messages=${texts.screens}
            .timer=${follower?.timer ?? null}
          ></zs-session-beamer>`
        : html`<div class="waiting" data-screen>
            <h2>${texts.instrument.title}</h2>
            <p>${words.waiting}</p>
            <p class="soft">${words.waitingHow}</p>
            <p class="soft">${texts.screens.safety}</p>
            <p class="small soft">${texts.instrument.provenance}</p>
          </div>`
    }`;
}

function open(dialog: HTMLDialogElement | undefined): void {
  if (!dialog) return;
  queueMicrotask(() => {
    // Not while it is being taken out of the page, and not twice.
    if (!dialog.isConnected || dialog.matches(':modal')) return;
    // Moved in the page it is open still, and lies over nothing any more.
    dialog.close();
    dialog.showModal();
  });
}
