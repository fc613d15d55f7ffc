/**
 * A feed's address in the one form that its usual spellings share: without scheme, `www.`, fragment and closing slash.
 * The query stands as it is: of a feed, each parameter may say what it lists. Null where it is no web address.
 */
export function plainFeedAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, host, pathname, search } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const reader = username || password ? `${username}:${password}@` : '';
  return `${reader}${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
