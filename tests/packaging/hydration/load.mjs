/** The elements come before the framework takes the page over, or after that. */
export async function around(hydrate) {
  const load = () =>
    Promise.all([import('@zelfscan/zelfscan/kwaliteitskader-zelfscan'), import('@zelfscan/zelfscan/mda-dilemmakaart')]);
  if (location.search === '?elements-first') await load();
  await hydrate();
  globalThis.hydrated = true;
  if (location.search === '?framework-first') await load();
}
