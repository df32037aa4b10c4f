import type { Protector, SessionStore } from '@zelfscan/core';
import type { SealedField } from '../protection/cipher.js';
import { openStore, type StoreOptions } from '../index.js';
import { answerOf, scanOf } from './records.js';
import { contentsIn, deleteElsewhere, openElsewhere, type Contents } from './watched-factory.js';

/** Of this page alone: several files use this at the same time. */
const scope = `protected-${crypto.randomUUID()}`;
export const name = `zelfscan:${scope}`;
export const phrase = 'vier blauwe fietsen buiten';
export const other = 'drie rode daken binnen';

export const scan = scanOf('a', 'Team Noord');
export const answers = [
  answerOf('a', '1.1', 3, 'Sinds maart, in elk overleg.'),
  answerOf('a', '1.2', 'na', 'Geen kinderen'),
];
export const whole = { scan, responses: answers };

let opened: SessionStore[] = [];

export async function open(options: Partial<StoreOptions> = {}): Promise<SessionStore> {
  const store = await openStore({ scope, ...options });
  opened.push(store);
  return store;
}

/** A store with a scan in it, and what protects it. */
export async function filled(options?: Partial<StoreOptions>): Promise<[SessionStore, Protector]> {
  const store = await open(options);
  await store.save(scan, answers, 'relaxed');
  return [store, await store.protector()];
}

export async function cleanUp(): Promise<void> {
  for (const store of opened) store.close();
  opened = [];
  await deleteElsewhere(name);
}

/** What lies in the database, as it lies there. */
export const contentsOf = (): Promise<Contents> => contentsIn(name);

export const sealedName = ({ stores }: Contents) => Object.keys(stores).find((of) => of.startsWith('sealed')) ?? '';

export const sealedIn = (contents: Contents) => (contents.stores[sealedName(contents)] ?? []) as SealedField[];

/** All bytes and texts of what lies there, as text. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part instanceof ArrayBuffer || ArrayBuffer.isView(part)
      ? new TextDecoder('latin1').decode(part)
      : (part as unknown),
  );

export async function put(of: string, record: unknown): Promise<void> {
  const database = await openElsewhere(name);
  const transaction = database.transaction(of, 'readwrite');
  transaction.objectStore(of).put(record);
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}
