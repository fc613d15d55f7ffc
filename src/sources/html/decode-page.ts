import { analyse } from 'chardet';
import { byteOrder, strictly } from '../charset.ts';
import { charsetLabel, isOfSingleBytes } from '../charset-labels.ts';

/**
 * Decodes a page as browsers do: a byte order mark, then the charset of the HTTP answer, then the one that the page declares,
 * then UTF-8 and what the bytes look like (HTML Standard, 13.2.3.2). A charset that does not decode the bytes is passed over.
 * Null where they are no text.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string | null {
  const mark = byteOrder(bytes);
  if (mark !== null) return strictly(bytes, mark);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength));
  const labels = [contentType ?? '', head].flatMap((text) => charsetLabel(charsetIn(text) ?? '') ?? []);
  if (bytes.includes(0))
    return firstOf(
      bytes,
      labels.filter((label) => label.startsWith('utf-16')),
    );
  const utf8 = strictly(bytes, 'utf-8');
  // Hardly any text in a charset of single bytes happens to be UTF-8; the other way round is a common mistake.
  if (utf8 !== null && labels.every((label) => isOfSingleBytes(label) || label.startsWith('utf-')))
    return utf8;
  const readable = labels.filter((label) => !label.startsWith('utf-'));
  return firstOf(bytes, readable) ?? utf8 ?? firstOf(bytes, [...likely(bytes), 'windows-1252']);
}

/** Where a declaration must stand; some pages have it later. */
const declarationLength = 4096;
const sampleLength = 64 * 1024;

/** `text/html; charset=…`, `<meta charset=…>`. */
function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]{2,30})/i.exec(text)?.[1] ?? null;
}

function likely(bytes: Uint8Array): string[] {
  return analyse(bytes.subarray(0, sampleLength)).flatMap(({ name }) => charsetLabel(name) ?? []);
}

function firstOf(bytes: Uint8Array, labels: readonly string[]): string | null {
  for (const label of labels) {
    const text = strictly(bytes, label);
    if (text !== null) return text;
  }
  return null;
}
