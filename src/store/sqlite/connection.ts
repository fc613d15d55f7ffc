import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { DatabaseFile } from './database-file.ts';
import { openDatabase, storeFault } from './open.ts';

/** By name: a positional object would be taken for names. */
export type Parameters = Readonly<Record<string, SQLInputValue>>;

/**
 * Opens a file of a data directory.
 * @param shownAs how faults name the directory
 * @throws Fault as `openDatabase` does; every method throws one where the file cannot be read or written
 */
export function openConnection(kind: DatabaseFile, directory: string, shownAs: string): Connection {
  const explain = (error: unknown): unknown => storeFault(error, kind, directory, shownAs);
  return new Connection(openDatabase(kind, directory, shownAs), explain);
}

/** A database that is open, with the statements that were prepared for it. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #explain: (error: unknown) => unknown;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, explain: (error: unknown) => unknown) {
    this.#database = database;
    this.#explain = explain;
  }

  /** IMMEDIATE takes the write lock at once: a transaction that reads first would fail where another one writes. */
  transaction<Result>(work: () => Result): Result {
    return this.guard(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Reads of several statements that see one state of the file. */
  reading<Result>(work: () => Result): Result {
    return this.guard(() => {
      this.#database.exec('BEGIN');
      try {
        return work();
      } finally {
        this.#database.exec('COMMIT');
      }
    });
  }

  all(statement: string, parameters: Parameters): Record<string, unknown>[] {
    return this.guard(() => this.#prepare(statement).all(parameters));
  }

  /** @returns how many rows were changed */
  run(statement: string, parameters: Parameters): number {
    return this.guard(() => Number(this.#prepare(statement).run(parameters).changes));
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  /** Work whose errors are told in the reader's words. */
  guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #prepare(statement: string): StatementSync {
    const known = this.#prepared.get(statement);
    if (known) return known;
    const prepared = this.#database.prepare(statement);
    this.#prepared.set(statement, prepared);
    return prepared;
  }
}
