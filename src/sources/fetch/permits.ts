import { BlockList } from 'node:net';
import { Fault } from '../../core/fault.ts';
import { hostName } from './host-name.ts';
import { type PlainIp, plainIp } from './plain-ip.ts';

/** What is asked although it is private. */
export interface Permits {
  /** True where there is an address among them, so that a local name may lead to one. */
  readonly hasAddresses: boolean;
  allowsHost(name: string): boolean;
  allowsAddress(ip: PlainIp): boolean;
}

/**
 * Reads `fetching.allow`: host names, addresses, networks (`10.0.0.0/8`).
 * @throws Fault where an entry is none of these
 */
export function permits(allow: readonly string[]): Permits {
  const names = new Set<string>();
  const networks = new BlockList();
  let hasAddresses = false;
  for (const entry of allow) {
    const network = networkOf(entry.trim());
    if (network === null) names.add(nameOf(entry.trim()));
    else {
      networks.addSubnet(network.ip.address, network.prefix, network.ip.family);
      hasAddresses = true;
    }
  }
  return {
    hasAddresses,
    allowsHost: (name) => names.has(name.toLowerCase()),
    allowsAddress: (ip) => networks.check(ip.address, ip.family),
  };
}

/** Null: it is no address. */
function networkOf(entry: string): { readonly ip: PlainIp; readonly prefix: number } | null {
  const [, address = '', prefix] = /^\[?([^\]/]*)\]?(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const ip = plainIp(address);
  if (ip === null) return null;
  const whole = ip.family === 'ipv4' ? 32 : 128;
  const length = prefix === undefined ? whole : Number(prefix);
  // Of an IPv4 address within an IPv6 one the prefix counts the IPv6 bits.
  const bits = ip.family === 'ipv4' && address.includes(':') && prefix !== undefined ? length - 96 : length;
  if (bits < 0 || bits > whole) throw invalid(entry);
  return { ip, prefix: bits };
}

function nameOf(entry: string): string {
  const address = `http://${entry}/`;
  if (!/^[^\s/:?#@[\]\\]+$/.test(entry) || !URL.canParse(address)) throw invalid(entry);
  return hostName(new URL(address));
}

function invalid(entry: string): Fault {
  return new Fault(
    'fetch-allow-invalid',
    `"${entry}" under fetching.allow is no host name, address or network.`,
    'Write a host name (intranet.example.com), an address (10.0.0.5, fd00::5) or a network (10.0.0.0/8).',
  );
}
