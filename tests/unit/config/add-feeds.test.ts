import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addFeeds, newTopicFile } from '../../../src/config/add-feeds.ts';
import { topicFileSchema, toTopic } from '../../../src/config/topic-schema.ts';
import type { WebSource } from '../../../src/core/model/topic.ts';

const feed: WebSource = { kind: 'feed', url: 'https://example.org/feed.xml', outlet: 'Example Wire' };
const official: WebSource = {
  kind: 'feed',
  url: 'https://example.com/a',
  official: true,
  every: 'PT15M',
  pages: true,
};

const sourcesOf = (text: string) => toTopic('talks', topicFileSchema.parse(parse(text)), 'P14D').sources;

describe('feeds that are added to a topic file', () => {
  it('stand behind its last source, and every other character stays', () => {
    const before = `# A topic.

title:   Gulf talks     # shown above
aliases: [ g,  gulf ]
sources:                # where they come from
  - files: gulf/*.md    # on disk
    outlet: "Gazette"   # its name
  # - feed: https://example.org/other.xml

# actors: none
window:  P3W
`;
    expect(addFeeds(before, [feed, official])).toBe(
      before.replace(
        '# its name\n',
        `# its name
  - feed: https://example.org/feed.xml
    outlet: Example Wire
  - feed: https://example.com/a
    kind: official
    every: PT15M
    pages: true
`,
      ),
    );
  });

  it.each([
    [
      'without indentation',
      'title: A\nsources:\n- files: x\n',
      '- feed: https://example.org/feed.xml\n  outlet: Example Wire\n',
    ],
    [
      'without an end of line',
      'title: A\nsources:\n  - files: x',
      '\n  - feed: https://example.org/feed.xml\n    outlet: Example Wire\n',
    ],
    [
      'with the ends of lines of Windows',
      'title: A\r\nsources:\r\n    - files: x\r\n',
      '    - feed: https://example.org/feed.xml\r\n      outlet: Example Wire\r\n',
    ],
    [
      'with a map in braces',
      'title: A\nsources:\n  - { files: x,\n      outlet: B } # b\n',
      '  - feed: https://example.org/feed.xml\n    outlet: Example Wire\n',
    ],
    [
      'with a value that ends on a line of its own',
      'title: A\nsources:\n  - files:\n      x\n  -\n    feed: https://example.org/1   # b\n',
      '  - feed: https://example.org/feed.xml\n    outlet: Example Wire\n',
    ],
    [
      'with a text of several lines',
      'title: A\nsources:\n  - files: x\n    outlet: >-\n      B\n      C\n',
      '  - feed: https://example.org/feed.xml\n    outlet: Example Wire\n',
    ],
  ])('come after a list %s', (_what, before, added) => {
    expect(addFeeds(before, [feed])).toBe(before + added);
  });

  it('come into a list in brackets, and every other character stays', () => {
    const before =
      '# A topic\ntitle:  A # a\nsources: [ { files: x },\n  {feed: https://example.org/1} # one\n ] # all\n';
    expect(addFeeds(before, [feed, official])).toBe(
      before.replace(
        '/1}',
        '/1}, { feed: https://example.org/feed.xml, outlet: Example Wire }, ' +
          '{ feed: https://example.com/a, kind: official, every: PT15M, pages: true }',
      ),
    );
  });

  it('come into a list that ends in a comma, with the comments around it', () => {
    const before = '# A topic\ntitle: A # a\nsources: [{ files: x }, ] # all\n# end\n';
    const after = addFeeds(before, [feed]);
    expect(sourcesOf(after)).toEqual([...sourcesOf(before), feed]);
    for (const comment of ['# A topic\n', '# a\n', '# all\n', '# end\n']) expect(after).toContain(comment);
  });

  it('are none where none are given', () => {
    expect(addFeeds('anything at all', [])).toBe('anything at all');
  });

  it('keep out an interval that no topic may have', () => {
    const added = addFeeds('title: A\nsources:\n  - files: x\n', [{ ...feed, every: 'PT1S' }]);
    expect(sourcesOf(added)).toContainEqual(feed);
  });

  it('are refused where the sources are no list', () => {
    expect(() => addFeeds('title: A\nsources: x\n', [feed])).toThrow(
      expect.objectContaining({ code: 'bad-sources' }),
    );
  });

  it('are read again as they were, whatever they are called and however the file looks', () => {
    const outlet = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
    const files = fc.constantFrom(
      'title: A\nsources:\n  - files: x\n',
      'sources:\n- files: "x" # y\n\n# z\ntitle: A',
      'title: A\nsources: [{files: x}]\nwindow: P1D\n',
      'title: A\nsources: &all\n    -\n        files: |-\n          x\n\n# end\n',
    );
    fc.assert(
      fc.property(files, url, outlet, (before, address, name) => {
        const added: WebSource = { kind: 'feed', url: address, outlet: name };
        expect(sourcesOf(addFeeds(before, [added]))).toEqual([...sourcesOf(before), added]);
      }),
      { numRuns: 40 },
    );
  });
});

it('a topic file that is made has its title and feeds', () => {
  const text = newTopicFile('2031: "talks" # now', [feed, official]);
  expect(parse(text)).toMatchObject({ title: '2031: "talks" # now' });
  expect(sourcesOf(text)).toEqual([feed, official]);
});
