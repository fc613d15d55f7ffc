import type { IngestReport } from '../core/ingest/ingest.ts';
import { problemText } from '../core/ingest/problem-text.ts';
import { sourceKey } from '../core/ingest/source-key.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Log } from '../core/ports.ts';

/** Tells in the log what could not be read: each problem of a source once, until it is gone and comes again. */
export interface ProblemLog {
  tell(topic: Topic, report: IngestReport): void;
}

export function createProblemLog(log: Log): ProblemLog {
  const told = new Map<string, ReadonlySet<string>>();
  return {
    tell: (topic, { sources }) => {
      for (const { source, problems } of sources) {
        const key = `${topic.id} ${sourceKey(topic, source)}`;
        const now = new Set(problems.map(problemText));
        for (const problem of now.difference(told.get(key) ?? new Set()))
          log.warn({ topic: topic.id, problem }, 'something could not be read');
        told.set(key, now);
      }
    },
  };
}
