/** A URL's host as the rest compares it: without brackets and the dot of the root. */
export function hostName(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, '');
}

/** True where a name is kept for one's own machine or network: RFC 6761, 6762, 8375 and ICANN's `.internal`. */
export function isLocalName(name: string): boolean {
  return localName.test(name);
}

const localName = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)$/i;
