export interface UnicodeForm {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Bytes of the mark, which are no text. */
  readonly skip: number;
}

/** Marks, and how the first characters of XML or JSON look in each form; the longer ones come first. */
const patterns: readonly (readonly [pattern: string, UnicodeForm])[] = [
  ['00 00 fe ff', { charset: 'utf-32be', skip: 4 }],
  ['ff fe 00 00', { charset: 'utf-32le', skip: 4 }],
  ['00 00 00 xx', { charset: 'utf-32be', skip: 0 }],
  ['xx 00 00 00', { charset: 'utf-32le', skip: 0 }],
  ['ef bb bf', { charset: 'utf-8', skip: 3 }],
  ['fe ff', { charset: 'utf-16be', skip: 2 }],
  ['ff fe', { charset: 'utf-16le', skip: 2 }],
  ['00 xx 00 xx', { charset: 'utf-16be', skip: 0 }],
  ['xx 00 xx 00', { charset: 'utf-16le', skip: 0 }],
];

/** The form of Unicode that the first bytes tell by themselves; null: they do not. `xx` is an ASCII character. */
export function unicodeForm(bytes: Uint8Array): UnicodeForm | null {
  for (const [pattern, form] of patterns) {
    const fits = pattern.split(' ').every((place, at) => {
      const byte = bytes[at];
      if (byte === undefined) return false;
      return place === 'xx' ? byte > 0x08 && byte < 0x7f : byte === Number.parseInt(place, 16);
    });
    if (fits) return form;
  }
  return null;
}

/** What no code point stands for becomes U+FFFD; a last character that is cut off is left out. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}
