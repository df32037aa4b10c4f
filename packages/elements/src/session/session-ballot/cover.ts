import type { BallotView } from '@zelfscan/core';
import { times } from '@zelfscan/core/basics/times';
import { nothing } from 'lit';
import { html } from '../../lib/html.js';
import type { SessionWords } from '../../texts/card.js';
import type { SessionAction } from '../session-actions.js';
import { stepper } from './stepper.js';

interface Cover {
  readonly ballot: BallotView;
  /** What is chosen about, for the facilitator to read out. */
  readonly statement: string;
  readonly words: SessionWords['ballot'];
  readonly people: SessionWords['case'];
  /** Whether it is asked if the round should start again. */
  readonly asking: boolean;
  readonly fire: (action: SessionAction) => void;
  readonly onOpen: () => void;
  readonly onAsk: (asking: boolean) => void;
}

/** What everyone may see between two turns: how many have chosen, and what to do next. */
export function cover({ ballot, statement, words, people, asking, fire, onOpen, onAsk }: Cover) {
  const { name, complete, revealed, cast, of, text } = ballot;
  const heading = revealed ? words.revealed : complete ? words.everyone : words.pass;
  return html`<section class="cover" aria-labelledby="cover">
      ${statement ? html`<p class="statement soft">${statement}</p>` : nothing}
      <h3 id="cover" tabindex="-1">${heading}</h3>
      ${
        revealed
          ? nothing
          : html`<p>${complete ? words.everyoneHint : words.ready}</p>
              ${marks(cast, of)}`
      }
      <p class="progress soft">${complete ? nothing : text}</p>
      ${
        revealed
          ? name === 'support'
            ? nothing
            : button(words.look, () => fire({ type: 'go', step: name === 'first' ? 'reveal' : 'shift' }))
          : complete
            ? button(words.reveal, () => fire({ type: 'reveal' }))
            : button(words.open, onOpen)
      }
      ${complete ? nothing : html`<p class="mirror small soft">${words.mirror}</p>`}
    </section>
    <details>
      <summary class="small">${words.adjust}</summary>
      <div class="adjust">
        ${revealed ? nothing : stepper(people, of, (count) => fire({ type: 'participants', count }))}
        ${cast === 0 ? nothing : asking ? confirm(words, fire, onAsk) : ask(words, onAsk)}
      </div>
    </details>`;
}

const button = (label: string, press: () => void) =>
  html`<button type="button" class="btn" part="button button-primary" @click=${press}>${label}</button>`;

const ask = (words: Cover['words'], onAsk: Cover['onAsk']) =>
  html`<button type="button" class="link" @click=${() => onAsk(true)}>${words.restart}</button>`;

const confirm = (words: Cover['words'], fire: Cover['fire'], onAsk: Cover['onAsk']) =>
  html`<div role="group" aria-labelledby="confirm">
    <p id="confirm" tabindex="-1">${words.confirmRestart}</p>
    <p class="buttons">
      <button type="button" class="btn quiet" part="button" @click=${() => fire({ type: 'restart-ballot' })}>
        ${words.confirmYes}
      </button>
      <button type="button" class="btn quiet" part="button" @click=${() => onAsk(false)}>${words.cancel}</button>
    </p>
  </div>`;

/** One mark per person, filled as votes come in: how far it is, and not whose turn it is. */
const marks = (cast: number, of: number) =>
  html`<div class="marks" aria-hidden="true">${times(of, (i) => html`<i class=${i < cast ? 'in' : ''}></i>`)}</div>`;
