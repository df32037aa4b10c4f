export { openStore, type StoreOptions } from './device-store.js';
export { StoreFailure, type StoreFailureReason } from './failure.js';
export type { Ending } from './database.js';
