import type { PersonalData } from '@zelfscan/core';
import type { TemplateResult } from 'lit';
import { html } from '../../lib/html.js';
import type { GuardMessages } from '../../texts/guard.js';

/** What a piece of text looks like, and why that matters. */
export const reason = ({ kind, text }: PersonalData, words: GuardMessages): string =>
  `${words.lookedLike(text, words.kinds[kind].what)} ${words.kinds[kind].why}`;

/** The question about what was found, with what happens to the text meanwhile and the ways to answer. */
export const question = (
  found: readonly PersonalData[],
  words: GuardMessages,
  meanwhile: string,
  choices: TemplateResult,
): TemplateResult =>
  html`<div class="ask" role="group" aria-labelledby="q">
    <p id="q" tabindex="-1">${words.heading}</p>
    <ul>
      ${found.map((one) => html`<li>${reason(one, words)}</li>`)}
    </ul>
    <p class="small soft">${meanwhile}</p>
    <div class="choices">${choices}</div>
  </div>`;
