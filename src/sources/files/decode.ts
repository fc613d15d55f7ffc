import { byteOrder, strictly } from '../charset.ts';
import { decodePage } from '../html/decode-page.ts';
import { ArticleError } from './article-error.ts';

/**
 * The text of a file's bytes: a page's as any page's, of others UTF-8 unless a byte order mark says UTF-16.
 * @throws {ArticleError} `binary-file` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, type: 'text' | 'html'): string {
  const charset = byteOrder(bytes) ?? 'utf-8';
  const text = type === 'html' ? decodePage(bytes, null) : strictly(bytes, charset);
  if (text !== null) return text;
  const name = charset.toUpperCase();
  throw new ArticleError('binary-file', `it is no text in ${name}. Save it as text in UTF-8, or remove it.`);
}
