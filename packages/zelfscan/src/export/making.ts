import '@zelfscan/elements/files';
import type { ExportMessages } from '@zelfscan/elements/files';
import { html } from '@zelfscan/elements/html';
import { nothing, type LitElement } from 'lit';
import { download } from './download.js';
import type { ExportOptions } from './options.js';

/** Something that takes time, shown while it lasts. */
export interface Task {
  render(): unknown;
  stop(): void;
}

/** Where it is told what is being made, and what came of it. */
export interface Workplace {
  task: Task | null;
  /** Shown and said. */
  notice: string;
  /** Said to screen readers only. */
  said: string;
  refresh(): void;
}

/** What is done within this time needs no bar, in milliseconds. */
const patience = 500;

/**
 * Makes a file and hands it to the person. What takes longer shows how far it is, and can be stopped, with Escape as
 * well. Does nothing while another file is made.
 *
 * @returns the file, or null when the person stopped it.
 */
export async function makeFile(
  element: LitElement,
  at: Workplace,
  words: ExportMessages,
  make: (options: ExportOptions) => Promise<File>,
): Promise<File | null> {
  if (at.task) return null;
  const stopping = new AbortController();
  const before = focusedIn(element);
  let share: number | null = null;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    at.said = words.making;
    at.refresh();
  }, patience);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A dialog of the page that the element is in stays open.
    event.preventDefault();
    stopping.abort();
  };
  element.addEventListener('keydown', onKey);
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
    element.removeEventListener('keydown', onKey);
    const lost = (element.renderRoot as ShadowRoot).activeElement?.matches('.task');
    at.task = null;
    at.said = '';
    at.refresh();
    // The button to stop goes, and with it the focus.
    if (lost) before?.focus();
  }
}

function focusedIn(element: LitElement): HTMLElement | null {
  let at = (element.renderRoot as ShadowRoot).activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
}
