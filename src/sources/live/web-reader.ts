import type { SourceReader } from '../../core/ports.ts';
import type { Poller } from './poller.ts';
import { settle } from './settle.ts';

/** Gives what a poller has gathered of a source; it touches no network. */
export function createWebReader(poller: Pick<Poller, 'take'>): SourceReader {
  return {
    reads: ({ kind }) => kind !== 'files',
    read: async (topic, source, known) => {
      if (source.kind === 'files') throw new TypeError('A reader of the web reads no files.');
      const reading = poller.take(topic, source);
      if (!reading) return null;
      const settled = await settle(reading, source.url, known);
      const saved = new Set(settled.articles.map(({ id }) => id));
      const unchanged = new Set(
        [...known.inputs.values(), ...settled.inputs]
          .map((input) => input.articleId)
          .filter((id) => id !== '' && !saved.has(id)),
      );
      const { problems, fetchState } = reading;
      return { ...settled, unchanged: [...unchanged], problems, fetchState };
    },
  };
}
