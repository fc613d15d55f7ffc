import { Fault } from '../../core/fault.ts';

const utf8 = 'utf-8';

/**
 * The text of an OPML file: in the charset of its byte order mark, else the declared one, else UTF-8.
 * @throws Fault `not-text` where the bytes are no text in it
 */
export function decodeOpml(bytes: Uint8Array): string {
  const charset = markedCharset(bytes) ?? declaredCharset(bytes) ?? utf8;
  const text = decoded(bytes, charset);
  if (text !== null && !text.includes('\0')) return text;
  throw new Fault(
    'not-text',
    `The file is no text in ${charset}, ${charset === utf8 ? 'the charset of XML that names no other' : 'the charset that it names'}.`,
    'Save it as UTF-8, and write encoding="utf-8" in its first line.',
  );
}

function markedCharset([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** `<?xml version="1.0" encoding="…"?>`: a declaration that can be read so is in no charset of two bytes a character. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  const named = /^\s*(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(
    head,
  )?.[1];
  return named?.toLowerCase().replace(/^utf-?(?:8|16.*)$/, utf8) ?? null;
}

function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
