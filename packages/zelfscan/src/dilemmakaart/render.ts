import { cardView, dilemmasOf, findPersonalData } from '@zelfscan/core';
import type { CardStartView } from '@zelfscan/elements/card';
import type { FileKind } from '@zelfscan/elements/files';
import nl from 'texts:scan/nl';
import { html } from '@zelfscan/elements/html';
import { nothing, type TemplateResult } from 'lit';
import { focusScreen } from '../base/focus-screen.js';
import { renderBeamer } from './beamer.js';
import type { Dilemmakaart } from './dilemmakaart.js';
import { earlierPanel } from './earlier-panel.js';
import type { Texts } from './texts.js';

/** The whole picture: notices, then the screen that is open. */
export function render(card: Dilemmakaart): TemplateResult {
  const { texts, notice } = card;
  if (card.screen === 'beamer') return renderBeamer(card);
  return html`<div class="shell" lang=${texts?.language ?? 'nl'} dir="ltr">
    <div class="sr" role="status">${notice || card.said}</div>
    ${problem(card)} ${card.task?.render()}
    ${
      notice
        ? html`<div class="notice calm" part="notice">
            <p><span aria-hidden="true">${notice}</span> ${card.byHand ? byHand(card) : nothing}</p>
          </div>`
        : nothing
    }
    ${texts ? screen(card, texts) : nothing}
    <slot name="footer"></slot>
  </div>`;
}

function byHand({ texts, beamer }: Dilemmakaart) {
  return html`<a href=${beamer.address} target="_blank" rel="noopener">${texts?.messages.beamer.byHand}</a>`;
}

function problem(card: Dilemmakaart) {
  const { problem, texts, alone } = card;
  const failed = alone?.saveState === 'failed';
  const words = texts?.general ?? nl;
  if (!problem && !failed) return html`<div role="alert"></div>`;
  return html`<div role="alert">
    <div class="notice" part="notice">
      <p>
        ${failed ? words.save.failedWarning : problem ? (texts?.messages.problems[problem.code] ?? words.loadFailed) : nothing}
      </p>
      ${
        problem
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                card.problem = null;
                void focusScreen(card.element);
              }}
            >
              ${words.close}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function screen(card: Dilemmakaart, texts: Texts) {
  const { alone, sessions } = card;
  const { instrument, words, screens } = texts;
  const open = sessions?.open;
  if (card.screen === 'session' && open) {
    return html`<zs-session-screen
      data-screen
      .view=${open.view}
      .messages=${screens}
      .check=${findPersonalData}
      .beamer=${typeof BroadcastChannel === 'function' ? card.beamer.isOpen : null}
      .timer=${open.timer}
      >${open.session.place.step === 'summary' ? exportMenu(card, texts, ['html']) : nothing}</zs-session-screen
    >`;
  }
  const session = alone?.session;
  if (card.screen === 'alone' && session) {
    return html`<zs-card-screen
      data-screen
      .view=${cardView(instrument, session, words)}
      .messages=${screens}
      .check=${findPersonalData}
      ><span slot="state">${state(card, texts)}</span></zs-card-screen
    >`;
  }
  if (card.screen === 'profile' && session) {
    return html`<zs-card-profile
      data-screen
      .view=${cardView(instrument, session, words)}
      .messages=${screens}
      .busy=${card.task !== null}
      >${exportMenu(card, texts, ['html', 'xlsx'])}</zs-card-profile
    >`;
  }
  return html`<zs-card-start data-screen .view=${startView(card, texts)} .messages=${screens}
    ><slot name="intro" slot="intro"></slot><slot name="privacy" slot="privacy"></slot>
    <div slot="earlier">${earlierPanel(card, texts)}</div></zs-card-start
  >`;
}

const otherKinds: readonly FileKind[] = ['html', 'xlsx', 'csv'];

/** The kinds of file that have no button of their own. */
function exportMenu({ task }: Dilemmakaart, { later }: Texts, reopens: readonly FileKind[]) {
  return html`<zs-export-menu
    slot="export"
    folded
    .messages=${later.export}
    .kinds=${otherKinds}
    .reopens=${reopens}
    .busy=${task !== null}
  ></zs-export-menu>`;
}

function state({ alone }: Dilemmakaart, { general }: Texts): string {
  switch (alone?.saveState) {
    case 'saved':
      return general.save.device;
    case 'saving':
      return general.save.busy;
    case 'failed':
      return general.save.failed;
    case 'memory':
    case undefined:
      return general.save.memory;
  }
}

function startView({ alone }: Dilemmakaart, { instrument }: Texts): CardStartView {
  const dilemmas = dilemmasOf(instrument);
  const reserve = dilemmas.filter((dilemma) => dilemma.reserve).length;
  return {
    title: instrument.title,
    summary: instrument.summary,
    about: instrument.about,
    notFor: instrument.notFor,
    provenance: instrument.provenance,
    dilemmas: dilemmas.length - reserve,
    reserve,
    keeps: alone?.store.kind ?? 'memory',
  };
}
