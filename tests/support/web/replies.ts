import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Exchange, Reply } from './exchange.ts';

type Headers = Readonly<Record<string, string>>;

/** Answers well. */
export function page(body: string | Uint8Array, headers: Headers = {}): Reply {
  return answer(200, body, { 'content-type': 'text/html; charset=utf-8', ...headers });
}

/** Answers well, with a feed. */
export function feed(body: string | Uint8Array, headers: Headers = {}): Reply {
  return answer(200, body, { 'content-type': 'application/rss+xml', ...headers });
}

/** Answers with a status and nothing to read. */
export function status(code: number, headers: Headers = {}): Reply {
  return answer(code, '', headers);
}

export function answer(code: number, body: string | Uint8Array, headers: Headers = {}): Reply {
  return ({ response }) => {
    response.statusCode = code;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // As bytes, for Node writes headers before a text in its encoding.
    response.end(Buffer.from(body));
  };
}

export function redirect(code: 301 | 302 | 303 | 307 | 308, location: string): Reply {
  return answer(code, 'Elsewhere.', { location: Buffer.from(location).toString('latin1') });
}

const compressors = {
  gzip: gzipSync,
  deflate: deflateSync,
  /** Under the name of `deflate` as well: what servers send that took the name at its word. */
  'raw deflate': deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
} as const;

/** Answers well, compressed. */
export function compressed(how: keyof typeof compressors, body: string | Uint8Array): Reply {
  const encoding = how === 'raw deflate' ? 'deflate' : how;
  return feed(compressors[how](body), { 'content-encoding': encoding });
}

/** Answers 304 to whoever shows what it gave before. */
export function conditional(
  body: string,
  validators: { readonly etag?: string; readonly 'last-modified'?: string },
): Reply {
  return (exchange) => {
    const { headers } = exchange.seen;
    const isSame =
      headers['if-none-match'] === undefined
        ? headers['if-modified-since'] !== undefined &&
          headers['if-modified-since'] === validators['last-modified']
        : headers['if-none-match'] === validators.etag;
    answer(isSame ? 304 : 200, isSame ? '' : body, { ...validators })(exchange);
  };
}

/** Takes the request and says nothing. */
export const silent: Reply = () => undefined;

/** Begins to answer and goes no further. */
export function stalled(beginning: string): Reply {
  return ({ response }) => {
    response.writeHead(200);
    response.write(beginning);
  };
}

/** Sends a byte whenever the last one has gone out, without end. */
export const dripping: Reply = ({ response, closing }) => {
  response.writeHead(200);
  const drip = (): void => {
    if (response.destroyed || closing.aborted) return;
    response.write('.', () => setTimeout(drip, 2).unref());
  };
  drip();
};

/** Ends the connection in the middle of what it announced. */
export function cutOff(beginning: string, headers: Headers = {}): Reply {
  return ({ response }) => {
    response.writeHead(200, headers);
    response.write(beginning, () => response.destroy());
  };
}

/** Sends less than its Content-Length says, and ends as if that were all. */
export function tooShort(body: string, missing = 10): Reply {
  return (exchange) => {
    const { socket } = exchange.response;
    const length = Buffer.byteLength(body) + missing;
    socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`);
  };
}

/** Answers with bytes that are no HTTP, or not wholly. */
export function raw(bytes: string): Reply {
  return ({ response }) => void response.socket?.end(bytes);
}

/** Zeros of so many MiB from about a KB each. */
export function bomb(mebibytes: number): Reply {
  return answer(200, bombBytes(mebibytes), { 'content-encoding': 'gzip' });
}

/** Gzip's members may follow one another: a small one does for all. */
export function bombBytes(mebibytes: number): Uint8Array {
  const member = gzipSync(Buffer.alloc(1024 * 1024));
  return Buffer.concat(Array.from({ length: mebibytes }, () => member));
}

/** Each reply for one request; the last one for all that follow. */
export function inTurn(...replies: readonly Reply[]): Reply {
  let at = 0;
  return (exchange: Exchange) => {
    const reply = replies[Math.min(at, replies.length - 1)];
    at += 1;
    reply?.(exchange);
  };
}

/** A reply that waits until a test lets it go. */
export interface Held {
  readonly reply: Reply;
  /** Lets the request that has waited longest have its answer. */
  release(): void;
}

export function held(reply: Reply): Held {
  const waiting: Exchange[] = [];
  return {
    reply: (exchange) => void waiting.push(exchange),
    release: () => {
      const exchange = waiting.shift();
      if (!exchange) throw new Error('nobody waits for an answer');
      reply(exchange);
    },
  };
}
