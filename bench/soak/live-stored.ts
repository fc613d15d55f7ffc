import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const articleRow = z.object({
  topic: z.string(),
  id: z.string(),
  revision: z.number(),
  title: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  published_at: z.string().nullable(),
  published_stated: z.number(),
});
const revisionRow = z.object({
  topic: z.string(),
  id: z.string(),
  revision: z.number(),
  title: z.string(),
  text: z.string(),
});

export type StoredArticle = z.infer<typeof articleRow>;
export type StoredRevision = z.infer<typeof revisionRow>;

/** What a store holds, read without a word of the code that writes it. */
export interface Stored {
  /** What SQLite says of the file: `ok`. */
  readonly integrity: string;
  readonly articles: readonly StoredArticle[];
  /** What was replaced. */
  readonly revisions: readonly StoredRevision[];
}

/** @throws where the file cannot be opened */
export function readStored(directory: string): Stored {
  const database = new DatabaseSync(path.join(directory, 'readout.db'));
  try {
    const [check] = database.prepare('PRAGMA integrity_check').all();
    const articles = database.prepare('SELECT * FROM articles ORDER BY topic, id').all();
    const revisions = database.prepare('SELECT * FROM revisions ORDER BY topic, id, revision').all();
    return {
      integrity: z.object({ integrity_check: z.string() }).parse(check).integrity_check,
      articles: articles.map((row) => articleRow.parse(row)),
      revisions: revisions.map((row) => revisionRow.parse(row)),
    };
  } finally {
    database.close();
  }
}

/** The code of the item that an article is; null: nobody published it. */
export function codeOf(title: string): string | null {
  return /^Talks (\d+x\d+) in /.exec(title)?.[1] ?? null;
}
