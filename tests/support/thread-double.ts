import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from '../../src/app/messages.ts';

// A thread that does on demand what the real one should never do: run as a worker's entry.
const port = parentPort;
const post = (message: FromThread): void => port?.postMessage(message);

port?.on('message', (message: ToThread) => {
  if (message.kind === 'close') return port.close();
  if (message.kind === 'stop') return;
  const { id, method } = message;
  if (method === 'records') post({ kind: 'done', id, result: [] });
  if (method === 'outline') throw new Error('the thread fell over');
  if (method === 'file') process.exit(3);
  if (method === 'rendered') void Promise.reject(new Error('nobody caught this'));
  if (method === 'briefing') hang();
  // A `message` is never answered.
});
post({ kind: 'opened' });

function hang(): never {
  for (;;);
}
