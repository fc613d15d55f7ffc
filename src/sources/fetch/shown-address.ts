/**
 * A web address as messages and logs may show it: without user name and password, and without what may be a secret in its
 * query. Text that is no address is cut short.
 */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return shownText(address);
  const url = new URL(address);
  // Of other schemes a parser does not tell user and password: `ada:secret@example.org`.
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return shownText(address);
  const query = Array.from(url.searchParams, ([name, value]) => shownParameter(name, value)).join('&');
  return cut(`${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`);
}

function shownParameter(name: string, value: string): string {
  const isSecret = value.length > longestShownValue || (value !== '' && secretName.test(name));
  // A parameter without a value may be a secret as a whole.
  if (name.length > longestShownValue) return '…';
  return `${encodeURIComponent(name)}=${isSecret ? '…' : encodeURIComponent(value)}`;
}

/** What no parser takes for an address may hold a password all the same. */
function shownText(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/[?#].*$/su, '');
  return cut(plain.replace(/^([a-z][a-z\d+.-]*:\/\/|\/\/)?.*@/isu, '$1'));
}

function cut(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown).toWellFormed()}…` : text;
}

const longestShown = 300;
const longestShownValue = 20;
const secretName =
  /(?:token|key|auth|secret|passw|pwd|sign|^sig$|session|^sid$|cred|code|^user|login|mail|hash|^pin$|jwt|bearer)/i;
