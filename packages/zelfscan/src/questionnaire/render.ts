import { progressView, themeView, themesOf } from '@zelfscan/core';
import type { StartView } from '@zelfscan/elements';
import type { Problem } from '@zelfscan/schema';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import type { ScanHost } from '../scan/scan-host.js';
import type { QuestionnaireApp } from './app.js';
import { button } from './button.js';
import type { Screen } from './screen.js';
import { views } from './views.js';

/** The whole picture: notices, then the screen that is open. */
export function renderScreen(app: QuestionnaireApp) {
  const { host, messages, notice } = app;
  // Stands before the screen, which stays as it was behind it.
  const gate = views.keeping?.gate(app);
  return html`<div class="shell" lang=${app.language} dir="ltr">
    <div class="sr" role="status">${notice || app.said}</div>
    ${problem(app)} ${views.elsewhere?.draw(app)} ${app.task?.render()}
    ${notice ? html`<div class="notice calm" part="notice"><p aria-hidden="true">${notice}</p></div>` : nothing} ${gate}
    <div ?hidden=${gate}>${host && messages ? draw(app, host) : html`<p class="soft">${messages?.loading}</p>`}</div>
    <slot name="footer"></slot>
  </div>`;
}

/** The problem off the screen, and the focus to what is below it. */
function putAway(app: QuestionnaireApp): void {
  app.problem = null;
  void app.focusScreen();
}

/** What went wrong, where it is seen and heard at once; and, as long as it lasts, that nothing can be kept. */
function problem(app: QuestionnaireApp) {
  const { problem, messages, host } = app;
  if (!messages) return nothing;
  const failed = host?.saveState === 'failed';
  const { closed } = app;
  // What stays below says it already.
  const told = closed && (!problem || problem.code === 'storage-closed');
  const words = told ? '' : problem ? sentence(app, problem) : failed ? messages.save.failedWarning : '';
  const save =
    host?.session &&
    html`<button
      type="button"
      class="btn quiet"
      part="button"
      @click=${() => app.run({ type: 'export', format: 'json' })}
    >
      ${messages.save.exportNow}
    </button>`;
  return html`<div role="alert">
      ${
        words
          ? html`<div class="notice" part="notice">
              <p>${words}</p>
              ${failed || problem?.code.startsWith('storage') || problem?.code === 'load-failed' ? save : nothing}
              ${
                problem
                  ? html`<button type="button" class="link" @click=${() => putAway(app)}>${messages.close}</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    <div role="alert">
      ${
        closed || app.refused
          ? html`<div class="notice lasting" part="notice">
              <p>${closed ? sentence(app, { code: 'storage-closed', place: '' }) : messages.save.warning}</p>
              ${save}
            </div>`
          : nothing
      }
    </div>`;
}

/** Until the words of the problem are there, something that is true of every problem. */
function sentence(
  { messages, later }: QuestionnaireApp,
  { code, place }: Pick<Problem, 'code' | 'place'>,
): string | undefined {
  // A cell of a workbook is a place that people can go to.
  if (later) return later.problems[code] + (/![A-Z]+\d+$/.test(place) ? ` ${later.import.cell(place)}` : '');
  return code === 'load-failed'
    ? messages?.loadFailed
    : code === 'storage-failed'
      ? messages?.save.failedWarning
      : messages?.failed;
}

/** The screen that is open. Those that come later are here before they are opened. */
function draw(app: QuestionnaireApp, host: ScanHost) {
  const { screen } = app;
  switch (screen.kind) {
    case 'start':
      return startScreen(app, host);
    case 'fill':
    case 'results':
      // Without an open scan there is nothing to fill in, and no results.
      if (!host.session) return startScreen(app, host);
      return screen.kind === 'fill' ? fillScreen(app, host) : views.results?.draw(app, screen);
    case 'grid':
    case 'import':
    case 'carry-over':
      return (views[screen.kind] as { draw(app: QuestionnaireApp, screen: Screen): unknown } | undefined)?.draw(
        app,
        screen,
      );
  }
}

function startScreen(app: QuestionnaireApp, host: ScanHost) {
  return html`<zs-start-screen
    data-screen
    .view=${startView(app, host)}
    .messages=${app.messages}
    .list=${app.listWords}
    ><slot name="intro" slot="intro"></slot
    ><slot name="privacy" slot="privacy"></slot>${views.keeping?.onStart(app)}</zs-start-screen
  >`;
}

function fillScreen(app: QuestionnaireApp, { instrument, session, saveState, pinned }: ScanHost) {
  const { messages, openOnly } = app;
  if (!session || !messages) return nothing;
  const progress = progressView(instrument, session);
  const view = themeView(instrument, session, messages.score);
  return html`<div class="fill">
      <zs-theme-nav
        class="theme-nav"
        .view=${progress}
        .messages=${messages}
        .name=${pinned ? messages.versioned(session.name, pinned.version) : session.name}
        .openOnly=${openOnly}
      ></zs-theme-nav>
      <zs-theme-screen data-screen .view=${view} .messages=${messages} .openOnly=${openOnly}></zs-theme-screen>
    </div>
    <zs-action-bar
      class="action-bar"
      .messages=${messages}
      state=${saveState}
      done=${progress.done}
      total=${progress.total}
    >
      ${views.keeping?.inBar(app)}
      ${view.previous ? button(app, messages.fill.previous, { type: 'go', to: view.previous }, 'quiet') : nothing}
      ${
        view.next
          ? button(app, messages.fill.next, { type: 'go', to: view.next })
          : button(app, messages.fill.results, { type: 'open-results' })
      }
    </zs-action-bar>`;
}

function startView({ page, listed }: QuestionnaireApp, { newest: instrument, store }: ScanHost): StartView {
  const count = (subset: string | null) => themesOf(instrument, { subset }).flatMap(({ items }) => items).length;
  return {
    title: instrument.title,
    summary: instrument.summary,
    about: instrument.about,
    notFor: instrument.notFor,
    provenance: instrument.provenance,
    minutes: instrument.minutes,
    items: count(null),
    subsets: instrument.subsets.map(({ id, title }) => ({ id, title, items: count(id) })),
    profile: instrument.profile,
    prefill: page.organisation ? { gemeente: page.organisation } : {},
    keeps: store.kind,
    asks: store.kind === 'device' && !listed.length && store.protection === 'none',
    scans: listed,
  };
}
