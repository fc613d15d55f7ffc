import { Parser } from 'htmlparser2';

/**
 * Resolves the references of XML text: numbers, the five of XML, and those of HTML, which feeds use without declaring them.
 * What no one knows, entities of a DTD among it, stays as it is written.
 */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named(name) ?? whole;
      return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
    },
  );
}

/** True where text holds a reference of HTML: it is HTML itself, or was escaped once too often. */
export function hasReferences(text: string): boolean {
  for (const [, name] of text.matchAll(/&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|([A-Za-z][A-Za-z\d]{1,31}));/g)) {
    if (name === undefined || named(name) !== null) return true;
  }
  return false;
}

const xmlNames: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** HTML's names as they came up; there are some 2,000, and those that are none are not kept. */
const htmlNames = new Map<string, string>();

function named(name: string): string | null {
  const known = xmlNames.get(name) ?? htmlNames.get(name);
  if (known !== undefined) return known;
  const decoded = decodeHtml(`&${name};`);
  // The end left over shows that only the beginning of the name is one ("&notit;").
  if (decoded.endsWith(';')) return null;
  htmlNames.set(name, decoded);
  return decoded;
}

function decodeHtml(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (data) => (text += data) }, { decodeEntities: true });
  parser.end(html);
  return text;
}

/** Numbers between 128 and 159 mean windows-1252, as in HTML; those that no character has are left out. */
function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252(code);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return '';
  return String.fromCodePoint(code);
}

const upperControls = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at),
);

/** The character that a byte from 128 to 159 stands for in windows-1252. */
export function windows1252(code: number): string {
  return upperControls.charAt(code - 0x80);
}
