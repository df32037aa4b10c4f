import type { SessionTransport } from '@zelfscan/core';
import { broadcastTransport } from './broadcast-transport.js';
import { memoryMeeting } from './memory-transport.js';

/** Other windows of this browser; where a browser has no such channel, nobody. */
export function transportFor(scope: string): SessionTransport {
  return typeof BroadcastChannel === 'function' ? broadcastTransport(scope) : memoryMeeting().connect();
}
