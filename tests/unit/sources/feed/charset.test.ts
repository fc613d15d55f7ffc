import { describe, expect, it } from 'vitest';
import { charsetLabel } from '../../../../src/sources/charset-labels.ts';
import type { Feed } from '../../../../src/sources/feed/feed.ts';
import { readFeed } from '../../../../src/sources/feed/read-feed.ts';

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));

/** A feed whose title is these bytes. */
function titled(bytes: readonly number[], declared: string | null, contentType: string | null = null): Feed {
  const declaration = declared === null ? '' : `<?xml version="1.0" encoding="${declared}"?>`;
  const whole = [
    ...ascii(`${declaration}<rss><channel><title>`),
    ...bytes,
    ...ascii('</title></channel></rss>'),
  ];
  return readFeed(Uint8Array.from(whole), { contentType, url: null });
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('the charset of a feed', () => {
  it.each([
    ['windows-1251', [0xca, 0xe8, 0xe5, 0xe2], 'Киев'],
    ['koi8-r', [0xeb, 0xc9, 0xc5, 0xd7], 'Киев'],
    ['iso-8859-7', [0xc1, 0xe8, 0xde, 0xed, 0xe1], 'Αθήνα'],
    ['ISO_8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
    ['latin-1', [0x4d, 0xfc, 0x6e], 'Mün'],
    ['cp1250', [0x8a], 'Š'],
    ['shift_jis', [0x93, 0x8c, 0x8b, 0x9e], '東京'],
    ['euc-jp', [0xc5, 0xec, 0xb5, 0xfe], '東京'],
    ['euc-kr', [0xb3, 0xe2], '년'],
    ['gb2312', [0xb1, 0xb1, 0xbe, 0xa9], '北京'],
    ['big5', [0xa5, 0x78, 0xa5, 0x5f], '台北'],
    ['tis-620', [0xa1, 0xa2], 'กข'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42], '東京'],
  ])('is what its declaration says: %s', (declared, bytes, title) => {
    expect(titled(bytes, declared)).toMatchObject({ title, problems: [] });
  });

  it('is what the answer says, rather than its declaration', () => {
    const bytes = [0xca, 0xe8, 0xe5, 0xe2];
    expect(titled(bytes, 'koi8-r', 'text/xml; charset="windows-1251"').title).toBe('Киев');
  });

  it('is what its declaration says where the answer cannot be right', () => {
    const feed = titled([0xca, 0xe8, 0xe5, 0xe2], 'windows-1251', 'text/xml; charset=utf-8');
    expect(feed.title).toBe('Киев');
    expect(feed.problems).toEqual([expect.stringContaining('not in utf-8 as the server says')]);
  });

  it('is UTF-8 where it plainly is, though it calls itself something of single bytes', () => {
    const feed = titled(utf8('Київ'), 'iso-8859-1');
    expect(feed.title).toBe('Київ');
    expect(feed.problems).toEqual(['It calls its charset iso-8859-1, but is UTF-8.']);
  });

  it('is UTF-8 where a text of some length is that, though it calls itself something else', () => {
    const feed = titled(utf8('北京的渡輪星期一再次開航了嗎'), 'gb2312');
    expect(feed.title).toBe('北京的渡輪星期一再次開航了嗎');
    expect(feed.problems).toEqual(['It calls its charset gb2312, but is UTF-8.']);
  });

  it('is what it says it is where a few of its bytes could be UTF-8, too', () => {
    expect(titled([0xc1, 0xaa, 0xcd, 0xa8], 'gb2312').title).toBe('联通');
    expect(titled([0xc4, 0xa3], 'gb2312').title).toBe('模');
  });

  it('is not UTF-16 where its bytes are none of it', () => {
    const feed = titled(utf8('Київ'), 'utf-16');
    expect(feed).toMatchObject({ title: 'Київ', problems: ['It calls its charset utf-16, but is UTF-8.'] });
  });

  it('is UTF-8 where nobody knows the one that it names', () => {
    const feed = titled(utf8('Київ'), 'klingon');
    expect(feed.title).toBe('Київ');
    expect(feed.problems[0]).toContain('Nobody knows its charset klingon');
  });

  it('is guessed where it names none and is no UTF-8', () => {
    const words = 'Паромы снова ходят между портами, сообщили в министерстве транспорта в понедельник';
    const bytes = Array.from(words, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    const feed = titled(bytes, null);
    expect(feed.title).toBe(words);
    expect(feed.problems[0]).toContain('windows-1251');
  });

  it('stays UTF-8 where a few bytes are broken', () => {
    const feed = titled([...utf8('Київ, Львів'), 0xff], 'utf-8');
    expect(feed.title).toBe('Київ, Львів�');
    expect(feed.problems[0]).toContain('no UTF-8');
  });

  it.each([
    ['UTF-16LE with a mark', 2, true, true],
    ['UTF-16BE with a mark', 2, false, true],
    ['UTF-16LE', 2, true, false],
    ['UTF-16BE', 2, false, false],
    ['UTF-32LE with a mark', 4, true, true],
    ['UTF-32BE with a mark', 4, false, true],
    ['UTF-32LE', 4, true, false],
    ['UTF-32BE', 4, false, false],
  ])('is told by the bytes themselves: %s', (_name, width, isLittle, isMarked) => {
    const text = `${isMarked ? '\ufeff' : ''}<?xml version="1.0" encoding="utf-8"?><rss><channel><title>Київ</title></channel></rss>`;
    const bytes = Array.from(text).flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const little = [code & 255, code >> 8, 0, 0].slice(0, width);
      return isLittle ? little : little.toReversed();
    });
    const feed = readFeed(Uint8Array.from(bytes), { contentType: 'text/xml; charset=utf-8', url: null });
    expect(feed).toMatchObject({ title: 'Київ', problems: [] });
  });

  it('is UTF-8 with its mark, whatever else is said', () => {
    const text = '\ufeff<rss><channel><title>Київ</title></channel></rss>';
    const given = { contentType: 'text/xml; charset=windows-1251', url: null };
    expect(readFeed(new TextEncoder().encode(text), given).title).toBe('Київ');
  });

  it('leaves out a character that the end of UTF-8 cuts off', () => {
    const bytes = new TextEncoder().encode('<rss><channel><title>Київ');
    const cut = readFeed(bytes.subarray(0, -1), { contentType: null, url: null });
    expect(cut.title).toBe('Киї');
  });
});

describe('the name of a charset', () => {
  it.each([
    ['utf8', 'utf-8'],
    ['UTF_8', 'utf-8'],
    ['iso10646-ucs-2', 'utf-16le'],
    ['ISO-10646-UCS-4', 'utf-32be'],
    ['windows1251', 'windows-1251'],
    ['win-1251', 'windows-1251'],
    ['iso88595', 'iso-8859-5'],
    ['latin2', 'iso-8859-2'],
    ['CP936', 'gbk'],
    ['mac_roman', 'macintosh'],
  ])('is known however it is written: %s', (name, label) => {
    expect(charsetLabel(name)).toBe(label);
  });

  it.each(['bogus', '', '__proto__', 'constructor', 'hz-gb-2312'])('is unknown: "%s"', (name) => {
    expect(charsetLabel(name)).toBeNull();
  });
});
