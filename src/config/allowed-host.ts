import { isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

/** A host of `fetching.allow` in the form in which hosts are compared, or what is wrong with it. */
export type AllowedHost =
  | { readonly isAllowed: true; readonly name: string }
  | { readonly isAllowed: false; readonly what: string; readonly mend: string };

/** The largest networks that are private: 10.0.0.0/8 and fc00::/7. */
const shortest = { v4: 8, v6: 7 } as const;

/** In networks of the first 8 bits at zero, and in 64:ff9b::, IPv6 has forms for every address of IPv4: /8 of those is /104. */
const shortestWithForms = 96 + shortest.v4;

const hostName =
  /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;

/** Reads an entry of `fetching.allow`: a host name, an address or a network. */
export function allowedHost(written: string): AllowedHost {
  const text = written.trim().toLowerCase();
  if (text.includes('://') || /^[^/[\]:]+:\d+$/.test(text) || /\]:\d+$/.test(text)) {
    return refused(
      'it is more than a host',
      'Write its name or address alone, without scheme, port and path.',
    );
  }
  if (text.includes('*')) {
    return refused('no pattern may stand here', 'Write each host, or a network such as 10.1.0.0/16.');
  }
  const slash = text.indexOf('/');
  if (slash >= 0) return network(bare(text.slice(0, slash)), text.slice(slash + 1));
  const host = bare(text);
  if (isIPv4(host) || isIPv6(host)) return { isAllowed: true, name: host };
  const ascii = domainToASCII(host.replace(/\.$/, ''));
  // Its last part is no number: that would be an address in a form that only some read.
  if (hostName.test(ascii) && !/(?:^|\.)(?:\d+|0x[\da-f]*)$/.test(ascii))
    return { isAllowed: true, name: ascii };
  return refused(
    'it is no host',
    'Write a name such as intranet.example.org, an address such as 10.1.2.3 or a network such as 10.1.0.0/16.',
  );
}

/** `[::1]` is the address as it stands in a URL. */
function bare(text: string): string {
  return /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
}

function network(address: string, length: string): AllowedHost {
  const isV4 = isIPv4(address);
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if ((!isV4 && !isIPv6(address)) || address.includes('%') || !(bits <= (isV4 ? 32 : 128))) {
    return refused(
      'it is no network',
      'Write an address and its length, such as 10.1.0.0/16 or fd00:1::/32.',
    );
  }
  const least = isV4 ? shortest.v4 : leastOfV6(address, bits);
  if (bits >= least) return { isAllowed: true, name: `${address}/${bits}` };
  return refused(
    `it would open ${bits === 0 ? 'every address there is' : 'far more than one network'}`,
    `Write the hosts or the network that you mean, such as 10.1.0.0/16: /${least} is the widest here.`,
  );
}

function leastOfV6(address: string, bits: number): number {
  const first = Number.parseInt(address.split(':')[0] || '0', 16);
  const ofNetwork = first & (0xffff << Math.max(0, 16 - bits));
  return ofNetwork < 0x100 ? shortestWithForms : shortest.v6;
}

function refused(what: string, mend: string): AllowedHost {
  return { isAllowed: false, what, mend };
}
