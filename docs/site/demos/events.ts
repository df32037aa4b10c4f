/** The live list on the page about events: the newest on top, so that it is in view. */
const names = ['zelfscan-answer', 'zelfscan-saved', 'zelfscan-completed', 'zelfscan-problem', 'mda-step'];
const most = 50;

const log = document.getElementById('event-log');
const list = document.createElement('ol');

for (const name of names) {
  document.addEventListener(name, (event) => {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = `${name} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`;
    item.append(code);
    list.prepend(item);
    list.children[most]?.remove();
    if (list.parentElement !== log) log?.replaceChildren(list);
  });
}
