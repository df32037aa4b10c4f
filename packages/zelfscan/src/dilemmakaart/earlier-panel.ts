import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import { resumeSession } from './actions.js';
import type { DilemmakaartApp } from './app.js';
import type { Texts } from './texts.js';

/** What was begun and is still there, on the start screen: to go on with, to save, or to erase. */
export function earlierPanel(app: DilemmakaartApp, { messages }: Texts) {
  const { held: words, date } = messages;
  const sessions = app.sessions?.held ?? [];
  const { cards } = app;
  if (!sessions.length && !cards.length) return nothing;
  const where = app.alone?.store.kind === 'device' ? words.onDevice : words.inMemory;
  return html`<section class="held" aria-labelledby="held">
    <h3 id="held">${words.heading}</h3>
    <ul>
      ${sessions.map(({ session }) =>
        entry(words.session(date(session.createdAt), session.participants), words.unsaved, words.resume, () =>
          app.run(() => resumeSession(app, session.id)),
        ),
      )}
      ${cards
        .filter(({ readable }) => readable)
        .map(({ id, updatedAt }) =>
          entry(words.card(date(updatedAt)), where, words.resume, () =>
            app.run(async () => {
              await app.alone?.resume(id);
              await app.show('alone');
              await app.focusScreen();
            }),
          ),
        )}
    </ul>
    ${
      app.asking
        ? html`<div class="ask" part="notice" role="group" aria-labelledby="sure">
            <p id="sure">${words.confirmWipe}</p>
            <button type="button" class="btn" part="button button-primary" @click=${() => wipe(app, words.wiped)}>
              ${words.yes}
            </button>
            <button type="button" class="btn quiet" part="button" @click=${() => ask(app, false)}>${words.no}</button>
          </div>`
        : html`<button type="button" class="link danger" id="wipe" @click=${() => ask(app, true)}>
            ${words.wipe}
          </button>`
    }
  </section>`;
}

function entry(what: string, where: string, label: string, resume: () => void) {
  return html`<li>
    <p><b>${what}</b><br /><span class="small soft">${where}</span></p>
    <button type="button" class="btn quiet" part="button" aria-label="${label}: ${what}" @click=${resume}>
      ${label}
    </button>
  </li>`;
}

function ask(app: DilemmakaartApp, asking: boolean): void {
  app.asking = asking;
  app.run(async () => {
    app.refresh();
    await app.page.updateComplete;
    app.page.renderRoot.querySelector<HTMLElement>(asking ? '.ask .quiet' : '#wipe')?.focus();
  });
}

function wipe(app: DilemmakaartApp, wiped: string): void {
  app.asking = false;
  app.run(async () => {
    await app.wipe();
    app.notice = wiped;
    await app.focusScreen();
  });
}
