import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';

interface Answered {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/**
 * A server that is no Bolt app: for what Bolt itself never answers.
 * @param answer by the number of the request, from 1; null: nothing ever comes
 */
export async function listening(answer: (asked: number) => Answered | null): Promise<{
  readonly url: string;
  /** Of each request. */
  readonly headers: readonly Record<string, string | undefined>[];
}> {
  const headers: Record<string, string | undefined>[] = [];
  const server = createServer((request, response) => {
    headers.push(single(request.headers));
    const answered = answer(headers.length);
    if (answered) response.writeHead(answered.status, answered.headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('nothing listens');
  return { url: `http://127.0.0.1:${address.port}/slack/events`, headers };
}

function single(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]));
}
