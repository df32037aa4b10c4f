import { deleteDatabase, openDatabase, type Database, type Ending } from './database.js';
import { failureFrom, isConnectionFailure, StoreFailure } from './failure.js';

type Work<T> = (database: Database) => Promise<T>;

interface Job {
  readonly work: Work<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (failure: StoreFailure) => void;
  tries: number;
  /** The connection it runs on; null while it waits for one. */
  on: Database | null;
}

export interface ConnectionOptions {
  readonly factory: IDBFactory | null | undefined;
  readonly name: string;
  readonly onClosed: (ending: Ending) => void;
  readonly onBlocked: () => void;
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
  #database: Database | null = null;
  #opening = false;
  #closeWhenOpen = false;
  #wiping: Promise<void> | null = null;
  #refusal: StoreFailure | null = null;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** Does the work: within this call when the connection is open, otherwise as soon as it is. */
  run<T>(work: Work<T>): Promise<T> {
    if (this.#wiping) {
      const again = () => this.run(work);
      return this.#wiping.then(again, again);
    }
    if (this.#refusal) return Promise.reject(this.#refusal);
    let start = () => {};
    const promise = new Promise<T>((resolve, reject) => {
      const job: Job = { work, resolve, reject, tries: 0, on: null };
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

  /** Deletes the database after the work asked for so far; work asked for from now on comes after. */
  wipe(): Promise<void> {
    if (this.#wiping) {
      const again = () => this.wipe();
      return this.#wiping.then(again, again);
    }
    const wiping = this.#wipe();
    this.#wiping = wiping;
    // The first reaction to its end, so that nothing slips in before the work that is waiting for that too.
    const ended = () => {
      this.#wiping = null;
    };
    wiping.then(ended, ended);
    return wiping;
  }

  async #wipe(): Promise<void> {
    await Promise.allSettled(this.#jobs.values());
    this.close();
    await deleteDatabase(this.#options.factory, this.#options.name, this.#options.onBlocked);
    this.#refusal = null;
  }

  async #attempt(job: Job, database: Database): Promise<void> {
    job.on = database;
    job.tries += 1;
    try {
      const value = await job.work(database);
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
    for (const job of this.#jobs.keys()) if (job.tries < 2) job.on = null;
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
    // Stops where the connection breaks again; the rest then waits for the next one.
    for (const job of this.#waiting()) if (this.#database) void this.#attempt(job, this.#database);
    if (this.#closeWhenOpen) this.close();
  }

  #end(database: Database, ending: Ending): void {
    if (ending === 'terminated') {
      if (this.#database === database) this.#lose();
      return;
    }
    // Deleted or upgraded by another page. To open it again unasked would bring back, in part, what somebody wiped.
    database.close();
    if (this.#database === database) this.#database = null;
    this.#refusal = new StoreFailure('blocked', `Another page ${ending} the database; open the store anew.`);
    this.#options.onClosed(ending);
  }
}
