import { cardView, dilemmasOf, findPersonalData } from '@zelfscan/core';
import { allFormats, fileFormats, type FileFormat, type FormatFacts } from '@zelfscan/core/basics/file-formats';
import type { CardStartView } from '@zelfscan/elements/card';
import nl from 'texts:scan/nl';
import { html } from '@zelfscan/elements/html';
import { nothing, type TemplateResult } from 'lit';
import { renderBeamer } from './beamer.js';
import type { DilemmakaartApp, Screen } from './app.js';
import { earlierPanel } from './earlier-panel.js';
import type { Texts } from './texts.js';

/** The whole picture: notices, then the screen that is open. */
export function render(app: DilemmakaartApp): TemplateResult {
  const { texts, notice } = app;
  if (app.screen === 'beamer') return renderBeamer(app);
  return html`<div class="shell" lang=${texts?.language ?? 'nl'} dir="ltr">
    <div class="sr" role="status">${notice || app.said}</div>
    ${problem(app)} ${app.task?.render()}
    ${
      notice
        ? html`<div class="notice calm" part="notice">
            <p><span aria-hidden="true">${notice}</span> ${app.byHand ? byHand(app) : nothing}</p>
          </div>`
        : nothing
    }
    ${texts ? screen(app, texts) : nothing}
    <slot name="footer"></slot>
  </div>`;
}

function byHand({ texts, beamer }: DilemmakaartApp) {
  return html`<a href=${beamer.address} target="_blank" rel="noopener">${texts?.messages.beamer.byHand}</a>`;
}

function problem(app: DilemmakaartApp) {
  const { problem, texts, alone } = app;
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
                app.problem = null;
                void app.focusScreen();
              }}
            >
              ${words.close}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** How each screen is drawn; nothing for one that there is nothing to draw of, and the start stands there instead. */
const screens: Readonly<Record<Exclude<Screen, 'beamer'>, (app: DilemmakaartApp, texts: Texts) => unknown>> = {
  start: startScreen,
  alone(app, texts) {
    const card = cardOf(app, texts);
    return (
      card &&
      html`<zs-card-screen data-screen .view=${card} .messages=${texts.screens} .check=${findPersonalData}
        ><span slot="state">${state(app, texts)}</span></zs-card-screen
      >`
    );
  },
  profile(app, texts) {
    const card = cardOf(app, texts);
    return (
      card &&
      html`<zs-card-profile data-screen .view=${card} .messages=${texts.screens} .busy=${app.task !== null}
        >${exportMenu(app, texts, ({ readsBack }) => readsBack)}</zs-card-profile
      >`
    );
  },
  session(app, texts) {
    const open = app.sessions?.open;
    return (
      open &&
      html`<zs-session-screen
        data-screen
        .view=${open.view}
        .messages=${texts.screens}
        .check=${findPersonalData}
        .beamer=${typeof BroadcastChannel === 'function' ? app.beamer.isOpen : null}
        .timer=${open.timer}
        >${
          // Of a session there is more than its tables say.
          open.session.place.step === 'summary'
            ? exportMenu(app, texts, ({ readsBack, saves }) => readsBack && saves)
            : nothing
        }</zs-session-screen
      >`
    );
  },
};

const screen = (app: DilemmakaartApp, texts: Texts) =>
  (app.screen === 'beamer' ? null : screens[app.screen](app, texts)) || startScreen(app, texts);

function cardOf({ alone }: DilemmakaartApp, { words }: Texts) {
  return alone?.session ? cardView(alone.instrument, alone.session, words) : null;
}

function startScreen(app: DilemmakaartApp, texts: Texts) {
  return html`<zs-card-start data-screen .view=${startView(app, texts)} .messages=${texts.screens}
    ><slot name="intro" slot="intro"></slot><slot name="privacy" slot="privacy"></slot>
    <div slot="earlier">${earlierPanel(app, texts)}</div></zs-card-start
  >`;
}

/** Whether a kind of file has a button of its own on the screens. */
const hasButton: Readonly<Record<FileFormat, boolean>> = {
  pdf: true,
  html: false,
  xlsx: false,
  csv: false,
  json: true,
};
const others = allFormats.filter((format) => !hasButton[format]);

/** The kinds of file that have no button of their own. */
function exportMenu({ task }: DilemmakaartApp, { later }: Texts, reopens: (facts: FormatFacts) => boolean) {
  return html`<zs-export-menu
    slot="export"
    folded
    .messages=${later.export}
    .kinds=${others}
    .reopens=${others.filter((format) => reopens(fileFormats[format]))}
    .busy=${task !== null}
  ></zs-export-menu>`;
}

function state({ alone }: DilemmakaartApp, { general }: Texts): string {
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

function startView({ alone }: DilemmakaartApp, { instrument }: Texts): CardStartView {
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
