import { expect, it } from 'vitest';
import { createProblemLog } from '../../../src/cli/problem-log.ts';
import type { IngestReport } from '../../../src/core/ingest/ingest.ts';
import { listLog } from '../../support/list-log.ts';
import { topicOf } from '../../support/topics.ts';

const topic = topicOf();

function report(...messages: readonly string[]): IngestReport {
  const problems = messages.map(
    (message) => ({ code: 'article-unreadable', where: 'a.md', message }) as const,
  );
  const source = { kind: 'files', pattern: '*.md' } as const;
  return { changed: false, sources: [{ source, read: 0, unchanged: 0, gone: 0, problems }] };
}

it('tells each problem once, and again where it comes back', () => {
  const { log, lines } = listLog();
  const problems = createProblemLog(log);
  const readings = [['It is empty.'], ['It is empty.', 'It is no YAML.'], [], ['It is empty.']];
  for (const messages of readings) problems.tell(topic, report(...messages));
  expect(lines.map(({ fields }) => fields)).toEqual(
    ['It is empty.', 'It is no YAML.', 'It is empty.'].map((message) => ({
      topic: topic.id,
      problem: `a.md: ${message}`,
    })),
  );
});
