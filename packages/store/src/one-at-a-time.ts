/**
 * Does something with a whole database that no other page should do at the same time. Where a browser has no locks,
 * the database's own version change is what keeps two apart.
 */
export function oneAtATime<T>(database: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  return locks ? locks.request(`${database}#change`, work) : work();
}
