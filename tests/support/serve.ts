import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/serve.mjs';

/** One server for all end-to-end tests: the one of `npm start`, with its strict headers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ port: 0 });
  project.provide('url', server.url.replace(/\/$/, ''));
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
  }
}
