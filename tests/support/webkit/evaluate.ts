import type { Inspector } from './inspector.js';

/** An object of the page, as the inspector names it. */
export interface RemoteObject {
  type: string;
  subtype?: string;
  className?: string;
  objectId?: string;
  value?: unknown;
  description?: string;
}
interface Outcome {
  result: RemoteObject;
  wasThrown?: boolean;
}
/** What stands for an object of the page among arguments. */
export interface Handle {
  readonly objectId: string;
}
export type Run = string | ((...args: never[]) => unknown);

const isHandle = (value: unknown): value is Handle => typeof (value as Handle | null)?.objectId === 'string';

/**
 * Runs a function with arguments, or a piece of code, and waits for its promise. Arguments that are objects of a document
 * choose where; else it is the context with this number, or the page.
 */
export async function evaluate(
  inspector: Inspector,
  run: Run,
  args: readonly unknown[],
  byValue: boolean,
  contextId?: number,
): Promise<RemoteObject> {
  if (args.some(isHandle)) return call(inspector, run, args, byValue);
  const given = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  const expression = typeof run === 'string' ? run : `(${run.toString()})(${given})`;
  const how = contextId === undefined ? quiet : { ...quiet, contextId };
  let made = await inspector.send('Runtime.evaluate', { expression: watched(expression), ...how });
  if (noExpression(made)) made = await inspector.send('Runtime.evaluate', { expression, ...how });
  const { result } = settled(made);
  if (result.className === 'Promise') {
    const awaited = await inspector.send('Runtime.awaitPromise', {
      promiseObjectId: result.objectId,
      returnByValue: byValue,
    });
    return settled(awaited).result;
  }
  return byValue && result.objectId ? valueOf(inspector, result.objectId) : result;
}

const quiet = { doNotPauseOnExceptionsAndMuteConsole: true };

/** A promise that is refused before it is waited for would be an error of the page. */
const watched = (expression: string): string =>
  `((made) => { if (made instanceof Promise) made.catch(() => {}); return made; })(\n${expression}\n)`;

/** Statements, or an expression that ends with a semicolon. */
const noExpression = (answer: unknown): boolean =>
  Boolean((answer as Outcome).wasThrown) && (answer as Outcome).result.className === 'SyntaxError';

async function call(inspector: Inspector, run: Run, args: readonly unknown[], byValue: boolean): Promise<RemoteObject> {
  const answer = await inspector.send('Runtime.callFunctionOn', {
    objectId: args.find(isHandle)?.objectId,
    functionDeclaration: run.toString(),
    arguments: args.map((arg) => (isHandle(arg) ? { objectId: arg.objectId } : { value: arg })),
    returnByValue: byValue,
    awaitPromise: true,
    ...quiet,
  });
  return settled(answer).result;
}

async function valueOf(inspector: Inspector, objectId: string): Promise<RemoteObject> {
  const answer = await inspector.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this; }',
    returnByValue: true,
    ...quiet,
  });
  return settled(answer).result;
}

function settled(answer: unknown): Outcome {
  const outcome = answer as Outcome;
  if (!outcome.wasThrown) return outcome;
  const { description, value } = outcome.result;
  throw new Error((description ?? String(value)).replace(/^\w*Error: /, ''));
}
