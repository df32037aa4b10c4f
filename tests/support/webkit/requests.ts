import type { Inspector } from './inspector.js';

interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
}
interface Answer {
  status?: number;
  headers?: Record<string, string>;
  contentType?: string;
  body?: string | Uint8Array;
}

/** A request of a page; one that is held waits for one of its three answers. */
export class Request {
  #decided = false;

  constructor(
    readonly id: string,
    readonly sent: Sent,
    readonly kind: string,
    readonly inspector: Inspector,
  ) {}

  url(): string {
    return this.sent.url;
  }

  method(): string {
    return this.sent.method;
  }

  headers(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.sent.headers).map(([name, value]) => [name.toLowerCase(), value]));
  }

  resourceType(): string {
    return this.kind.toLowerCase();
  }

  isInterceptResolutionHandled(): boolean {
    return this.#decided;
  }

  continue(): Promise<void> {
    return this.#decide('interceptContinue', { stage: 'request' });
  }

  abort(): Promise<void> {
    return this.#decide('interceptRequestWithError', { errorType: 'General' });
  }

  respond({ status = 200, headers = {}, contentType, body = '' }: Answer): Promise<void> {
    const type = contentType ?? headers['content-type'] ?? headers['Content-Type'] ?? 'text/plain';
    const [mimeType = type] = type.split(';');
    return this.#decide('interceptRequestWithResponse', {
      status,
      statusText: status === 200 ? 'OK' : 'Answered by the test',
      mimeType,
      headers: { ...headers, 'Content-Type': type },
      content: Buffer.from(body as string).toString('base64'),
      base64Encoded: true,
    });
  }

  async #decide(how: string, params: object): Promise<void> {
    if (this.#decided) throw new Error(`Request is already handled: ${this.url()}`);
    this.#decided = true;
    await this.inspector.send(`Network.${how}`, { requestId: this.id, ...params });
  }
}
