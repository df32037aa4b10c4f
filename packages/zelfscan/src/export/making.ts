import '@zelfscan/elements/files';
import type { ExportMessages } from '@zelfscan/elements/files';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import type { Page, Workplace } from '../base/workplace.js';
import { download } from './download.js';
import type { ExportOptions } from './options.js';

/** What is done within this time needs no bar, in milliseconds. */
const patience = 500;

/**
 * Makes a file and hands it to the person. What takes longer shows how far it is, and can be stopped, with Escape as
 * well. Does nothing while another file is made.
 *
 * @returns the file, or null when the person stopped it.
 */
export async function makeFile(
  at: Workplace,
  words: ExportMessages,
  make: (options: ExportOptions) => Promise<File>,
): Promise<File | null> {
  if (at.task) return null;
  const { page } = at;
  const stopping = new AbortController();
  const before = focusedIn(page);
  let share: number | null = null;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    at.said = words.making;
    at.refresh();
  }, patience);
  const onKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // A dialog of the page that the element is in stays open.
    event.preventDefault();
    stopping.abort();
  };
  page.addEventListener('keydown', onKey);
  at.task = {
    render: () =>
      shown ? html`<zs-export-progress class="task" .messages=${words} .share=${share}></zs-export-progress>` : nothing,
    stop: () => stopping.abort(),
  };
  at.refresh();
  try {
    const file = await make({
      signal: stopping.signal,
      onProgress: (now) => {
        share = now;
        if (shown) at.refresh();
      },
    });
    download(file);
    at.notice = words.made(file.name);
    return file;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    at.notice = words.stopped;
    return null;
  } finally {
    clearTimeout(timer);
    page.removeEventListener('keydown', onKey);
    const lost = activeIn(page)?.matches('.task');
    at.task = null;
    at.said = '';
    at.refresh();
    // The button to stop goes, and with it the focus.
    if (lost) before?.focus();
  }
}

const activeIn = ({ renderRoot }: Page) => (renderRoot as ShadowRoot).activeElement;

function focusedIn(page: Page): HTMLElement | null {
  let at = activeIn(page);
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
}
