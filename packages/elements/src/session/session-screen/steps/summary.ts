import type { GroupSummaryDilemma } from '@zelfscan/core';
import { nothing } from 'lit';
import { html } from '../../../lib/html.js';
import type { StepContext } from './context.js';

/** What the group takes along: agreements first, then the talk per dilemma, and the ways to keep it. */
export const summaryStep = (context: StepContext) => {
  const { view, words } = context;
  const { summary } = view;
  if (!summary) return nothing;
  return html`<p class="small soft">
      ${[summary.title, summary.date, summary.participants].filter(Boolean).join(' · ')}
      ${summary.caseLine ? html`· <bdi>${summary.caseLine}</bdi>` : nothing}
    </p>
    <section aria-labelledby="agreements">
      <h3 id="agreements">${words.summary.agreements}</h3>
      ${
        summary.agreements.length
          ? summary.agreements.map(
              ({ title, entries }) =>
                html`<div class="agreed">
                  <h4>${title}</h4>
                  <dl>
                    ${entries.map(
                      ({ label, text }) =>
                        html`<div>
                          <dt>${label}</dt>
                          <dd dir="auto">${text}</dd>
                        </div>`,
                    )}
                  </dl>
                </div>`,
            )
          : html`<p class="soft">${words.summary.noAgreements}</p>`
      }
    </section>
    <section aria-labelledby="per-dilemma">
      <h3 id="per-dilemma">${words.summary.dilemmas}</h3>
      ${summary.dilemmas.map((dilemma) => talked(context, dilemma))}
    </section>
    <ul class="aside small">
      ${summary.notFor.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${keep(context)}`;
};

const talked = (context: StepContext, { title, strip, notes, support, reservations }: GroupSummaryDilemma) => {
  const { words } = context;
  return html`<div class="talked">
    <h4>${title}</h4>
    ${
      strip
        ? html`<zs-dot-strip class="dot-strip" .view=${strip} .messages=${context.messages}></zs-dot-strip>`
        : html`<p class="soft">${words.summary.notTalked}</p>`
    }
    ${notes.map(({ label, text }) => note(label, text))}
    ${support ? note(words.summary.support, support.sentence || support.why || '') : nothing}
    ${reservations ? note(words.summary.reservations, reservations) : nothing}
  </div>`;
};

const note = (label: string, text: string) => html`<p class="noted"><b>${label}</b> <bdi>${text}</bdi></p>`;

const keep = ({ words, fire, asking, onAsk }: StepContext) => {
  const { summary } = words;
  const button = (label: string, press: () => void, quiet = true) =>
    html`<button type="button" class=${quiet ? 'btn quiet' : 'btn'} @click=${press}>${label}</button>`;
  return html`<section class="keep" aria-labelledby="keep">
    <h3 id="keep">${summary.keep}</h3>
    <p class="soft">${summary.keepWhy}</p>
    <div class="buttons">
      ${button(summary.report, () => fire({ type: 'report' }), false)}
      ${button(summary.saveFile, () => fire({ type: 'save-file' }))}
    </div>
    <slot name="export"></slot>
    ${
      asking
        ? html`<div class="again" role="group" aria-labelledby="confirm">
            <p id="confirm" tabindex="-1">${summary.confirmNew}</p>
            <div class="buttons">
              ${button(summary.confirmYes, () => fire({ type: 'start-new' }))}
              ${button(summary.cancel, () => onAsk(false))}
            </div>
          </div>`
        : html`<button type="button" class="link" id="start-new" @click=${() => onAsk(true)}>
            ${summary.startNew}
          </button>`
    }
  </section>`;
};
