import { createHmac } from 'node:crypto';
import { request } from 'node:http';

export interface SignedPost {
  readonly port: number;
  readonly secret: string;
  readonly body: string;
  /** Seconds from 1970. */
  readonly seconds?: number;
  readonly path?: string;
  readonly method?: string;
  /** Put over the usual ones; an empty value leaves one out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as Slack signs it. @returns its status and text */
export function signedPost(post: SignedPost): Promise<{ status: number; text: string }> {
  const { port, body, path = '/slack/events', method = 'POST' } = post;
  const headers = Object.entries({ ...signedHeaders(post), ...post.headers }).filter(([, value]) => value);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: Object.fromEntries(headers) };
    const sent = request(options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export function signedHeaders({ secret, body, seconds = now() }: SignedPost): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${hash}`,
  };
}

export function now(): number {
  return Math.floor(Temporal.Now.instant().epochMilliseconds / 1_000);
}
