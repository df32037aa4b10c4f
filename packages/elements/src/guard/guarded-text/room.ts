import { nothing } from 'lit';
import { html } from '../../lib/html.js';
import type { GuardMessages } from '../../texts/guard.js';

/**
 * Says beside a field how much more it takes, from nine tenths on: what is pasted beyond that the browser cuts off. Only
 * that it is full is read out: a number that falls with each key would be heard with each.
 */
export function room(length: number, most: number, words: Pick<GuardMessages, 'room' | 'full'> | undefined) {
  const left = most - length;
  const near = words && most > 0 && left <= most / 10;
  return {
    shown: near && left > 0 ? html`<p class="small soft room">${words.room(left)}</p>` : nothing,
    said: near && left <= 0 ? words.full(most) : '',
  };
}
