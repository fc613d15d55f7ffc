import { shownArticle } from '../address.ts';

/**
 * An address as everybody may have it: without user name and password, which are for one reader alone, and without what says
 * where that reader came from.
 */
export function openAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return shownArticle(address);
  url.username = '';
  url.password = '';
  return shownArticle(url.href);
}
