import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../../../src/core/analysis/corrections/corrections.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { muchOf } from '../../../../support/much-of.ts';

describe('findCorrections takes no correction from', () => {
  it.each([
    'This story has been updated to include comment from the ministry.',
    'This story has been updated with the envoy’s answer.',
    'This article was updated on 3 May 2031.',
    'This story has been updated to reflect the latest developments.',
    'Editor’s note: Ilse Brandt is a fellow at an institute. The views are her own.',
    'Editor’s note: A version of this story first appeared in a newsletter.',
    'An earlier version of this article appeared in June on a sister site.',
    'Update: The talks have been moved to Friday, not Monday, the ministry said.',
    'The talks are on Friday, not Monday, the ministry said.',
    '“I stand corrected,” the envoy said. “It was Bern, not Basel.”',
  ])('“%s”', (text) => {
    expect(findCorrections(readDocument({ text }), [])).toEqual([]);
  });

  it('reads any number of contrasts to its end', () => {
    const text = `Correction: ${muchOf('It is Bern, not Basel, and ')}`;
    const document = readDocument({ text });
    expect(findCorrections(document, [])).toBeInstanceOf(Object);
  });

  it.each(['misstated as ', '“', 'to from ', 'not “', 'a removed the ', '. . ', 'Jan.. ', 'In fact; '])(
    'reads much of “%s” to its end',
    (piece) => {
      const document = readDocument({
        text: `Correction: ${muchOf(piece)}`,
      });
      expect(findCorrections(document, [])).toBeInstanceOf(Object);
    },
  );
});
