/** One step from a schema to the next, within a version change. */
export interface Step {
  /** The object stores whose whole content it needs, at least one. */
  readonly reads: readonly string[];
  /** Changes the object stores and fills them. It only makes requests: nobody waits for their answers. */
  change(database: IDBDatabase, transaction: IDBTransaction, contents: readonly (readonly unknown[])[]): void;
}
