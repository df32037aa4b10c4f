import { connect, type Socket } from 'node:net';

/** A command or an answer of the Web Inspector protocol. */
export interface Message {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

const littleEndian = 1;
const noWindow = 1_000_000;
/** The process that holds the windows is the first that reports to the inspector server. */
const browserProcess = 1n;

/**
 * The inspector server of WebKitGTK. A message is: the length of what follows the next byte, big-endian; the byte order
 * of the rest; the name of the message, ended by a zero byte; its parameters as a GVariant. Those that are used here
 * are two numbers of eight bytes, and a text ended by a zero byte.
 */
export class InspectorSocket {
  readonly #socket: Socket;
  readonly #listeners = new Map<number, (message: Message) => void>();
  #unread = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('error', () => {});
  }

  static async open(port: number): Promise<InspectorSocket> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((done, failed) => {
      socket.once('connect', done);
      socket.once('error', failed);
    });
    socket.setNoDelay(true);
    const inspector = new InspectorSocket(socket);
    // Any hash: the answer, the commands that this version knows, is not needed.
    inspector.#write('SetupInspectorClient', Buffer.from('0\0'));
    return inspector;
  }

  /** Asks for the messages of a window; one that is not there yet says nothing. */
  listen(target: number, listener: (message: Message) => void): void {
    this.#listeners.set(target, listener);
    this.#write('Setup', place(target));
  }

  send(target: number, message: Message): void {
    this.#write('SendMessageToBackend', Buffer.concat([place(target), Buffer.from(`${JSON.stringify(message)}\0`)]));
  }

  close(): void {
    this.#socket.destroy();
  }

  /**
   * After "sent on" comes what the page says, which the browser holds back until it hears that the first arrived: 40 ms,
   * or as soon as anything is sent. Asking for the messages of a window that will never be does nothing else.
   */
  #hurry(): void {
    this.#write('Setup', place(noWindow));
  }

  #write(name: string, parameters: Buffer): void {
    const words = Buffer.from(`${name}\0`);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(words.length + parameters.length, 0);
    head[4] = littleEndian;
    this.#socket.write(Buffer.concat([head, words, parameters]));
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    while (this.#unread.length >= 5) {
      const end = 5 + this.#unread.readUInt32BE(0);
      if (this.#unread.length < end) return;
      const body = this.#unread.subarray(5, end);
      this.#unread = this.#unread.subarray(end);
      const zero = body.indexOf(0);
      if (body.toString('latin1', 0, zero) !== 'SendMessageToFrontend') continue;
      const parameters = body.subarray(zero + 1);
      const target = Number(parameters.readBigUInt64LE(8));
      const message = JSON.parse(parameters.toString('utf8', 16, parameters.length - 1)) as Message;
      if (message.id) this.#hurry();
      this.#listeners.get(target)?.(message);
    }
  }
}

function place(target: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64LE(browserProcess, 0);
  bytes.writeBigUInt64LE(BigInt(target), 8);
  return bytes;
}
