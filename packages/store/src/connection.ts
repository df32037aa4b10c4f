import { openDatabase, type Ending, type OpenOther } from './database.js';
import { failureFrom, isConnectionFailure, StoreFailure } from './failure.js';

type Work<T> = (database: IDBDatabase) => Promise<T>;

interface Job {
  readonly work: Work<unknown>;
  /** It only reads: where there is no database it rejects with 'absent', and none is made. */
  readonly reads: boolean;
  readonly resolve: (value: never) => void;
  readonly reject: (failure: StoreFailure) => void;
  tries: number;
  /** The connection it runs on; null while it waits for one. */
  on: IDBDatabase | null;
}

/** How often work is begun: once more on a new connection. */
const mostTries = 2;

export interface ConnectionOptions {
  readonly factory: IDBFactory | null | undefined;
  readonly name: string;
  readonly openOther: OpenOther;
  /** A new connection is there; nothing was done on it yet. Where this throws, it is not used. */
  readonly onOpened: (database: IDBDatabase) => void;
  readonly onClosed: (ending: Ending) => void;
}

/**
 * A connection that comes back. Work runs in the order in which it was asked for. When the browser takes the
 * connection away, all work that was not confirmed runs once more on a new one, in that same order, so that an older
 * answer never overwrites a newer one. Work must therefore bear being done twice.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  /** Work that is not finished, oldest first. */
  readonly #jobs = new Map<Job, Promise<unknown>>();
  #database: IDBDatabase | null = null;
  #opening = false;
  #closeWhenOpen = false;
  #alone: Promise<unknown> | null = null;
  #refusal: StoreFailure | null = null;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * Does the work: within this call when the connection is open, otherwise as soon as it is. What only reads makes no
   * database.
   */
  run<T>(work: Work<T>, reads = false): Promise<T> {
    if (this.#alone) {
      const again = () => this.run(work, reads);
      return this.#alone.then(again, again);
    }
    if (this.#refusal) return Promise.reject(this.#refusal);
    let start = () => {};
    const promise = new Promise<T>((resolve, reject) => {
      const job: Job = { work, reads, resolve, reject, tries: 0, on: null };
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
  close(): void {
    this.#closeWhenOpen = this.#opening;
    this.#database?.close();
    this.#database = null;
  }

  /**
   * Does something that needs the database to itself, such as deleting it: after the work asked for so far, and without
   * a connection here. Work asked for from now on comes after.
   */
  alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#alone) {
      const again = () => this.alone(work);
      return this.#alone.then(again, again);
    }
    const doing = Promise.allSettled(this.#jobs.values()).then(async () => {
      this.close();
      const value = await work();
      this.#refusal = null;
      return value;
    });
    this.#alone = doing;
    // The first reaction to its end, so that nothing slips in before the work that is waiting for that too.
    const ended = () => {
      this.#alone = null;
    };
    doing.then(ended, ended);
    return doing;
  }

  async #attempt(job: Job, database: IDBDatabase): Promise<void> {
    job.on = database;
    job.tries += 1;
    try {
      const value = await job.work(database);
      // WebKit tells of an older write later now and then. That was done before this one, so it must not be done again.
      for (const older of this.#jobs.keys()) {
        if (older === job) break;
        if (!older.reads) older.tries = mostTries;
      }
      this.#jobs.delete(job);
      job.resolve(value as never);
    } catch (cause) {
      // Given back to the queue meanwhile: its next try decides.
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
  #lose(): void {
    this.close();
    for (const job of this.#jobs.keys()) if (job.tries < mostTries) job.on = null;
    this.#options.onClosed('terminated');
    if (this.#waiting().length > 0) void this.#open();
  }

  #waiting(): Job[] {
    return [...this.#jobs.keys()].filter((job) => job.on === null);
  }

  async #open(): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    try {
      const { factory, name, openOther } = this.#options;
      const database = await openDatabase(
        factory,
        name,
        (ended, ending) => this.#end(ended, ending),
        openOther,
        () => this.#waiting().some((job) => !job.reads),
      );
      try {
        if (this.#refusal) throw this.#refusal;
        this.#options.onOpened(database);
      } catch (cause) {
        database.close();
        throw cause;
      }
      this.#database = database;
    } catch (cause) {
      const failure = failureFrom(cause, 'opening');
      for (const job of this.#waiting()) {
        // Asked for after it was seen that there is no database.
        if (failure.reason === 'absent' && !job.reads) continue;
        this.#jobs.delete(job);
        job.reject(failure);
      }
    }
    this.#opening = false;
    // Stops where the connection breaks again; the rest then waits for the next one.
    for (const job of this.#waiting()) void (this.#database ? this.#attempt(job, this.#database) : this.#open());
    if (this.#closeWhenOpen) this.close();
  }

  #end(database: IDBDatabase, ending: Ending): void {
    if (ending === 'terminated') {
      if (this.#database === database) this.#lose();
      return;
    }
    database.close();
    if (this.#database === database) this.#database = null;
    // Deleted, or of newer code now. To open it again unasked would bring back, in part, what somebody wiped.
    if (ending !== 'changed') {
      const reason = ending === 'wiped' ? ending : 'outdated';
      this.#refusal = new StoreFailure(reason, 'by another page');
    }
    this.#options.onClosed(ending);
  }
}
