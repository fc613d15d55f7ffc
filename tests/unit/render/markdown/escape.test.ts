import { describe, expect, it } from 'vitest';
import { escaped } from '../../../../src/render/markdown/escape.ts';

describe('escaped', () => {
  it.each([
    ['plain words, with (brackets): and 45%!', 'plain words, with (brackets): and 45%!'],
    ['[x](javascript:alert(1))', '\\[x\\]\\(javascript:alert(1))'],
    ['![x](y)', '!\\[x\\]\\(y)'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt; &#60; S&P Q&A AT & T', '&amp;lt;b&amp;gt; &amp;\\#60; S&P Q&A AT & T'],
    ['`code` *a* _b_ ~~c~~ **d**', '\\`code\\` \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\*\\*d\\*\\*'],
    ['a | b', 'a \\| b'],
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['+ not an item', '\\+ not an item'],
    ['1. not an item', '1\\. not an item'],
    ['12) not an item', '12\\) not an item'],
    ['=== not a rule', '\\=== not a rule'],
    ['1234567890. no item either', '1234567890. no item either'],
    ['a - b + c = d 1.5', 'a - b + c = d 1.5'],
    ['https://evil.example www.evil.example', 'https\\://evil.example www\\.evil.example'],
    ['$x$', '\\$x\\$'],
    ['a\\', 'a\\\\'],
  ])('writes %j as %j', (words, markdown) => {
    expect(escaped(words)).toBe(markdown);
  });

  it('breaks every mention', () => {
    expect(escaped('@everyone <@123> <!channel> #42')).toBe(
      '@\u2060everyone &lt;@\u2060123&gt; &lt;!channel&gt; \\#42',
    );
  });
});
