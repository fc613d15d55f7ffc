/** A file of the store: its name in the data directory, its schema, and what to do where it is damaged. */
export interface DatabaseFile {
  readonly name: string;
  /** Each entry takes the schema one version on; entries are only ever added. Version n is the first n entries. */
  readonly migrations: readonly string[];
  /** What the reader of a `store-corrupt` fault can do. @param file as faults name it */
  readonly ifDamaged: (file: string) => string;
}
