import { EventEmitter } from 'node:events';
import type { InspectorSocket, Message } from './socket.js';

type Params = Record<string, unknown>;
interface Waiting {
  method: string;
  page: string | null;
  done(result: Params): void;
  failed(error: Error): void;
}

/** What a command says when its document made way for another. */
export const gone = 'Execution context was destroyed';

/**
 * One window through the Web Inspector protocol. A window may change its page for another when it goes to another site:
 * commands go to the page that is shown, and `prepare` is done with every page before anything in it runs.
 */
export class Inspector extends EventEmitter {
  /** The page that is shown. */
  #page: string | null = null;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  private constructor(
    readonly socket: InspectorSocket,
    readonly target: number,
  ) {
    super();
    this.setMaxListeners(100);
  }

  /** The window with this number, or null when there is none within a time. */
  static async of(socket: InspectorSocket, target: number, patience: number): Promise<Inspector | null> {
    const inspector = new Inspector(socket, target);
    const there = new Promise<boolean>((done) => {
      const timer = setTimeout(() => done(false), patience);
      inspector.once('page', () => {
        clearTimeout(timer);
        done(true);
      });
    });
    socket.listen(target, (message) => inspector.#hear(message));
    if (!(await there)) return null;
    await inspector.#command('Target.setPauseOnStart', { pauseOnStart: true }, null);
    return inspector;
  }

  /** What every page is told before it starts. */
  prepare: (send: (method: string, params?: Params) => Promise<Params>) => Promise<void> = () => Promise.resolve();

  send(method: string, params: Params = {}): Promise<Params> {
    return this.#command(method, params, this.#page);
  }

  /** The answers of what was asked of a document that is no more do not come. */
  forget(): void {
    for (const [id, { method, failed }] of this.#waiting) {
      if (!/^(Runtime|DOM)\.(awaitPromise|callFunctionOn|evaluate|get|request)/.test(method)) continue;
      this.#waiting.delete(id);
      failed(new Error(gone));
    }
  }

  #command(method: string, params: Params, page: string | null): Promise<Params> {
    const id = ++this.#last;
    const answer = new Promise<Params>((done, failed) => this.#waiting.set(id, { method, page, done, failed }));
    if (page === null) this.socket.send(this.target, { id, method, params });
    else {
      const message = JSON.stringify({ id, method, params });
      const outer = { id: ++this.#last, method: 'Target.sendMessageToTarget', params: { targetId: page, message } };
      this.socket.send(this.target, outer);
    }
    return answer;
  }

  #hear(message: Message): void {
    const { id, method, params = {} } = message;
    if (method === 'Target.targetCreated') this.#created(params.targetInfo as TargetInfo);
    else if (method === 'Target.didCommitProvisionalTarget') this.#changed(params.newTargetId as string);
    else if (method === 'Target.dispatchMessageFromTarget') {
      const inner = JSON.parse(params.message as string) as Message;
      if (inner.id) this.#answer(inner.id, inner);
      else if (inner.method) this.emit(inner.method, inner.params ?? {}, params.targetId);
    } else if (id) this.#answer(id, message);
  }

  #answer(id: number, { result, error }: Message): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    // What was named is of a document that made way for another.
    if (error?.message.startsWith('Missing injected script')) waiting?.failed(new Error(gone));
    else if (error) waiting?.failed(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.done(result ?? {});
  }

  #created({ targetId, type, isProvisional, isPaused }: TargetInfo): void {
    if (type !== 'page') return;
    if (!isProvisional) {
      this.#page = targetId;
      this.emit('page');
    } else void this.start(targetId);
    if (isPaused && !isProvisional) void this.start(targetId);
  }

  /** Prepares a page and lets it go. */
  async start(page = this.#page): Promise<void> {
    await this.prepare((method, params = {}) => this.#command(method, params, page)).catch(() => {});
    await this.#command('Target.resume', { targetId: page }, null).catch(() => {});
  }

  #changed(page: string): void {
    this.#page = page;
    this.forget();
  }
}

interface TargetInfo {
  targetId: string;
  type: string;
  isProvisional?: boolean;
  isPaused?: boolean;
}
