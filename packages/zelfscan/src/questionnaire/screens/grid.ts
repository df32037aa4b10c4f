/** The part that shows all items of the open scan below each other, to key in what stands on paper. */
import '@zelfscan/elements/grid';
import { gridView } from '@zelfscan/core/grid-view';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import type { QuestionnaireApp } from '../app.js';
import { loadGridWords } from '../grid-words.js';
import type { ScreenOf } from '../screen.js';

export function draw(app: QuestionnaireApp, screen: ScreenOf<'grid'>) {
  const { host, messages } = app;
  // The language can change under it.
  if (screen.beside !== messages) void translate(app, screen);
  if (!host?.session || !messages) return nothing;
  const view = gridView(host.instrument, host.session);
  const { done, total } = view;
  return html`<zs-key-grid data-screen .view=${view} .messages=${screen.words}></zs-key-grid>
    <zs-action-bar class="action-bar" .messages=${messages} state=${host.saveState} done=${done} total=${total}>
      <button type="button" class="btn" part="button button-primary" @click=${() => app.run({ type: 'open-results' })}>
        ${screen.words.results}
      </button>
    </zs-action-bar>`;
}

async function translate(app: QuestionnaireApp, screen: ScreenOf<'grid'>): Promise<void> {
  const { messages: beside } = app;
  // Asked for once, also where it cannot be had.
  app.screen = { ...screen, beside };
  const words = await app.reported(() => loadGridWords(app)).catch(() => null);
  if (!words || app.screen.kind !== 'grid') return;
  app.screen = { kind: 'grid', words, beside };
  app.refresh();
}
