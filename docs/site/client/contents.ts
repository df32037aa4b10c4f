/** Marks in the contents of a page what is being read. Only to look at: nothing is told to who listens. */
export function followContents(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const byId = new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...byId.keys()].map((id) => root.getElementById(id)).filter((heading) => heading !== null);
  if (!headings.length) return;
  const mark = (): void => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 140);
    const now = byId.get((passed.at(-1) ?? headings[0])?.id ?? '');
    for (const link of links) link.classList.toggle('now', link === now);
  };
  // The top strip of the window: a heading that goes in or out of it may change what is being read.
  const observer = new IntersectionObserver(mark, { rootMargin: '-90px 0px -70% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** Scrolls the list of pages to the page that is open, where it is longer than the window. */
export function showCurrentPage(root: Document): void {
  const list = root.querySelector<HTMLElement>('.pages');
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !current) return;
  const below = current.offsetTop + current.offsetHeight - list.clientHeight;
  if (below > 0) list.scrollTop = below + list.clientHeight / 3;
}
