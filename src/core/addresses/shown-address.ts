/** A user and password before the host, as browsers read them: slashes may lean either way or be left out. */
const userinfo = /^([a-z][a-z\d+.-]*:[\\/]*)[^\\/?#]*@/i;

/** The value of a query parameter whose name says that it lets its holder in: `token`, `api_key`, `authToken`. */
const secretParameter =
  /([?&;][^=&;#]*(?:token|secret|passw(?:or)?d|pwd|auth|key|sig|signature|session|credentials?)=)[^&;#]+/gi;

/** A web address as people and logs may see it: user, password and keys in its query are `***`. */
export function shownAddress(address: string): string {
  // What the URL parser drops before it reads: a break in the middle must not hide a password from the pattern.
  const plain = address.replace(/[\t\n\r]/g, '').trim();
  return plain.replace(userinfo, '$1***@').replace(secretParameter, '$1***');
}

/** Whether somebody who has this address has with it what was meant for one reader alone. */
export function hasSecret(address: string): boolean {
  return shownAddress(address) !== address.replace(/[\t\n\r]/g, '').trim();
}
