import { describe, expect, it } from 'vitest';
import { errorInFile } from '../../../../src/sources/files/article-error.ts';
import { decodeText } from '../../../../src/sources/files/decode.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('the bytes of a file', () => {
  it('are UTF-8, with or without its mark', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffMünchen'), 'text')).toBe('München');
    expect(decodeText(new TextEncoder().encode('München'), 'text')).toBe('München');
  });

  it('are UTF-16 where a mark says so', () => {
    expect(decodeText(utf16('München', true), 'text')).toBe('München');
    expect(decodeText(utf16('München', false), 'text')).toBe('München');
  });

  it('of a page follow the charset that it declares, else windows-1252', () => {
    expect(decodeText(latin('<meta charset="iso-8859-2">\xb3'), 'html')).toBe('<meta charset="iso-8859-2">ł');
    expect(decodeText(latin('<p>M\xfcnchen \x93x\x94</p>'), 'html')).toBe('<p>München “x”</p>');
    expect(decodeText(latin('<meta charset="no-such-thing">\xfc'), 'html')).toContain('ü');
  });

  it.each([
    ['a zero byte', Uint8Array.of(65, 0, 66)],
    ['text that is not UTF-8', latin('M\xfcnchen')],
    ['half a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
  ])('are no text: %s', (_name, bytes) => {
    expect(() => decodeText(bytes, 'text')).toThrow(expect.objectContaining({ code: 'binary-file' }));
  });
});

describe('an error of the disk', () => {
  it.each([
    ['EACCES', 'unreadable', 'a.md: reading it is not permitted. Give this user the right to read it.'],
    ['ENOENT', 'not-found', 'a.md: there is no such file. Check the path.'],
    ['EISDIR', 'unreadable', 'a.md: it is a folder. Name the files in it, for instance with *.md.'],
    ['EIO', 'unreadable', 'a.md: it could not be read (i/o). Check the file and its disk.'],
  ])('is told with its mend: %s', (code, kind, message) => {
    const cause = Object.assign(new Error('i/o'), { code });
    expect(errorInFile('a.md', cause)).toMatchObject({ code: kind, message });
  });
});
