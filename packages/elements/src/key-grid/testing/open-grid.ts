import type { AnswerValue } from '@zelfscan/core';
import type { GridView } from '@zelfscan/core/grid-view';
import type { Action } from '../../scan/actions.js';
import nl from 'texts:grid/nl';
import { drawn, find, mount, textOf, type Place } from '../../testing/examples.js';
import { press } from '../../testing/keys.js';
import { actionsOf, focused } from '../../testing/watch.js';
import { after, rowsOf, untouched } from '../grid-data.examples.js';

/** The grid with someone behind it who keeps the answers. */
export const openGrid = async (view: GridView = untouched, place: Place = {}) => {
  const element = await mount('zs-key-grid', { view, messages: nl }, place);
  const actions = actionsOf(element);
  element.addEventListener('zs-action', ({ action }) => (element.view = after(element.view, action)));
  const row = (id: string) => {
    const at = rowsOf(element.view).findIndex((one) => one.id === id);
    return find(element, `[data-at="${at}"]`);
  };
  const radios = (id: string) => [...row(id).querySelectorAll<HTMLInputElement>('[type=radio]')];
  return {
    element,
    actions,
    row,
    radios,
    /** Where the focus is: the id of a row, or 'end', with the name of what has it. */
    at: () => {
      const place = focused()?.closest('[data-at]');
      return place?.matches('.end') ? 'end' : textOf(place?.querySelector('.id'));
    },
    said: () => textOf(find(element, '[role=status]')),
    start: async (id: string) => {
      (radios(id).find(({ checked }) => checked) ?? radios(id)[0])?.focus();
      await drawn(element);
    },
    keys: async (...pressed: readonly string[]) => {
      for (const key of pressed) await press(key);
      await drawn(element);
    },
    valueOf: (id: string) => rowsOf(element.view).find((one) => one.id === id)?.value,
  };
};
export const answer = (itemId: string, value: AnswerValue): Action => ({ type: 'answer', itemId, value });
