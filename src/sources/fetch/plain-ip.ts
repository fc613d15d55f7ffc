import { isIPv4, isIPv6 } from 'node:net';

/** An IP address in its one plain form; an IPv4 address within an IPv6 one (`::ffff:…`) is the IPv4 address. */
export interface PlainIp {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
}

/** Null where the text is no IP address in the usual notation, or has a zone: those never lead out of the local link. */
export function plainIp(text: string): PlainIp | null {
  if (isIPv4(text)) return { family: 'ipv4', address: text };
  if (!isIPv6(text) || text.includes('%')) return null;
  const groups = ipv6Groups(text);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return { family: 'ipv4', address: lastIpv4(groups) };
  return { family: 'ipv6', address: groups.map((group) => group.toString(16)).join(':') };
}

/** The IPv4 address that an IPv6 one ends in. */
export function embeddedIpv4(ipv6: string): string {
  return lastIpv4(ipv6Groups(ipv6));
}

function lastIpv4(groups: readonly number[]): string {
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

/** The eight groups of a valid IPv6 address. */
function ipv6Groups(address: string): readonly number[] {
  const [before = '', after] = address.split('::');
  const head = groupsOf(before);
  if (after === undefined) return head;
  const tail = groupsOf(after);
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

function groupsOf(part: string): readonly number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [first = 0, second = 0, third = 0, fourth = 0] = group.split('.').map(Number);
    return [first * 0x100 + second, third * 0x100 + fourth];
  });
}
