import { BlockList } from 'node:net';
import { embeddedIpv4, type PlainIp } from './plain-ip.ts';

/**
 * Ranges that lead to no public web host: the IANA registries of special-purpose addresses,
 * https://www.iana.org/assignments/iana-ipv4-special-registry/.
 */
const specialIpv4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, and with it the metadata services of most clouds.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // No special range, but it answers nobody but the machines of one cloud, with what concerns them alone.
  ['168.63.129.16', 32],
];

/** https://www.iana.org/assignments/iana-ipv6-special-registry/, as far as it lies within what is given out for hosts. */
const specialIpv6: readonly (readonly [network: string, prefix: number])[] = [
  // Teredo, benchmarks, ORCHID and the like.
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4: an IPv4 address of anybody's choice.
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [network, prefix] of specialIpv4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of specialIpv6) special.addSubnet(network, prefix, 'ipv6');

/** Nothing but this is given out for hosts: RFC 4291, 2.4. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** How networks without IPv4 reach it: RFC 6052, 2.1. */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/** True where an address is one of the public internet. */
export function isPublic(ip: PlainIp): boolean {
  if (ip.family === 'ipv4') return !special.check(ip.address, 'ipv4');
  if (translated.check(ip.address, 'ipv6')) return !special.check(embeddedIpv4(ip.address), 'ipv4');
  return global.check(ip.address, 'ipv6') && !special.check(ip.address, 'ipv6');
}
