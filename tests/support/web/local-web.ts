import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Changes } from '../local-server/changes.ts';
import type { Exchange, Reply, Seen } from './exchange.ts';
import { status } from './replies.ts';
import { refusal } from './strictness.ts';

interface WebOptions {
  /** Loopback addresses that it listens on, all with one port; left out: 127.0.0.1 alone. */
  readonly addresses?: readonly string[];
  /** The web's own time, ms; left out: the machine's. */
  readonly elapsed?: () => number;
}

/**
 * Hosts of the web as a fetcher meets them, on loopback: names that lead where a test says, and for each path what it
 * answers. A request that a strict server would refuse is refused, and told under `problems`.
 *
 *     const web = await localWeb();
 *     web.on('a.example', '/feed.xml', inTurn(status(503), feed(rss('A', feedEntries('a.example', 3)))));
 *     const fetcher = createFetcher({ ...settings, allow: web.allow }, { ...parts, lookup: web.lookup });
 *     await fetcher.fetch({ url: web.url('a.example', '/feed.xml'), what: 'feed', validators: null });
 *     await web.close();
 *     expect(web.problems).toEqual([]);
 */
export async function localWeb(options: WebOptions = {}): Promise<LocalWeb> {
  const web = new LocalWeb(options);
  await web.listen();
  return web;
}

export class LocalWeb {
  /** For the settings: the addresses that it listens on. */
  readonly allow: readonly string[];
  /** Requests in the order in which they came. */
  readonly requests: Seen[] = [];
  /** What a strict server would have refused, a sentence each. */
  readonly problems: string[] = [];
  /** Names that were looked up, in order. */
  readonly lookups: string[] = [];
  /** Connections that were made, whether or not anything was asked on them. */
  connections = 0;
  /** The most requests to all hosts that were being answered at one time. */
  mostInAll = 0;
  /** Hosts that may be sent user name and password. */
  readonly logins = new Set<string>();
  readonly #elapsed: () => number;
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #replies = new Map<string, Reply>();
  readonly #names = new Map<string, readonly (readonly string[])[]>();
  readonly #open = new Map<string, number>();
  #openInAll = 0;
  readonly #etags = new Set<string>();
  readonly #modified = new Set<string>();
  readonly #robotsAsked = new Set<string>();
  readonly #closing = new AbortController();
  readonly #changes = new Changes('the local web', () => `\n${this.problems.join('\n')}`);

  constructor({ addresses = ['127.0.0.1'], elapsed = () => performance.now() }: WebOptions) {
    this.allow = addresses;
    this.#elapsed = elapsed;
  }

  async listen(): Promise<void> {
    let port = 0;
    for (const address of this.allow) {
      const server = createServer({ keepAliveTimeout: 0 }, (request, response) =>
        this.#meet(request, response),
      );
      server.on('connection', (socket) => {
        this.connections += 1;
        this.#sockets.add(socket);
        socket.once('close', () => this.#sockets.delete(socket));
        this.#changes.happened();
      });
      this.#servers.push(server);
      server.listen(port, address);
      await once(server, 'listening');
      port = portOf(server);
    }
  }

  get port(): number {
    const [server] = this.#servers;
    return server ? portOf(server) : 0;
  }

  url(host: string, path = '/'): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** How a path of a host is answered; the host's name leads to this web from then on. */
  on(host: string, path: string, reply: Reply): void {
    this.#replies.set(`${host} ${path}`, reply);
    if (!this.#names.has(host)) this.leads(host, this.allow.slice(0, 1));
  }

  /** Where a name leads: each list of addresses for one lookup, the last one for all that follow. */
  leads(host: string, ...answers: readonly (readonly string[])[]): void {
    this.#names.set(host, answers);
  }

  /** The web's name service: it knows what it was told, and nothing else. */
  readonly lookup = async (name: string): Promise<readonly { address: string; family: number }[]> => {
    const asked = this.lookups.filter((known) => known === name).length;
    this.lookups.push(name);
    const answers = this.#names.get(name);
    const addresses = answers?.[Math.min(asked, answers.length - 1)];
    if (!addresses) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };

  /** Validators that a server gave before it was started. */
  gave(etag: string | null, lastModified: string | null): void {
    if (etag !== null) this.#etags.add(etag);
    if (lastModified !== null) this.#modified.add(lastModified);
  }

  /** The requests to a host. */
  to(host: string): readonly Seen[] {
    return this.requests.filter((seen) => seen.host === host);
  }

  /** The most requests of a host that were being answered at one time. */
  mostAtOnce(host: string): number {
    return Math.max(0, ...this.to(host).map(({ atOnce }) => atOnce));
  }

  /** Waits for a state. */
  until<Found>(found: () => Found | undefined | null | false, what: string): Promise<Found> {
    return this.#changes.until(found, what);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(
      this.#servers.map(async (server) => {
        server.close();
        await once(server, 'close');
      }),
    );
    this.#changes.close();
  }

  #meet(request: IncomingMessage, response: ServerResponse): void {
    const seen = this.#see(request);
    const end = (): void => {
      if (seen.endedAt !== null) return;
      seen.endedAt = this.#elapsed();
      this.#open.set(seen.host, (this.#open.get(seen.host) ?? 1) - 1);
      this.#openInAll -= 1;
      this.#changes.happened();
    };
    response.once('finish', end);
    request.socket.once('close', end);
    if (seen.path === '/robots.txt') this.#robotsAsked.add(seen.host);
    this.#reply({ seen, response, closing: this.#closing.signal });
    this.#learn(response);
    this.#changes.happened();
  }

  #see(request: IncomingMessage): Seen {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const atOnce = (this.#open.get(host) ?? 0) + 1;
    this.#open.set(host, atOnce);
    this.#openInAll += 1;
    this.mostInAll = Math.max(this.mostInAll, this.#openInAll);
    const seen = {
      host,
      path: request.url ?? '',
      headers: request.headers,
      address: request.socket.localAddress ?? '',
      at: this.#elapsed(),
      endedAt: null,
      atOnce,
    };
    this.requests.push(seen);
    return seen;
  }

  #reply(exchange: Exchange): void {
    const { seen } = exchange;
    const etags = this.#etags;
    const known = { etags, modified: this.#modified, logins: this.logins, robotsAsked: this.#robotsAsked };
    const refused = refusal(seen, known);
    const reply = this.#replies.get(`${seen.host} ${seen.path}`);
    // A site without robots.txt is none that a test forgot to write.
    if (refused === null && reply === undefined && seen.path === '/robots.txt') return status(404)(exchange);
    if (refused === null && reply) return reply(exchange);
    this.problems.push(`${seen.host}${seen.path}: ${refused?.why ?? 'nothing is there'}`);
    status(refused?.status ?? 404)(exchange);
  }

  #learn(response: ServerResponse): void {
    const etag = response.getHeader('etag');
    const modified = response.getHeader('last-modified');
    this.gave(typeof etag === 'string' ? etag : null, typeof modified === 'string' ? modified : null);
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
