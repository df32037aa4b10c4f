import type { PickGroupView } from '@zelfscan/core';
import { dilemma, otherDilemma } from '../card/dilemma-item/dilemma-item.examples.js';

const small = (id: string, title: string, statement: string, left: string, right: string, phase: string) => ({
  id,
  title,
  statement,
  poles: [left, right] as const,
  phases: [phase],
  reserve: phase === 'Extra',
  chosen: false,
});

const groups: readonly PickGroupView[] = [
  {
    id: 'V',
    title: 'Directe veiligheid',
    intro: 'Het geweld moet nu stoppen. Dit gaat over ingrijpen, tempo en wat je aan wie vertelt.',
    dilemmas: [
      small(
        otherDilemma.id,
        otherDilemma.title,
        otherDilemma.statement,
        otherDilemma.poles[0].title,
        otherDilemma.poles[1].title,
        'V',
      ),
      small(
        'snel-uitzoeken',
        'Snel of eerst uitzoeken',
        'Wat moet vandaag?',
        'Snel handelen',
        'Eerst goed uitzoeken',
        'V',
      ),
      small(dilemma.id, dilemma.title, dilemma.statement, dilemma.poles[0].title, dilemma.poles[1].title, 'V'),
    ],
  },
  {
    id: 'H',
    title: 'Herstel',
    intro: 'Mensen worden beter na wat er gebeurd is. Dit gaat over steun, het goede moment en loslaten.',
    dilemmas: [
      small(
        'veilig-herstel',
        'Eerst veilig of nu al herstel',
        'Wanneer begint herstel?',
        'Eerst veilig',
        'Nu al herstel',
        'H',
      ),
      small('blijven-afschalen', 'Blijven of afschalen', 'Hoe lang blijven we betrokken?', 'Blijven', 'Afschalen', 'H'),
    ],
  },
  {
    id: 'reserve',
    title: 'Extra dilemma’s',
    intro: 'Deze passen niet bij elke casus.',
    dilemmas: [
      small('cultuur-norm', 'Cultuur of één norm', 'Wat vragen we van iedereen?', 'Aansluiten', 'Eén norm', 'Extra'),
    ],
  },
];

/** The dilemmas to pick from, with some of them picked. */
export const pickOf = (picked: readonly string[]): PickGroupView[] =>
  groups.map((group) => ({
    ...group,
    dilemmas: group.dilemmas.map((one) => ({ ...one, chosen: picked.includes(one.id) })),
  }));
