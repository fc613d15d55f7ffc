import { isIP } from 'node:net';
import { shownAddress } from '../../core/addresses/shown-address.ts';
import { blockedPorts } from './blocked-ports.ts';
import { FetchError } from './fetch-error.ts';
import { hostName, isLocalName } from './host-name.ts';
import type { Permits } from './permits.ts';
import { plainIp } from './plain-ip.ts';
import { isPublic } from './public-address.ts';

/** An address that a host name has. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** The addresses of a host name; rejects as `dns.lookup` does where there are none. */
export type Lookup = (name: string) => Promise<readonly HostAddress[]>;

/** Which addresses may be asked. */
export class Guard {
  readonly #permits: Permits;
  readonly #lookup: Lookup;

  constructor(permits: Permits, lookup: Lookup) {
    this.#permits = permits;
    this.#lookup = lookup;
  }

  /**
   * The address as it can be asked, judged by what it says alone.
   * @throws FetchError
   */
  admit(address: string, base?: URL): URL {
    if (address.length > longestAddress || !URL.canParse(address, base)) throw noWebAddress(address);
    const url = new URL(address, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw noWebAddress(url.href);
    if (url.port !== '' && blockedPorts.has(Number(url.port))) {
      throw new FetchError(
        'address-refused',
        `${shownAddress(url.href)} names port ${url.port}, which belongs to another service than the web. Correct the port.`,
      );
    }
    const host = hostName(url);
    const isRefused = isIP(host) !== 0 ? !this.#mayConnect(host, host) : this.#isLocal(host);
    if (isRefused) throw privateAddress(url, host);
    return url;
  }

  /**
   * The addresses of a URL's host that may be connected to: the very ones to connect to, for the name may lead elsewhere the
   * next time.
   * @throws FetchError where none may; what the lookup throws
   */
  async addresses(url: URL): Promise<readonly HostAddress[]> {
    const host = hostName(url);
    const found = isIP(host) !== 0 ? [{ address: host, family: isIP(host) }] : await this.#lookup(host);
    const kept = found.filter(({ address }) => this.#mayConnect(host, address));
    if (kept.length > 0) return kept;
    if (found.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    throw privateAddress(url, host);
  }

  /** True where a connection to `address` may be made for what is on `host`. */
  #mayConnect(host: string, address: string): boolean {
    const ip = plainIp(address);
    if (ip === null) return false;
    if (this.#permits.allowsHost(host) || this.#permits.allowsAddress(ip)) return true;
    return isPublic(ip) && !isLocalName(host);
  }

  /** True where a name can lead to nothing that may be asked. */
  #isLocal(host: string): boolean {
    return isLocalName(host) && !this.#permits.allowsHost(host) && !this.#permits.hasAddresses;
  }
}

function noWebAddress(address: string): FetchError {
  return new FetchError(
    'address-refused',
    `"${shownAddress(address)}" is no web address. Write one that begins with https:// or http://.`,
  );
}

function privateAddress(url: URL, host: string): FetchError {
  return new FetchError(
    'address-refused',
    `${shownAddress(url.href)} leads into a private network, which is not asked unless the settings say so. ` +
      `If it is yours to read, add "${host}" to fetching.allow.`,
  );
}

/** Hardly any server has longer ones, and comparing them takes its time. */
const longestAddress = 4000;
