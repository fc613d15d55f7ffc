import type { IncomingMessage } from 'node:http';

/** Bytes. A button's request carries its whole message: some 100 kB at most. */
const mostBytes = 1_048_576;

/** A request's body; null where it is larger than anything that Slack sends. @throws where it is cut off */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const read = Buffer.from(chunk);
    bytes += read.length;
    if (bytes > mostBytes) return null;
    chunks.push(read);
  }
  return Buffer.concat(chunks);
}
