import type { IngestReport } from '../core/ingest/ingest.ts';
import { problemText } from '../core/ingest/problem-text.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Log } from '../core/ports.ts';

/** Tells in the log what could not be read: each problem once, until it is gone and comes again. */
export interface ProblemLog {
  tell(topic: Topic, report: IngestReport): void;
}

export function createProblemLog(log: Log): ProblemLog {
  const told = new Map<string, ReadonlySet<string>>();
  return {
    tell: ({ id }, { sources }) => {
      const problems = new Set(sources.flatMap((source) => source.problems.map(problemText)));
      for (const problem of problems.difference(told.get(id) ?? new Set()))
        log.warn({ topic: id, problem }, 'something could not be read');
      told.set(id, problems);
    },
  };
}
