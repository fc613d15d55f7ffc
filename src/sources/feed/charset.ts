import { analyse } from 'chardet';
import { charsetLabel, isOfSingleBytes } from '../charset-labels.ts';
import { decodeUtf32, unicodeForm } from './unicode-forms.ts';

/** A feed's bytes as text, and what had to be mended to read them. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly string[];
}

/**
 * Decodes a feed: a byte order mark or the bytes' own pattern decides (RFC 7303, 3; XML 1.0, appendix F), then the charset
 * of the HTTP answer, the XML declaration, UTF-8, and what the bytes look like. Never fails: what stays undecodable is
 * replaced by U+FFFD.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedText {
  const form = unicodeForm(bytes);
  if (form?.charset.startsWith('utf-32')) {
    return { text: decodeUtf32(bytes.subarray(form.skip), form.charset === 'utf-32le'), problems: [] };
  }
  const marked = form ? strictly(bytes.subarray(form.skip), form.charset) : null;
  if (marked !== null) return { text: marked, problems: [] };
  if (form && form.charset !== 'utf-8') return lossy(bytes.subarray(form.skip), form.charset);
  const stated = statedCharsets(bytes, contentType);
  return asStated(bytes, stated) ?? guessed(bytes, stated);
}

interface StatedCharsets {
  /** As they are written, in the order in which they count. */
  readonly names: readonly string[];
  /** Those of them that can be decoded. */
  readonly labels: readonly string[];
}

function statedCharsets(bytes: Uint8Array, contentType: string | null): StatedCharsets {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength));
  const names = [
    /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec((contentType ?? '').slice(0, declarationLength))?.[1],
    /<\?xml\s[^>]*encoding\s*=\s*["']([\w .:-]+)["']/i.exec(head)?.[1],
  ].filter((name) => name !== undefined);
  // What is read here byte by byte is not in two or four of them, whatever it says.
  const labels = names.map(charsetLabel).filter((label) => label !== null && !/^utf-(?:16|32)/.test(label));
  return { names, labels: labels.filter((label) => label !== null) };
}

/** An XML declaration or a content type is no longer than this. */
const declarationLength = 400;

/** Null where what was stated does not decode the bytes, or nothing was. */
function asStated(bytes: Uint8Array, { names, labels }: StatedCharsets): DecodedText | null {
  const utf8 = strictly(bytes, 'utf-8');
  const [first] = labels;
  if (utf8 !== null && (first === undefined || first === 'utf-8')) {
    return { text: utf8, problems: first || names.length === 0 ? [] : [otherThanItSays(names)] };
  }
  if (utf8 !== null && isUtf8Rather(utf8, bytes, labels)) {
    return { text: utf8, problems: utf8.length === bytes.length ? [] : [otherThanItSays(names)] };
  }
  for (const label of labels) {
    const text = strictly(bytes, label);
    if (text !== null) {
      const problems =
        label === first ? [] : [`It is not in ${names[0]} as the server says, but in ${label}.`];
      return { text, problems };
    }
  }
  return utf8 === null ? null : { text: utf8, problems: [otherThanItSays(names)] };
}

/**
 * Hardly any text in a charset of single bytes happens to be UTF-8, nor one of more than a few characters in any other; the
 * other way round is a common mistake.
 */
function isUtf8Rather(utf8: string, bytes: Uint8Array, labels: readonly string[]): boolean {
  // Escapes of ISO-2022 are ASCII, too.
  if (utf8.length === bytes.length) return !labels.some((label) => label.startsWith('iso-2022'));
  if (labels.every(isOfSingleBytes)) return true;
  return (utf8.match(/\P{ASCII}/gu)?.length ?? 0) >= fewCharacters;
}

const fewCharacters = 12;

function otherThanItSays(names: readonly string[]): string {
  const known = names.some((name) => charsetLabel(name) !== null);
  return known
    ? `It calls its charset ${names.join(' or ')}, but is UTF-8.`
    : `Nobody knows its charset ${names.join(' or ')}; it was read as UTF-8.`;
}

/** For bytes that are not what they are said to be, or say nothing and are no UTF-8. */
function guessed(bytes: Uint8Array, { names, labels }: StatedCharsets): DecodedText {
  const said = names.length > 0 ? `It is not in ${names.join(' or ')} as it says` : 'It names no charset';
  const whole = withoutCutCharacter(bytes);
  if (whole !== null) return { text: whole, problems: [] };
  if (isMostlyUtf8(bytes)) {
    const problem = 'Some of its bytes are no UTF-8: those characters are shown as �.';
    return { text: new TextDecoder('utf-8').decode(bytes), problems: [problem] };
  }
  for (const { name } of analyse(bytes.subarray(0, sampleLength))) {
    const label = charsetLabel(name);
    const text = label === null || labels.includes(label) ? null : strictly(bytes, label);
    if (text !== null) return { text, problems: [`${said}; it was read as ${label}, which it looks like.`] };
  }
  return lossy(bytes, labels[0] ?? 'windows-1252');
}

/** Enough to tell charsets apart. */
const sampleLength = 64 * 1024;

/** UTF-8 that ends in the middle of a character; null: it is none. */
function withoutCutCharacter(bytes: Uint8Array): string | null {
  for (let cut = 1; cut <= 3; cut++) {
    if ((bytes.at(-cut) ?? 0) >= 0xc2) return strictly(bytes.subarray(0, -cut), 'utf-8');
  }
  return null;
}

/** True where a few bytes are broken, of what is plainly UTF-8 otherwise. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return whole > 4 * broken;
}

function lossy(bytes: Uint8Array, label: string): DecodedText {
  const text = new TextDecoder(label).decode(bytes);
  return { text, problems: [`Some of its bytes are not in ${label}: those characters are shown as �.`] };
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
