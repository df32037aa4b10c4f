/** The part that draws how answers are kept, where the screens leave room for it. */
import '@zelfscan/elements/keeping';
import type { ZsActionEvent } from '@zelfscan/elements';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import type { Keeping } from '../scan/keeping.js';
import type { QuestionnaireApp } from './app.js';
import { erasedWords } from './keeping-rules.js';

/** What stands before the screen, and has to be answered first; undefined for nothing. */
export function gate(app: QuestionnaireApp) {
  const { host, keeping, keepingWords: words, gate } = app;
  if (!host || !gate) return undefined;
  const locked = host.store.protection === 'locked';
  // Another tab can lock at any time.
  if (!locked && host.session) gate.where = { id: host.session.id, screen: app.screen };
  if (keeping?.proof) return html`<zs-wiped data-screen .left=${keeping.proof.left} .messages=${words}></zs-wiped>`;
  const mode = locked ? 'unlock' : gate.form?.mode;
  if (!mode) return undefined;
  return html`<zs-passphrase
    data-screen
    mode=${mode}
    .shortest=${gate.shortest}
    .wrong=${gate.wrong}
    .busy=${gate.busy}
    .said=${locked ? gate.said : ''}
    .messages=${words}
  ></zs-passphrase>`;
}

/** On the start screen, under the list of scans. */
export function onStart(app: QuestionnaireApp) {
  const { host, keeping, keepingWords: words, listed } = app;
  if (!host || !keeping || host.store.kind === 'memory' || host.store.protection === 'locked') return nothing;
  const { copies, persisted } = keeping;
  const returning = copies.ofReturning(listed, new Date());
  return html`${erasedNotice(app, keeping)}
  ${
    returning
      ? html`<zs-copy-offer
          .days=${copies.away}
          .messages=${words}
          @zs-action=${(event: ZsActionEvent) => copyFor(app, keeping, event, returning.id)}
        ></zs-copy-offer>`
      : nothing
  }
  ${
    listed.length
      ? html`<zs-keeping-panel
          .view=${{ protection: host.store.protection, retention: keeping.rules().retention, persisted }}
          .messages=${words}
        ></zs-keeping-panel>`
      : nothing
  }`;
}

/** Under the results of a scan that is complete. */
export function onResults({ host, keeping, keepingWords: words }: QuestionnaireApp) {
  const completed = host?.session?.completedAt;
  if (!completed || !keeping?.copies.offer(completed, new Date())) return nothing;
  return html`<zs-copy-offer .kept=${host.store.kind === 'device'} .messages=${words}></zs-copy-offer>`;
}

/** In the bar with the way on. */
export function inBar(app: QuestionnaireApp) {
  if (!app.keeping || app.host?.store.protection !== 'unlocked') return nothing;
  return html`<button type="button" class="link" @click=${() => app.run({ type: 'lock' })}>
    ${app.keepingWords?.passphrase.lock}
  </button>`;
}

function erasedNotice(app: QuestionnaireApp, keeping: Keeping) {
  if (!keeping.erased.length) return nothing;
  return html`<div class="notice calm" part="notice">
    <p>${erasedWords(app)}</p>
    <button
      type="button"
      class="link"
      @click=${() => {
        keeping.erased = [];
        app.said = '';
        void app.focusScreen();
      }}
    >
      ${app.messages?.close}
    </button>
  </div>`;
}

/** A copy for who comes back: no scan is open yet. */
function copyFor(app: QuestionnaireApp, { copies }: Keeping, event: ZsActionEvent, id: string): void {
  if (event.action.type !== 'export') return;
  event.stopPropagation();
  app.run({ type: 'copy', id });
  void copies.copied(new Date()).catch(() => {});
  copies.away = null;
}
