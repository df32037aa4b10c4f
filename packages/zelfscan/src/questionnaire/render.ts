import { progressView, themeView, themesOf } from '@zelfscan/core';
import type { StartView } from '@zelfscan/elements';
import type { Problem } from '@zelfscan/schema';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import { focusScreen } from '../base/focus-screen.js';
import type { ScanHost } from '../scan/scan-host.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

/** The whole picture: notices, then the screen that is open. */
export function renderScreen(element: ZelfscanQuestionnaire) {
  const { host, messages, notice } = element;
  // Stands before the screen, which stays as it was behind it.
  const gate = element.privacy?.gate();
  return html`<div class="shell" lang=${element.language} dir="ltr">
    <div class="sr" role="status">${notice || element.said}</div>
    ${problem(element)} ${element.presence?.notice(element.later?.elsewhere)} ${element.task?.render()}
    ${notice ? html`<div class="notice calm" part="notice"><p aria-hidden="true">${notice}</p></div>` : nothing} ${gate}
    <div ?hidden=${gate}>
      ${host && messages ? screen(element, host) : html`<p class="soft">${messages?.loading}</p>`}
    </div>
    <slot name="footer"></slot>
  </div>`;
}

/** The problem off the screen, and the focus to what is below it. */
function putAway(element: ZelfscanQuestionnaire): void {
  element.problem = null;
  void focusScreen(element);
}

/** What went wrong, where it is seen and heard at once; and, as long as it lasts, that nothing can be kept. */
function problem(element: ZelfscanQuestionnaire) {
  const { problem, messages, host } = element;
  if (!messages) return nothing;
  const failed = host?.saveState === 'failed';
  const { closed } = element;
  // What stays below says it already.
  const told = closed && (!problem || problem.code === 'storage-closed');
  const words = told ? '' : problem ? sentence(element, problem) : failed ? messages.save.failedWarning : '';
  const save =
    host?.session &&
    html`<button
      type="button"
      class="btn quiet"
      part="button"
      @click=${() => element.run({ type: 'export', format: 'json' })}
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
                  ? html`<button type="button" class="link" @click=${() => putAway(element)}>${messages.close}</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    <div role="alert">
      ${
        closed || element.refused
          ? html`<div class="notice lasting" part="notice">
              <p>${closed ? sentence(element, { code: 'storage-closed', place: '' }) : messages.save.warning}</p>
              ${save}
            </div>`
          : nothing
      }
    </div>`;
}

/** Until the words of the problem are there, something that is true of every problem. */
function sentence(
  { messages, later }: ZelfscanQuestionnaire,
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

function screen(element: ZelfscanQuestionnaire, host: ScanHost) {
  const { messages, results, openOnly } = element;
  if (!messages) return nothing;
  if (element.screen === 'other') return element.other();
  if (!host.session || element.screen === 'start') {
    return html`<zs-start-screen
      data-screen
      .view=${startView(element, host)}
      .messages=${messages}
      .list=${element.listWords}
      ><slot name="intro" slot="intro"></slot
      ><slot name="privacy" slot="privacy"></slot>${element.privacy?.onStart()}</zs-start-screen
    >`;
  }
  const { instrument, session, saveState, pinned } = host;
  const progress = progressView(instrument, session);
  if (element.screen === 'results' && results) return results.renderResults(element, results, progress);
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
      ${element.privacy?.inBar()}
      ${view.previous ? button(element, messages.fill.previous, { type: 'go', to: view.previous }, 'quiet') : nothing}
      ${
        view.next
          ? button(element, messages.fill.next, { type: 'go', to: view.next })
          : button(element, messages.fill.results, { type: 'open-results' })
      }
    </zs-action-bar>`;
}

export function button(
  element: ZelfscanQuestionnaire,
  label: string,
  action: Parameters<ZelfscanQuestionnaire['run']>[0],
  kind = '',
) {
  return html`<button
    type="button"
    class="btn ${kind}"
    part=${kind ? 'button' : 'button button-primary'}
    @click=${() => element.run(action)}
  >
    ${label}
  </button>`;
}

function startView(
  { organisation, scansShown }: ZelfscanQuestionnaire,
  { newest: instrument, store }: ScanHost,
): StartView {
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
    prefill: organisation ? { gemeente: organisation } : {},
    keeps: store.kind,
    asks: store.kind === 'device' && !scansShown.length && store.protection === 'none',
    scans: scansShown,
  };
}
