/** What each part is that a page may style. Never loaded by a page: documentation is made of it. */
export const partDocs: Readonly<Record<string, string>> = {
  heading: 'The heading of a screen',
  statement: 'What an item says, or a dilemma asks',
  button: 'Every button with a border',
  'button-primary': 'Of those, the one that leads on',
  answer: 'An answer that can be chosen, the whole cell',
  notice: 'A notice, a warning or a question in between',
  chart: 'The drawing of a chart',
  navigation: 'The list of themes',
  'action-bar': 'The bar with what is saved and the way on',
};
