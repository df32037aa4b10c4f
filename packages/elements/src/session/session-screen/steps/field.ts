import { nothing } from 'lit';
import { html } from '../../../lib/html.js';
import type { ZsTextEvent } from '../../../guard/guarded-text/events.js';
import type { StepContext } from './context.js';

interface Field {
  readonly label: string;
  readonly hint: string;
}

/** Characters of a note, and of the line about the case; core refuses more. */
export const limits = { text: 2000, line: 280 };

/** A text that is looked through for data about people before it goes on. */
export const field = (
  { check, messages }: StepContext,
  { label, hint }: Field,
  value: string,
  write: (text: string) => void,
  { line = false, most = limits.text } = {},
) =>
  html`<zs-guarded-text
    class="guarded-text"
    ?multiline=${!line}
    .label=${label}
    .hint=${hint}
    .value=${value}
    .maxLength=${most}
    .check=${check}
    .messages=${messages}
    @zs-text=${({ text }: ZsTextEvent) => write(text)}
  ></zs-guarded-text>`;

/** A date in the calendar of the device; words that came from elsewhere stay words. */
export const dateField = (context: StepContext, words: Field, value: string, write: (text: string) => void) =>
  value && !/^\d{4}-\d{2}-\d{2}$/.test(value)
    ? field(context, words, value, write, { line: true })
    : html`<div class="date">
        <label for="date">${words.label}</label>
        <input
          type="date"
          id="date"
          autocomplete="off"
          aria-describedby=${words.hint ? 'date-hint' : nothing}
          .value=${value}
          @change=${(event: Event) => write((event.target as HTMLInputElement).value)}
        />
        ${words.hint ? html`<span id="date-hint" class="small soft">${words.hint}</span>` : nothing}
      </div>`;
