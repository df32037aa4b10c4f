/* eslint-disable */
// The store as it was with version 1 of the database, as one file. It never changes: it stands for a page that was
// loaded before version 2 came.
// ../../tmp/store/v1tree/node_modules/idb/build/index.js
var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
var idbProxyableTypes;
var cursorAdvanceMethods;
function getIdbProxyableTypes() {
  return idbProxyableTypes || (idbProxyableTypes = [IDBIndex, IDBObjectStore, IDBCursor, IDBDatabase, IDBTransaction]);
}
function getCursorAdvanceMethods() {
  return (
    cursorAdvanceMethods ||
    (cursorAdvanceMethods = ['advance', 'continue', 'continuePrimaryKey'].map((method) => IDBCursor.prototype[method]))
  );
}
var transactionDoneMap = /* @__PURE__ */ new WeakMap();
var transformCache = /* @__PURE__ */ new WeakMap();
var reverseTransformCache = /* @__PURE__ */ new WeakMap();
function promisifyRequest(request) {
  const promise = new Promise((resolve, reject) => {
    const unlisten = () => {
      request.removeEventListener('success', success);
      request.removeEventListener('error', error);
    };
    const success = () => {
      resolve(wrap(request.result));
      unlisten();
    };
    const error = () => {
      reject(request.error);
      unlisten();
    };
    request.addEventListener('success', success);
    request.addEventListener('error', error);
  });
  reverseTransformCache.set(promise, request);
  return promise;
}
function cacheDonePromiseForTransaction(tx) {
  if (transactionDoneMap.has(tx)) return;
  const done = new Promise((resolve, reject) => {
    const unlisten = () => {
      tx.removeEventListener('complete', complete);
      tx.removeEventListener('error', error);
      tx.removeEventListener('abort', error);
    };
    const complete = () => {
      resolve();
      unlisten();
    };
    const error = () => {
      reject(tx.error || new DOMException('AbortError', 'AbortError'));
      unlisten();
    };
    tx.addEventListener('complete', complete);
    tx.addEventListener('error', error);
    tx.addEventListener('abort', error);
  });
  transactionDoneMap.set(tx, done);
}
var idbProxyTraps = {
  get(target, prop, receiver) {
    if (target instanceof IDBTransaction) {
      if (prop === 'done') return transactionDoneMap.get(target);
      if (prop === 'store') {
        return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
      }
    }
    return wrap(target[prop]);
  },
  set(target, prop, value) {
    target[prop] = value;
    return true;
  },
  has(target, prop) {
    if (target instanceof IDBTransaction && (prop === 'done' || prop === 'store')) {
      return true;
    }
    return prop in target;
  },
};
function replaceTraps(callback) {
  idbProxyTraps = callback(idbProxyTraps);
}
function wrapFunction(func) {
  if (getCursorAdvanceMethods().includes(func)) {
    return function (...args) {
      func.apply(unwrap(this), args);
      return wrap(this.request);
    };
  }
  return function (...args) {
    return wrap(func.apply(unwrap(this), args));
  };
}
function transformCachableValue(value) {
  if (typeof value === 'function') return wrapFunction(value);
  if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
  if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
  return value;
}
function wrap(value) {
  if (value instanceof IDBRequest) return promisifyRequest(value);
  if (transformCache.has(value)) return transformCache.get(value);
  const newValue = transformCachableValue(value);
  if (!Object.is(newValue, value)) {
    transformCache.set(value, newValue);
    reverseTransformCache.set(newValue, value);
  }
  return newValue;
}
var unwrap = (value) => reverseTransformCache.get(value);
var readMethods = ['get', 'getKey', 'getAll', 'getAllKeys', 'count'];
var writeMethods = ['put', 'add', 'delete', 'clear'];
var cachedMethods = {};
function getMethod(target, prop) {
  if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === 'string')) {
    return;
  }
  if (cachedMethods[prop]) return cachedMethods[prop];
  const targetFuncName = prop.replace(/FromIndex$/, '');
  const useIndex = prop !== targetFuncName;
  const isWrite = writeMethods.includes(targetFuncName);
  if (
    // Bail if the target doesn't exist on the target. Eg, getAll isn't in Edge.
    !(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) ||
    !(isWrite || readMethods.includes(targetFuncName))
  ) {
    return;
  }
  const method = async function (storeName, ...args) {
    const tx = this.transaction(storeName, isWrite ? 'readwrite' : 'readonly');
    let target2 = tx.store;
    if (useIndex) target2 = target2.index(args.shift());
    return (await Promise.all([target2[targetFuncName](...args), isWrite && tx.done]))[0];
  };
  return (cachedMethods[prop] = method);
}
replaceTraps((oldTraps) => ({
  ...oldTraps,
  get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
  has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop),
}));
var advanceMethodProps = ['advance', 'continue', 'continuePrimaryKey'];
var methodMap = {};
var advanceResults = /* @__PURE__ */ new WeakMap();
var ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
var cursorIteratorTraps = {
  get(target, prop) {
    if (!advanceMethodProps.includes(prop)) return target[prop];
    let cachedFunc = methodMap[prop];
    if (!cachedFunc) {
      cachedFunc = methodMap[prop] = function (...args) {
        advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
      };
    }
    return cachedFunc;
  },
};
async function* iterate(...args) {
  let cursor = this;
  if (!(cursor instanceof IDBCursor)) {
    cursor = await cursor.openCursor(...args);
  }
  if (!cursor) return;
  cursor = cursor;
  const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
  ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
  reverseTransformCache.set(proxiedCursor, unwrap(cursor));
  while (cursor) {
    yield proxiedCursor;
    cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
    advanceResults.delete(proxiedCursor);
  }
}
function isIteratorProp(target, prop) {
  return (
    (prop === Symbol.asyncIterator && instanceOfAny(target, [IDBIndex, IDBObjectStore, IDBCursor])) ||
    (prop === 'iterate' && instanceOfAny(target, [IDBIndex, IDBObjectStore]))
  );
}
replaceTraps((oldTraps) => ({
  ...oldTraps,
  get(target, prop, receiver) {
    if (isIteratorProp(target, prop)) return iterate;
    return oldTraps.get(target, prop, receiver);
  },
  has(target, prop) {
    return isIteratorProp(target, prop) || oldTraps.has(target, prop);
  },
}));

