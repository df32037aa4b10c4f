/** The real IndexedDB, with a list of the connections that were opened through it, newest last. */
export function watchedFactory(): { factory: IDBFactory; connections: IDBDatabase[]; newest: () => IDBDatabase } {
  const connections: IDBDatabase[] = [];
  const factory = changedFactory({
    open(name, version) {
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    },
  });
  return {
    factory,
    connections,
    newest() {
      const newest = connections.at(-1);
      if (!newest) throw new Error('Nothing was opened yet.');
      return newest;
    },
  };
}

/** The real IndexedDB with some of its methods replaced. */
export function changedFactory(change: Partial<IDBFactory>): IDBFactory {
  return {
    open: (name, version) => indexedDB.open(name, version),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
    ...change,
  };
}

/** Something that goes wrong while it is `on`, and whether it did. */
export interface Fault {
  on: boolean;
  met: boolean;
}

/** The real IndexedDB; with the fault on, every version change throws at its `at`th request. */
export function failingFactory(at: number, fault: Fault): IDBFactory {
  return changedFactory({
    open(name, version) {
      const request = indexedDB.open(name, version);
      if (fault.on) failUpgrade(request, at, () => (fault.met = true));
      return request;
    },
  });
}

/** The version change of this request throws at its `at`th request to make, remove or fill something, and at each after. */
function failUpgrade(request: IDBOpenDBRequest, at: number, onFailure: () => void): void {
  request.addEventListener('upgradeneeded', () => {
    let count = 0;
    const fault = () => {
      count += 1;
      if (count <= at) return;
      onFailure();
      throw new DOMException('', 'DataError');
    };
    const database = request.result;
    const [create, remove] = [database.createObjectStore.bind(database), database.deleteObjectStore.bind(database)];
    database.deleteObjectStore = (store) => (fault(), remove(store));
    database.createObjectStore = (store, options) => {
      fault();
      const made = create(store, options);
      const put = made.put.bind(made);
      made.put = (value: unknown) => (fault(), put(value));
      return made;
    };
  });
}

/** Calls `change` for each transaction that this connection starts from now on. */
export function onTransaction(database: IDBDatabase, change: (transaction: IDBTransaction) => void): void {
  const start = database.transaction.bind(database);
  database.transaction = (...args) => {
    const transaction = start(...args);
    change(transaction);
    return transaction;
  };
}

/** What the browser does to a connection under memory pressure: closed, and only then told. */
export function terminate(database: IDBDatabase): void {
  database.close();
  database.dispatchEvent(new Event('close'));
}

/** Opens a database as some other page would: without letting go when asked. */
export function openElsewhere(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Everything that lies in a database, as it lies there. */
export interface Contents {
  readonly version: number;
  readonly stores: Record<string, unknown[]>;
}

export async function contentsIn(name: string): Promise<Contents> {
  const database = await openElsewhere(name);
  const stores: Record<string, unknown[]> = {};
  for (const store of database.objectStoreNames) {
    const all = database.transaction(store).objectStore(store).getAll();
    await new Promise((done) => all.addEventListener('success', done));
    stores[store] = all.result;
  }
  database.close();
  return { version: database.version, stores };
}

/** Deletes a database as some other page would. */
export function deleteElsewhere(name: string, onBlocked: () => void = () => {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('blocked', onBlocked);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}
