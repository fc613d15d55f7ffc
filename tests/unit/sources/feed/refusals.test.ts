import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../src/sources/feed/feed-error.ts';
import { readFeed } from '../../../../src/sources/feed/read-feed.ts';

const origin = { contentType: null, url: null };

describe('what is no feed', () => {
  it.each([
    ['nothing', '', 'empty-feed'],
    ['blanks', ' \n\t', 'empty-feed'],
    ['a mark alone', '\ufeff', 'empty-feed'],
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>No</title></head><body><item>x</item></body></html>',
      'html-feed',
    ],
    [
      'a web page with a feed in its text',
      '<html><body><rss><channel><title>x</title></channel></rss></body></html>',
      'html-feed',
    ],
    ['a piece of a page', '<!doctype HTML><p>Access refused', 'html-feed'],
    [
      'XML of another kind',
      '<?xml version="1.0"?><opml version="2.0"><body><outline text="a"/></body></opml>',
      'not-a-feed',
    ],
    [
      'XML that has channels of another kind',
      '<tv><channel id="1"><title>x</title></channel></tv>',
      'not-a-feed',
    ],
    [
      'RDF of another kind',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
      'not-a-feed',
    ],
    ['JSON of another kind', '{"name":"x","items":[1]}', 'not-a-feed'],
    ['JSON of another kind with items', '{"title":"x","items":[{"sku":1}]}', 'not-a-feed'],
    ['broken JSON', '{"version":', 'not-a-feed'],
    ['prose', 'Service unavailable', 'not-a-feed'],
  ])('is told for what it is: %s', (_what, text, code) => {
    const read = (): unknown => readFeed(new TextEncoder().encode(text), origin);
    expect(read).toThrow(FeedError);
    expect(read).toThrow(expect.objectContaining({ code, mend: expect.stringMatching(/^[A-Z].+\.$/) }));
  });

  it.each([
    ['gzip', [0x1f, 0x8b, 8, 0, 0, 0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['zeros among other bytes', [0x41, 0x42, 0x00, 0x01, 0x02, 0x43]],
  ])('is told for what it is: %s', (_what, bytes) => {
    expect(() => readFeed(Uint8Array.from(bytes), origin)).toThrow(
      expect.objectContaining({ name: 'FeedError', code: 'binary-feed' }),
    );
  });

  it('is not mistaken: a feed without items is one', () => {
    const text = '<rss version="2.0"><channel><title>Quiet</title></channel></rss>';
    expect(readFeed(new TextEncoder().encode(text), origin)).toMatchObject({ title: 'Quiet', items: [] });
  });
});
