import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import { focusScreen } from '../base/focus-screen.js';
import { resumeSession } from './actions.js';
import type { Dilemmakaart } from './dilemmakaart.js';
import type { Texts } from './texts.js';

/** What was begun and is still there, on the start screen: to go on with, to save, or to erase. */
export function earlierPanel(card: Dilemmakaart, { messages }: Texts) {
  const { held: words, date } = messages;
  const sessions = card.sessions?.held ?? [];
  const { cards } = card;
  if (!sessions.length && !cards.length) return nothing;
  const where = card.alone?.store.kind === 'device' ? words.onDevice : words.inMemory;
  return html`<section class="held" aria-labelledby="held">
    <h3 id="held">${words.heading}</h3>
    <ul>
      ${sessions.map(({ session }) =>
        entry(words.session(date(session.createdAt), session.participants), words.unsaved, words.resume, () =>
          card.run(() => resumeSession(card, session.id)),
        ),
      )}
      ${cards
        .filter(({ readable }) => readable)
        .map(({ id, updatedAt }) =>
          entry(words.card(date(updatedAt)), where, words.resume, () =>
            card.run(async () => {
              await card.alone?.resume(id);
              await card.show('alone');
              await focusScreen(card.element);
            }),
          ),
        )}
    </ul>
    ${
      card.asking
        ? html`<div class="ask" part="notice" role="group" aria-labelledby="sure">
            <p id="sure">${words.confirmWipe}</p>
            <button type="button" class="btn" part="button button-primary" @click=${() => wipe(card, words.wiped)}>
              ${words.yes}
            </button>
            <button type="button" class="btn quiet" part="button" @click=${() => ask(card, false)}>${words.no}</button>
          </div>`
        : html`<button type="button" class="link danger" id="wipe" @click=${() => ask(card, true)}>
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

function ask(card: Dilemmakaart, asking: boolean): void {
  card.asking = asking;
  card.run(async () => {
    card.refresh();
    await card.element.updateComplete;
    card.element.renderRoot.querySelector<HTMLElement>(asking ? '.ask .quiet' : '#wipe')?.focus();
  });
}

function wipe(card: Dilemmakaart, wiped: string): void {
  card.asking = false;
  card.run(async () => {
    await card.wipe();
    card.notice = wiped;
    await focusScreen(card.element);
  });
}
