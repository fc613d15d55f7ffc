import { errors } from 'undici';
import { shownAddress } from '../../core/addresses/shown-address.ts';
import { FetchError } from './fetch-error.ts';
import { limits } from './limits.ts';
import { NotDecompressed, TooManyBytes, UnknownEncoding } from './read-body.ts';

/** What went wrong with a request, for whoever runs the bot. */
export function explained(error: unknown, url: URL): FetchError {
  if (error instanceof FetchError) return error;
  const address = shownAddress(url.href);
  if (error instanceof TooManyBytes) {
    const message = `${address} is longer than ${mib} MiB, and no more is read of an answer. Take a shorter feed or page.`;
    return new FetchError('too-large', message);
  }
  if (error instanceof UnknownEncoding) {
    const message = `${address} is compressed in a way that was not asked for. Tell its keeper, or take another address.`;
    return new FetchError('unreadable', message);
  }
  if (error instanceof NotDecompressed) {
    const message = `${address} does not decompress: it is broken or cut off. It is asked again; where it stays so, tell its keeper.`;
    return new FetchError('unreadable', message, { cause: error });
  }
  const code = codeOf(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return late(url);
  const [, sentence] = sentences.find(([codes]) => codes.test(code)) ?? [null, unknownReason];
  return new FetchError('unreachable', sentence(address, url.hostname, code), { cause: error });
}

/** The time for a fetch is over. */
export function late(url: URL): FetchError {
  const message = `${shownAddress(url.href)} did not answer in full within ${seconds} seconds. It is asked again; where it stays so, take another address.`;
  return new FetchError('timed-out', message);
}

type Sentence = (address: string, host: string, code: string) => string;

const again = 'It is asked again; where it stays so, open the address in a browser to see what is there.';

const unknownReason: Sentence = (address, _host, code) =>
  `${address} could not be fetched${code === '' ? '' : ` (${code})`}. ${again}`;

/** By the codes of Node and undici. */
const sentences: readonly (readonly [codes: RegExp, sentence: Sentence])[] = [
  [
    /^(?:ENOTFOUND|ENODATA|EAI_NONAME|EAI_NODATA|ESERVFAIL|EBADNAME)$/,
    (address, host) =>
      `${address} cannot be reached: no address is known for "${host}". Check its spelling, and that this machine has a network.`,
  ],
  [
    /^(?:EAI_|ETIMEOUT|EREFUSED)/,
    (address, host) =>
      `${address} cannot be reached: the address of "${host}" could not be looked up. Check that this machine has a network and a name server.`,
  ],
  [/^ECONNREFUSED$/, (address) => `${address} cannot be reached: the server takes no connection. ${again}`],
  [
    /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|ETIMEDOUT)$/,
    (address) =>
      `${address} cannot be reached: there is no way to its server. Check that this machine has a network.`,
  ],
  [
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_STREAM_PREMATURE_CLOSE|HPE_CLOSED_CONNECTION|HPE_INVALID_EOF_STATE)$/,
    (address) => `${address} was cut off: the connection ended before the answer was complete. ${again}`,
  ],
  [
    /^(?:HPE_|UND_ERR_)/,
    (address) => `${address} does not answer as a web server does. Check that it is a web address. ${again}`,
  ],
  [
    /^(?:CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_TLS|ERR_SSL|EPROTO|ERR_OSSL)/,
    (address, host, code) =>
      `${address} has no secure connection that can be trusted (${code}). Tell the keeper of "${host}", or take another address.`,
  ],
];

function codeOf(error: unknown): string {
  // The parser's errors lose their code on the way here.
  if (error instanceof errors.HTTPParserError) {
    return error.message.includes('EOF') ? 'HPE_INVALID_EOF_STATE' : 'HPE_INVALID';
  }
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const mib = limits.bytes / 1024 / 1024;
const seconds = limits.totalMs / 1000;
