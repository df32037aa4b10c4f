import type { ResultView } from '@zelfscan/core';
import { html } from '../lib/html.js';
import type { ResultMessages } from '../texts/results.js';

/** What was chosen and agreed, as it stands on paper: without fields. */
export function planTable({ priorities }: ResultView, messages: ResultMessages) {
  if (!priorities.length) return html`<p>${messages.noneChosen}</p>`;
  const heads = [messages.tabs.first, messages.action, messages.owner, messages.due];
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${priorities.map(
        ({ title, action, owner, due }) =>
          html`<tr>
            <th scope="row">${title}</th>
            ${[action, owner, due].map((text) => html`<td dir="auto">${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
