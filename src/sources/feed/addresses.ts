/** A web address made absolute; null where it is none, or relative to nothing. */
export function resolveAddress(written: string, base: string | null): string | null {
  // What breaks a line is no part of it, nor is what indents the next.
  const address = written
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('');
  if (address === '') return null;
  try {
    const url = base === null ? new URL(address) : new URL(address, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return asWritten.test(address) ? address : url.href;
  } catch {
    return null;
  }
}

/** Addresses that are whole already stay as their feed writes them: articles are known again by them. */
const asWritten = /^https?:\/\/[^\s/\\]\S*$/i;
