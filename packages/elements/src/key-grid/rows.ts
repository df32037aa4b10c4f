import type { AnswerValue } from '@zelfscan/core';
import type { AnswerKey, GridRowView, GridThemeView } from '@zelfscan/core/grid-view';
import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { longestText } from '@zelfscan/core/basics/longest-text';
import { html } from '../lib/html.js';
import type { GridMessages } from '../texts/grid.js';

/** What the rows need of the element that they stand in. A row is known by its place in the whole list, from 0. */
export interface RowContext {
  readonly messages: GridMessages;
  /** How much of the scan is open. */
  readonly progress: string;
  /** The row that had the focus last; its note is a Tab stop. */
  readonly current: number;
  readonly statements: boolean;
  noteShown(row: GridRowView): boolean;
  /** Why the last key did nothing on this row; empty otherwise. */
  refused(at: number): string;
  choose(row: GridRowView, value: AnswerValue): void;
  clear(at: number): void;
  openNote(at: number): void;
  write(row: GridRowView, note: string): void;
  settle(): void;
}

export function themeRows(context: RowContext, theme: GridThemeView, from: number) {
  const { messages } = context;
  let at = from;
  return html`<section class="theme" aria-labelledby="theme-${theme.number}">
    <div class="theme-head">
      <h3 id="theme-${theme.number}">${`${theme.number} ${theme.title}`}</h3>
      <p class="small soft">${messages.done(theme.done, theme.total)}</p>
    </div>
    ${theme.blocks.map(
      ({ written, keys, rows }) =>
        html`${written ? nothing : legend(context, keys)}
          <ol>
            ${rows.map((row) => (written ? writtenRow(context, row, at++) : rowOf(context, row, keys, at++)))}
          </ol>`,
    )}
  </section>`;
}

const legend = ({ messages, progress }: RowContext, keys: readonly AnswerKey[]) =>
  html`<div class="legend small" part="legend">
    <ul aria-label=${messages.legend}>
      ${keys.map(({ key, label }) => (key ? html`<li><kbd>${key}</kbd> ${label}</li>` : nothing))}
    </ul>
    <span class="progress soft" aria-hidden="true">${progress}</span>
  </div>`;

function rowOf(context: RowContext, row: GridRowView, keys: readonly AnswerKey[], at: number) {
  const { messages, statements } = context;
  const refused = context.refused(at);
  return html`<li class=${row.answered ? 'row answered' : 'row'} data-at=${at} part="row">
    <span class="id" id="id-${at}">${row.id}</span>
    <div class="about">
      <span id="title-${at}">${row.title}</span>
      ${statements ? html`<p class="small soft" id="statement-${at}">${row.statement}</p>` : nothing}
      ${refused ? html`<p class="small refused">${refused}</p>` : nothing}
    </div>
    <div
      class="keys"
      role="radiogroup"
      aria-labelledby="id-${at} title-${at}"
      aria-describedby=${statements ? `statement-${at}` : nothing}
    >
      ${keys.map((key, i) => answerOf(context, row, key, at, row.value === null ? i === 0 : key.value === row.value))}
    </div>
    <span class="word">${row.label || messages.none}</span>
    <span class="tools small">
      ${
        context.noteShown(row)
          ? nothing
          : html`<button
              type="button"
              class="link"
              tabindex=${at === context.current ? 0 : -1}
              aria-keyshortcuts="t"
              @click=${() => context.openNote(at)}
            >
              ${messages.addNote}<span class="sr">: ${row.id}</span>
            </button>`
      }
      ${
        row.value === null
          ? nothing
          : html`<button
              type="button"
              class="link"
              tabindex="-1"
              aria-keyshortcuts="Delete"
              @click=${() => context.clear(at)}
            >
              ${messages.clear}<span class="sr">: ${row.id}</span>
            </button>`
      }
    </span>
    ${context.noteShown(row) ? noteOf(context, row, at) : nothing}
  </li>`;
}

/** An open question: its field is the row. */
function writtenRow(context: RowContext, row: GridRowView, at: number) {
  const { statements } = context;
  return html`<li class=${row.answered ? 'row answered' : 'row'} data-at=${at} part="row">
    <span class="id" id="id-${at}">${row.id}</span>
    <div class="about">
      <label for="note-${at}" id="title-${at}">${row.title}</label>
      ${statements ? html`<p class="small soft" id="statement-${at}">${row.statement}</p>` : nothing}
    </div>
    <div class="note small">
      ${field(context, row, at, 3, statements ? `statement-${at} hint-${at}` : `hint-${at}`)}
    </div>
  </li>`;
}

function answerOf(context: RowContext, row: GridRowView, { key, value, label }: AnswerKey, at: number, stop: boolean) {
  return html`<label class="key" part="key">
    <input
      type="radio"
      name="answer-${at}"
      .value=${String(value)}
      .checked=${live(row.value === value)}
      tabindex=${stop ? 0 : -1}
      @change=${() => context.choose(row, value)}
    />
    <span class="face">${key || value}<span class="sr"> ${label}</span></span>
  </label>`;
}

function noteOf(context: RowContext, row: GridRowView, at: number) {
  const { messages } = context;
  return html`<div class="note small">
    <label for="note-${at}">${row.value === 'na' ? messages.reason(row.id) : messages.note(row.id)}</label>
    ${field(context, row, at, 1, `hint-${at}`)}
  </div>`;
}

const field = (context: RowContext, row: GridRowView, at: number, rows: number, describedBy: string) =>
  html`<textarea
      dir="auto"
      id="note-${at}"
      rows=${rows}
      maxlength=${longestText}
      aria-describedby=${describedBy}
      .value=${row.note}
      @input=${(event: Event) => context.write(row, (event.target as HTMLTextAreaElement).value)}
      @change=${() => context.settle()}
    ></textarea>
    <span id="hint-${at}" class="soft">${context.messages.noteHint}</span>
    <zs-text-warning class="text-warning" .text=${row.note}></zs-text-warning>`;
