/** An address that a reader may be sent to: http or https, without a user name; percent-encoded throughout. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  return isWeb ? href.replace(/[^!-~]|["'()<>@[\\\]^`{|}]/gu, encodeOne) : null;
}

function encodeOne(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
