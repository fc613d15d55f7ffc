/** Caches of AMP pages, which name the site's own address in theirs: `google.com/amp/s/HOST/PATH`, `cdn.ampproject.org/c/s/HOST/PATH`. */
const cached =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/amp|[\w-]+(?:\.cdn)?\.ampproject\.org\/[acvr])\/(s\/)?([^/?#]+\.[^/?#]+.*)$/i;

/** Parameters of the query that ask for another form of a page. */
const form = /^(?:amp|output(?:type)?|print|printable)$/i;
const forms = /^(?:|1|true|yes|amp|print)$/i;

/** The address that an article is known by: that of its page where it leads to the AMP or print form of it. */
export function articleAddress(address: string): string {
  const [, isSecure, rest] = cached.exec(address) ?? [];
  const whole = rest === undefined ? address : `${isSecure === undefined ? 'http' : 'https'}://${rest}`;
  if (!URL.canParse(whole)) return address;
  const url = new URL(whole);
  const { href } = url;
  url.hostname = url.hostname.replace(/^amp\.(?=[^.]+\.)/, 'www.');
  url.pathname = url.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/(?<=.)\/amp\/?$/, '')
    .replace(/\.amp(?=$|\.html?$)/, '');
  const others = Array.from(url.searchParams).filter(
    ([name, value]) => !form.test(name) || !forms.test(value),
  );
  if (others.length < url.searchParams.size) url.search = new URLSearchParams(others).toString();
  return url.href === href ? whole : url.href;
}
