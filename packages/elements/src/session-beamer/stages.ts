import type { GroupView } from '@zelfscan/core';
import { nothing } from 'lit';
import { html } from '../html.js';
import type { SessionWords } from '../messages/session-types.js';

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

/** What is agreed, as it is written down; before that the question, over the poles that an accent lies between. */
export const agreementStage = ({ agreement, dilemma, language }: GroupView, words: SessionWords) => {
  const given = agreement ? lines.filter((key) => agreement[key]) : [];
  return html`<h2 class="accent" dir="auto">${agreement?.accent || words.beamer.noAgreement}</h2>
    ${
      given.length
        ? html`<dl>
            ${given.map(
              (key) =>
                html`<div>
                  <dt>${words.agree[key].label}</dt>
                  <dd dir="auto">${dated(agreement?.[key] ?? '', language)}</dd>
                </div>`,
            )}
          </dl>`
        : html`<p class="lead soft">${dilemma?.poles.map(({ title }) => title).join(' – ')}</p>`
    }`;
};

/** As much of an agreement as fits on a line or two. */
const shown = 4;

export const summaryStage = ({ summary }: GroupView, words: SessionWords) => {
  const agreements = summary?.agreements ?? [];
  const line = (entries: readonly { readonly text: string }[]) => entries.slice(0, shown).map(({ text }) => text);
  return html`<h2>${agreements.length ? words.summary.agreements : words.beamer.thanks}</h2>
    <ol class="agreed">
      ${agreements.map(
        ({ title, entries }) =>
          html`<li>
            <h3>${title}</h3>
            <p dir="auto">${line(entries).join(' · ')}</p>
          </li>`,
      )}
    </ol>`;
};

/** A date in words; words stay as they are. */
const dated = (text: string, language: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text))
    : text;