// ../../tmp/store/v1tree/packages/store/src/failure.ts
var StoreFailure = class extends Error {
  constructor(reason, message, cause) {
    super(message, { cause });
    this.reason = reason;
    this.name = 'StoreFailure';
  }
};
var reasons = {
  NotAllowedError: 'unavailable',
  SecurityError: 'unavailable',
  QuotaExceededError: 'quota',
  // The database has a newer version than this code knows.
  VersionError: 'blocked',
};
function failureFrom(cause, doing) {
  if (cause instanceof StoreFailure) return cause;
  const name = nameOf(cause);
  const forbidden = doing === 'opening' && name === 'InvalidStateError';
  const reason = forbidden ? 'unavailable' : (reasons[name] ?? 'failed');
  return new StoreFailure(reason, `${doing} the database on this device: ${name}`, cause);
}
function isConnectionFailure(cause) {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(cause));
}
function nameOf(cause) {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : typeof cause;
}

// ../../tmp/store/v1tree/packages/store/src/database.ts
var version = 1;
var databaseName = (scope) => (scope === '' ? 'zelfscan' : `zelfscan:${scope}`);
function openDatabase(factory, name, onEnd) {
  return new Promise((resolve, reject) => {
    if (!factory) throw new StoreFailure('unavailable', 'This browser gives this page no IndexedDB.');
    const request = factory.open(name, version);
    let refused = false;
    request.addEventListener('upgradeneeded', ({ oldVersion }) => upgrade(request.result, oldVersion));
    request.addEventListener('blocked', () => {
      refused = true;
      reject(new StoreFailure('blocked', 'Another page holds an older version of the database.'));
    });
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      if (refused) return request.result.close();
      const database = wrap(request.result);
      database.addEventListener('versionchange', ({ newVersion }) =>
        onEnd(database, newVersion === null ? 'wiped' : 'upgraded'),
      );
      database.addEventListener('close', () => onEnd(database, 'terminated'));
      resolve(database);
    });
  }).catch((cause) => {
    throw failureFrom(cause, 'opening');
  });
}
function upgrade(database, from) {
  if (from < 1) {
    database.createObjectStore('scans', { keyPath: 'id' });
    const responses = database.createObjectStore('responses', { keyPath: ['scanId', 'itemId'] });
    responses.createIndex('scanId', 'scanId');
  }
}
function deleteDatabase(factory, name, onBlocked) {
  return new Promise((resolve, reject) => {
    if (!factory) throw new StoreFailure('unavailable', 'This browser gives this page no IndexedDB.');
    const request = factory.deleteDatabase(name);
    request.addEventListener('blocked', onBlocked);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve());
  }).catch((cause) => {
    throw failureFrom(cause, 'deleting');
  });
}
async function writeScan(database, scan, responses, durability) {
  const transaction = database.transaction(['scans', 'responses'], 'readwrite', { durability });
  const requests = [transaction.done];
  try {
    requests.push(transaction.objectStore('scans').put(scan));
    const store = transaction.objectStore('responses');
    for (const response of responses) requests.push(store.put(response));
    transaction.commit();
  } catch (cause) {
    transaction.abort();
    await Promise.allSettled(requests);
    throw cause;
  }
  await Promise.all(requests);
}
async function readScan(database, id) {
  const transaction = database.transaction(['scans', 'responses']);
  const [scan, responses] = await Promise.all([
    transaction.objectStore('scans').get(id),
    transaction.objectStore('responses').index('scanId').getAll(id),
    transaction.done,
  ]);
  return scan ? { scan, responses } : null;
}
function readScans(database) {
  return database.getAll('scans');
}
async function removeScan(database, id) {
  const transaction = database.transaction(['scans', 'responses'], 'readwrite', { durability: 'strict' });
  const ofScan = IDBKeyRange.bound([id], [id, []]);
  const requests = [
    transaction.objectStore('scans').delete(id),
    transaction.objectStore('responses').delete(ofScan),
    transaction.done,
  ];
  transaction.commit();
  await Promise.all(requests);
}

