import type { Agreement } from '@zelfscan/core';
import { nothing } from 'lit';
import { html } from '../../../lib/html.js';
import type { TalkContext } from './context.js';
import { dateField, field } from './field.js';
import { ballotStep, recap } from './talk.js';

/** The agreement, with roles for people. */
export const agreeStep = (context: TalkContext) => {
  const { view, dilemma, fire } = context;
  const words = context.words.agree;
  const agreement = view.agreement;
  const write = (key: keyof Agreement) => (text: string) =>
    fire({ type: 'agree', itemId: dilemma.id, agreement: { [key]: text } });
  const line = (key: 'who' | 'what' | 'when' | 'signal') =>
    field(context, words[key], agreement?.[key] ?? '', write(key), { line: true });
  return html`${recap(context)}
    <div class="agree">
      <div class="wide">${field(context, words.accent, agreement?.accent ?? '', write('accent'))}</div>
      ${line('who')}${line('what')}${line('when')}
      ${dateField(context, words.evaluate, agreement?.evaluate ?? '', write('evaluate'))}
      <div class="wide">${line('signal')}</div>
    </div>`;
};

/** How far each stands behind the agreement: asked behind the cover, seen together. */
export const supportStep = (context: TalkContext) => {
  const { view, dilemma, words, fire } = context;
  return html`${about(context)}
  ${
    view.strip
      ? html`<zs-dot-strip class="dot-strip" .view=${view.strip} .messages=${context.messages}></zs-dot-strip>`
      : ballotStep(context)
  }
  ${
    view.ballot?.revealed
      ? html`<div class="column">
          ${field(context, words.support.reservations, view.reservations, (text) =>
            fire({ type: 'reservation', itemId: dilemma.id, text }),
          )}
        </div>`
      : nothing
  }`;
};

/** What is voted about, so that nobody has to remember it. */
const about = ({ view, words }: TalkContext) => {
  const { agreement } = view;
  const said = agreement ? [agreement.accent, agreement.what, agreement.who, agreement.when].filter(Boolean) : [];
  return html`<div class="agreement">
    ${
      said.length
        ? html`<p class="head small">${words.support.about}</p>
            <p dir="auto">${said.join(' · ')}</p>`
        : html`<p class="soft">${words.support.nothing}</p>`
    }
  </div>`;
};
