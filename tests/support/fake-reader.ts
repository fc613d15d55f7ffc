import type { Article } from '../../src/core/model/article.ts';
import type { SourceProblem, SourceReader } from '../../src/core/ports.ts';

/** What lies in the source of a fake reader; a test changes it between readings. */
export interface FakeSource {
  articles: readonly Article[];
  problems: readonly SourceProblem[];
  /** Thrown in place of a reading. */
  failure: Error | null;
  /** It has nothing to be read now. */
  isStanding: boolean;
  /** Ids of the articles that were read rather than found unchanged, in order. */
  readonly readings: string[];
}

/** A reader of files that holds its articles in memory; an input changes with its article's text. */
export function fakeReader(): { readonly reader: SourceReader; readonly source: FakeSource } {
  const source: FakeSource = { articles: [], problems: [], failure: null, isStanding: false, readings: [] };
  const reader: SourceReader = {
    reads: ({ kind }) => kind === 'files',
    read: async (_topic, _source, { inputs: known }) => {
      if (source.failure) throw source.failure;
      if (source.isStanding) return null;
      const inputs = source.articles.map(({ id, text, title }) => ({
        key: `${id}.md`,
        fingerprint: `${title} ${text}`,
        articleId: id,
      }));
      const isSame = (id: string): boolean => {
        const input = inputs.find(({ articleId }) => articleId === id);
        return input !== undefined && known.get(input.key)?.fingerprint === input.fingerprint;
      };
      const changed = source.articles.filter(({ id }) => !isSame(id));
      source.readings.push(...changed.map(({ id }) => id));
      const unchanged = source.articles.filter(({ id }) => isSame(id)).map(({ id }) => id);
      return { articles: changed, inputs, problems: source.problems, unchanged };
    },
  };
  return { reader, source };
}
