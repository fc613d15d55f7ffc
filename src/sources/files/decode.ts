import { ArticleError } from './article-error.ts';

/**
 * The text of a file's bytes. UTF-8 unless a byte order mark says UTF-16, or an HTML page declares another charset; HTML that
 * is neither is read as windows-1252, as browsers do.
 * @throws {ArticleError} `binary-file` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, type: 'text' | 'html'): string {
  const marked = byteOrder(bytes);
  if (marked) return decode(bytes, marked) ?? binary(marked);
  if (bytes.includes(0)) return binary('UTF-8');
  const text = decode(bytes, 'utf-8');
  if (text !== null) return text;
  if (type === 'text') return binary('UTF-8');
  return decode(bytes, declaredCharset(bytes)) ?? decode(bytes, 'windows-1252') ?? binary('windows-1252');
}

function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** `<meta charset=…>` or `charset=` in the first kilobytes. */
function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1] ?? 'windows-1252';
}

function binary(charset: string): never {
  throw new ArticleError(
    'binary-file',
    `it is no text in ${charset}. Save it as text in UTF-8, or remove it.`,
  );
}
