import { createServer, type RequestListener, type Server } from 'node:http';
import { Fault } from '../../../core/fault.ts';
import type { Log } from '../../../core/ports.ts';
import { reasonOf } from './without-secrets.ts';

export interface Listening {
  readonly address: { readonly host: string; readonly port: number };
  /** Takes no new requests. */
  stop(): void;
  /** Settles when the last connection is gone; those that are still open are cut. */
  close(): Promise<void>;
}

/** A whole request has to be there by then, ms: Slack sends it in one go. */
const requestWithin = 10_000;
/** Connections that nobody uses stay open so long, ms: what Slack sends over one just as it is closed would be lost. */
const idleFor = 75_000;

/** @throws Fault where the address cannot be had */
export async function listen(
  { host, port }: Listening['address'],
  listener: RequestListener,
  log: Log,
  within = requestWithin,
): Promise<Listening> {
  const limits = {
    requestTimeout: within,
    headersTimeout: within,
    keepAliveTimeout: idleFor,
    connectionsCheckingInterval: Math.min(within, 1_000),
    maxHeaderSize: 16_384,
  };
  const server = createServer(limits, listener);
  await listening(server, host, port);
  server.on('error', (error) => log.error({ reason: reasonOf(error) }, 'trouble in the server for Slack'));
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = (): void => {
    server.close();
    server.closeIdleConnections();
  };
  return {
    address: { host, port: portOf(server) ?? port },
    stop,
    close: async () => {
      stop();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new Fault('cannot-listen', `${host}:${port} cannot be listened on.`, mendOf(cause), { cause })),
    );
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function mendOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'Stop the program that listens there, or set PORT to another port.';
  if (code === 'EACCES') return 'Set PORT to one above 1023.';
  return 'Set HOST to an address of this machine.';
}

function portOf(server: Server): number | null {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : null;
}
