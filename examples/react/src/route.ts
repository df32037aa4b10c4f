import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The page that is open, by what stands after the # in the address. */
export const useRoute = (): string => useSyncExternalStore(listen, () => location.hash.slice(2));
