import type { GroupView } from '@zelfscan/core';
import { nothing } from 'lit';
import { html } from '../../lib/html.js';
import type { SessionWords } from '../../texts/card.js';

/** All dilemmas by title, so that the room can say which ones; those that are picked stand out. */
export const pickStage = ({ title, pick, picked }: GroupView) =>
  html`<h2>${title}</h2>
    <div class="columns">
      ${pick.map(
        (group) =>
          html`<section>
            <h3>${group.title}</h3>
            <ul>
              ${group.dilemmas.map(
                (one) =>
                  html`<li class=${one.chosen ? 'chosen' : ''}>
                    ${one.chosen ? html`<span class="order">${picked.indexOf(one.id) + 1}</span> ` : nothing}${one.title}
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`;

const lines = ['who', 'what', 'when', 'evaluate'] as const;

/** What is agreed, as it is written down; before that the question, between the poles that an accent lies between. */
export const agreementStage = ({ agreement, dilemma, language }: GroupView, words: SessionWords) => {
  const given = agreement ? lines.filter((key) => agreement[key]) : [];
  if (!given.length && !agreement?.accent) {
    return html`<div class="poles">${dilemma?.poles.map(({ title }) => html`<h2>${title}</h2>`)}</div>
      <div class="count"><p class="large">${words.beamer.noAgreement}</p></div>`;
  }
  return html`<h2 class="large" dir="auto">${agreement?.accent || words.beamer.noAgreement}</h2>
    <dl class="lined">
      ${given.map(
        (key) =>
          html`<div>
            <dt>${words.agree[key].label}</dt>
            <dd dir="auto">${dated(agreement?.[key] ?? '', language)}</dd>
          </div>`,
      )}
    </dl>`;
};

/** As much of an agreement as can be read from the last row. */
const shown = 4;
/** With more agreements there is room for two lines of each. */
const roomy = 2;

/** What is agreed on each dilemma: the first line large, the others beside it. */
export const summaryStage = ({ summary }: GroupView, words: SessionWords) => {
  const agreements = summary?.agreements ?? [];
  if (!agreements.length) return html`<h2 class="large">${words.beamer.thanks}</h2>`;
  return html`<h2>${words.summary.agreements}</h2>
    <ol class=${agreements.length === 1 ? 'agreed only' : 'agreed'}>
      ${agreements.map(({ title, entries: [first, ...others] }) => {
        const rest = others.slice(0, agreements.length > roomy ? 1 : shown - 1);
        return html`<li>
          <div>
            <h3>${title}</h3>
            <p class="first" dir="auto">${first?.text}</p>
          </div>
          ${
            rest.length
              ? html`<dl>
                  ${rest.map(
                    ({ label, text }) =>
                      html`<div>
                        <dt>${label}</dt>
                        <dd dir="auto">${text}</dd>
                      </div>`,
                  )}
                </dl>`
              : nothing
          }
        </li>`;
      })}
    </ol>`;
};

/** A date in words; words stay as they are. */
const dated = (text: string, language: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text))
    : text;
