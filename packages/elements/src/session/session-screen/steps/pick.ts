import type { PickableView } from '@zelfscan/core';
import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { html } from '../../../lib/html.js';
import type { StepContext } from './context.js';

/** As many as one talk can hold; core refuses more. */
const most = 4;

/** The dilemmas by the phase they lead in; those in reserve last. */
export const pickStep = ({ view, words, fire }: StepContext) => {
  const full = view.picked.length >= most;
  const cell = ({ id, title, statement, poles, chosen }: PickableView) =>
    html`<li>
      <label class=${chosen ? 'cell on' : full ? 'cell off' : 'cell'}>
        <input
          type="checkbox"
          aria-labelledby="t-${id}"
          aria-describedby="s-${id} o-${id}"
          ?disabled=${full && !chosen}
          .checked=${live(chosen)}
          @change=${(event: Event) =>
            fire({ type: 'pick', itemId: id, chosen: (event.target as HTMLInputElement).checked })}
        />
        <span class="what">
          <b id="t-${id}">${title}</b>
          <span id="s-${id}" class="small">${statement} <span class="soft">${poles.join(' – ')}</span></span>
        </span>
        <span id="o-${id}" class="order">
          ${
            chosen
              ? html`<span aria-hidden="true">${view.picked.indexOf(id) + 1}</span
                  ><span class="sr">${words.pick.order(view.picked.indexOf(id) + 1)}</span>`
              : nothing
          }
        </span>
      </label>
    </li>`;
  return html`<p class="need" role="status">${view.pickText ?? (full ? words.pick.full : nothing)}</p>
    ${view.pick.map(
      ({ id, title, intro, dilemmas }) =>
        html`<section class="phase" aria-labelledby="phase-${id}">
          <div class="about">
            <h3 id="phase-${id}">${title}</h3>
            <p class="small soft">${intro}</p>
          </div>
          <ul>
            ${dilemmas.map(cell)}
          </ul>
        </section>`,
    )}`;
};
