import type { StripView } from '@zelfscan/core';
import { nothing } from 'lit';
import { html } from '../../../lib/html.js';
import type { TalkContext } from './context.js';
import { field } from './field.js';

/** Everyone chooses behind the cover. */
export const ballotStep = ({ view, messages, onTurn }: TalkContext) =>
  html`<zs-session-ballot
    .view=${view}
    .messages=${messages}
    @zs-turn=${({ open }: { open: boolean }) => onTurn(open)}
  ></zs-session-ballot>`;

/** The group on the strip between the poles, the word for it, and what to talk about. */
export const revealStep = (context: TalkContext) => {
  const { view, messages, dilemma, words } = context;
  if (!view.strip) return notYet(context);
  return html`${poles(context)}
    <zs-dot-strip class="dot-strip" .view=${wordless(view.strip)} .messages=${messages}
      ><span slot="poles"></span
    ></zs-dot-strip>
    <div class="foot">
      ${meaning(view.strip)}
      <div class="questions">
        <h3 class="soft">${words.talk.questions}</h3>
        <ul>
          ${dilemma.questions.map((question) => html`<li>${question}</li>`)}
        </ul>
      </div>
    </div>`;
};

/** The outer positions tell first. */
export const explainStep = (context: TalkContext) => {
  const { view, dilemma, words, fire } = context;
  return html`<p class="say">${words.talk.outer}</p>
    ${recap(context)}
    <div class="column">
      ${field(context, words.talk.explain, view.notes?.explain ?? '', (text) =>
        fire({ type: 'note', itemId: dilemma.id, field: 'explain', text }),
      )}
    </div>`;
};

/** What is good about each pole, and what happens when it is overdone. */
export const upsidesStep = (context: TalkContext) => {
  const { view, dilemma, words, fire } = context;
  return html`<div class="sides">
    ${(['left', 'right'] as const).map((side, i) => {
      const pole = dilemma.poles[i === 0 ? 0 : 1];
      return html`<section aria-labelledby="pole-${side}">
        <h3 id="pole-${side}">${pole.title}</h3>
        <p class="head small">${words.talk.good}</p>
        <p>${pole.why}</p>
        <p class="head small">${words.talk.overdone}</p>
        <p>${pole.overdone}</p>
        ${field(
          context,
          { label: words.talk.note(pole.title), hint: words.talk.noteHint },
          view.notes?.[side] ?? '',
          (text) => fire({ type: 'note', itemId: dilemma.id, field: side, text }),
        )}
      </section>`;
    })}
  </div>`;
};

/** The strip as a picture and a table, for where its words stand beside it. */
export const wordless = (view: StripView): StripView => ({
  ...view,
  word: null,
  sentence: '',
  direction: null,
  why: null,
  index: null,
  caution: null,
});

/** Word first, then what it means; never a number alone. */
const meaning = ({ word, sentence, direction, why, index, caution }: StripView) =>
  html`<div class="meaning">
    ${word ? html`<p class="word">${word}</p>` : nothing}
    ${sentence ? html`<p class="sentence">${sentence}</p>` : nothing}
    ${direction ? html`<p class="direction">${direction}</p>` : nothing}${why ? html`<p>${why}</p>` : nothing}
    ${[index, caution].map((line) => (line ? html`<p class="small soft">${line}</p>` : nothing))}
  </div>`;

/** Folded up: the strip that was seen before, with its words. */
export const recap = ({ view, messages, words }: TalkContext) =>
  view.strip
    ? html`<details class="recap">
        <summary>${words.talk.recap}</summary>
        <zs-dot-strip class="dot-strip" .view=${view.strip} .messages=${messages}></zs-dot-strip>
      </details>`
    : nothing;

const poles = ({ dilemma }: TalkContext) =>
  html`<div class="poles">
    ${dilemma.poles.map(
      ({ title, why }) =>
        html`<div>
          <h3>${title}</h3>
          <p class="soft">${why}</p>
        </div>`,
    )}
  </div>`;

const notYet = ({ view, words, fire }: TalkContext) => {
  const complete = view.ballot?.complete ?? false;
  return html`<div class="not-yet">
    <p>${complete ? words.ballot.everyone : words.talk.notYet}</p>
    <button
      type="button"
      class="btn"
      part="button button-primary"
      @click=${() =>
        fire(complete ? { type: 'reveal' } : { type: 'go', step: view.ballot?.name === 'second' ? 'again' : 'choose' })}
    >
      ${complete ? words.ballot.reveal : words.talk.toChoose}
    </button>
  </div>`;
};