// ../../tmp/store/v1tree/packages/store/src/connection.ts
var Connection = class {
  #options;
  /** Work that is not finished, oldest first. */
  #jobs = /* @__PURE__ */ new Map();
  #database = null;
  #opening = false;
  #closeWhenOpen = false;
  #wiping = null;
  #refusal = null;
  constructor(options) {
    this.#options = options;
  }
  /** Does the work: within this call when the connection is open, otherwise as soon as it is. */
  run(work) {
    if (this.#wiping) {
      const again = () => this.run(work);
      return this.#wiping.then(again, again);
    }
    if (this.#refusal) return Promise.reject(this.#refusal);
    let start = () => {};
    const promise = new Promise((resolve, reject) => {
      const job = { work, resolve, reject, tries: 0, on: null };
      start = () => {
        this.#jobs.set(job, promise);
        if (this.#database) void this.#attempt(job, this.#database);
        else void this.#open();
      };
    });
    start();
    return promise;
  }
  /** Lets go of the database after what is under way. The next work opens it again. */
  close() {
    this.#closeWhenOpen = this.#opening;
    this.#database?.close();
    this.#database = null;
  }
  /** Deletes the database after the work asked for so far; work asked for from now on comes after. */
  wipe() {
    if (this.#wiping) {
      const again = () => this.wipe();
      return this.#wiping.then(again, again);
    }
    const wiping = this.#wipe();
    this.#wiping = wiping;
    const ended = () => {
      this.#wiping = null;
    };
    wiping.then(ended, ended);
    return wiping;
  }
  async #wipe() {
    await Promise.allSettled(this.#jobs.values());
    this.close();
    await deleteDatabase(this.#options.factory, this.#options.name, this.#options.onBlocked);
    this.#refusal = null;
  }
  async #attempt(job, database) {
    job.on = database;
    job.tries += 1;
    try {
      const value = await job.work(database);
      this.#jobs.delete(job);
      job.resolve(value);
    } catch (cause) {
      if (job.on !== database) return;
      if (isConnectionFailure(cause) && this.#database === database) {
        this.#lose();
        if (job.on === null) return;
      }
      this.#jobs.delete(job);
      job.reject(failureFrom(cause, 'using'));
    }
  }
  /** The connection broke: everything unconfirmed that has a try left goes back to the queue. */
  #lose() {
    this.close();
    for (const job of this.#jobs.keys()) if (job.tries < 2) job.on = null;
    this.#options.onClosed('terminated');
    if (this.#waiting().length > 0) void this.#open();
  }
  #waiting() {
    return [...this.#jobs.keys()].filter((job) => job.on === null);
  }
  async #open() {
    if (this.#opening) return;
    this.#opening = true;
    try {
      const { factory, name } = this.#options;
      const database = await openDatabase(factory, name, (ended, ending) => this.#end(ended, ending));
      if (this.#refusal) {
        database.close();
        throw this.#refusal;
      }
      this.#database = database;
    } catch (cause) {
      for (const job of this.#waiting()) {
        this.#jobs.delete(job);
        job.reject(failureFrom(cause, 'opening'));
      }
    }
    this.#opening = false;
    for (const job of this.#waiting()) if (this.#database) void this.#attempt(job, this.#database);
    if (this.#closeWhenOpen) this.close();
  }
  #end(database, ending) {
    if (ending === 'terminated') {
      if (this.#database === database) this.#lose();
      return;
    }
    database.close();
    if (this.#database === database) this.#database = null;
    this.#refusal = new StoreFailure('blocked', `Another page ${ending} the database; open the store anew.`);
    this.#options.onClosed(ending);
  }
};

// ../../tmp/store/v1tree/packages/store/src/device-store.ts
async function openStore(options) {
  const connection = new Connection({
    factory: options.factory === void 0 ? presentFactory() : options.factory,
    name: databaseName(options.scope),
    onClosed: (ending) => options.onClosed?.(ending),
    onBlocked: () => options.onBlocked?.(),
  });
  await connection.run(async () => {});
  return {
    kind: 'device',
    list: () => connection.run(readScans),
    load: (id) => connection.run((database) => readScan(database, id)),
    save: (scan, responses, durability) =>
      connection.run((database) => writeScan(database, scan, responses, durability)),
    remove: (id) => connection.run((database) => removeScan(database, id)),
    wipe: () => connection.wipe(),
    close: () => connection.close(),
  };
}
function presentFactory() {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}

// ../../tmp/store/v1tree/packages/store/src/memory-store.ts
function memoryStore() {
  const scans = /* @__PURE__ */ new Map();
  const responses = /* @__PURE__ */ new Map();
  return {
    kind: 'memory',
    async list() {
      return [...scans.values()].map((scan) => structuredClone(scan));
    },
    async load(id) {
      const scan = scans.get(id);
      return scan ? structuredClone({ scan, responses: [...(responses.get(id)?.values() ?? [])] }) : null;
    },
    async save(scan, changed) {
      const copy = structuredClone({ scan, changed });
      scans.set(copy.scan.id, copy.scan);
      for (const response of copy.changed) {
        const ofScan = responses.get(response.scanId) ?? /* @__PURE__ */ new Map();
        responses.set(response.scanId, ofScan.set(response.itemId, response));
      }
    },
    async remove(id) {
      scans.delete(id);
      responses.delete(id);
    },
    async wipe() {
      scans.clear();
      responses.clear();
    },
    close() {},
  };
}
export { StoreFailure, memoryStore, openStore };
