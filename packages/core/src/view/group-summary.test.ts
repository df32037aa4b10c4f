import { describe, expect, test } from 'vitest';
import type { GroupSession } from '../group-session/types.js';
import { groupAt, newGroup, played, smallCard, votes } from '../testing/card.js';
import { frozen } from '../testing/sessions.js';
import { groupView } from './group-view.js';
import { groupNl } from '../testing/wording.js';

const card = frozen(smallCard());
const view = (session: GroupSession) => groupView(card, frozen(session), groupNl);

describe('the summary', () => {
  const session = played(
    [
      ...votes(4, 4, 4, 4),
      { type: 'reveal' },
      { type: 'go', step: 'choose', itemId: 'noot' },
      ...votes(1, 1, 7, 7),
      { type: 'reveal' },
      { type: 'agree', itemId: 'noot', agreement: { accent: ' Rust ', evaluate: '2026-11-22' } },
      { type: 'agree', itemId: 'aap', agreement: { evaluate: '2026-13-45', when: '  ' } },
      { type: 'note', itemId: 'noot', field: 'left', text: 'Eerlijk.' },
      { type: 'go', step: 'summary' },
    ],
    groupAt('choose', 4, ['mies', 'aap', 'noot']),
  );
  const moved = played(
    [
      { type: 'go', step: 'choose', itemId: 'aap' },
      ...votes(3, 4, 5, 'unknown'),
      { type: 'reveal' },
      { type: 'go', step: 'summary' },
    ],
    session,
  );
  const summary = view(moved).summary;

  test('says in which language its dilemmas are', () => {
    expect(summary?.language).toBe('nl');
  });

  test('has agreements in the order of the talk, in words', () => {
    expect(summary?.agreements).toEqual([
      { id: 'aap', title: 'aap of niet', entries: [{ label: 'Evaluatiedatum', text: '2026-13-45' }] },
      {
        id: 'noot',
        title: 'noot of niet',
        entries: [
          { label: 'Accent', text: 'Rust' },
          { label: 'Evaluatiedatum', text: '22 november 2026' },
        ],
      },
    ]);
  });

  test('has the least agreement first, and what has no measure last', () => {
    expect(summary?.dilemmas.map(({ id, strip }) => [id, strip?.word ?? null])).toEqual([
      ['noot', 'Twee kampen'],
      ['mies', 'Allemaal hetzelfde'],
      ['aap', null],
    ]);
    expect(summary?.dilemmas[0]?.notes).toEqual([{ label: 'Bij ‘Wel noot’', text: 'Eerlijk.' }]);
  });

  test('keeps a dilemma that made room for another, and forgets one that nothing was said of', () => {
    const other = played(
      [
        { type: 'pick', itemId: 'zus', chosen: true },
        { type: 'pick', itemId: 'noot', chosen: false },
        { type: 'pick', itemId: 'zus', chosen: false },
        { type: 'go', step: 'summary' },
      ],
      session,
    );
    expect(view(other).summary?.dilemmas.map(({ id }) => id)).toEqual(['noot', 'mies', 'aap']);
  });

  test('is there at the end only', () => {
    expect(view(groupAt('support')).summary).toBeNull();
    expect(view(newGroup()).summary).toBeNull();
  });
});
