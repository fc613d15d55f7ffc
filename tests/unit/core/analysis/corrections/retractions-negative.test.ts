import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../../../src/core/analysis/corrections/corrections.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { muchOf } from '../../../../support/much-of.ts';

describe('findCorrections takes no retraction from', () => {
  it.each([
    'Norway has withdrawn its troops from the border.',
    'Norway has withdrawn its ambassador. The story of the dam goes on.',
    'The offer was withdrawn.',
    'The proposal has been withdrawn because Sweden rejected it.',
    'Sweden withdrew from the talks on Friday.',
    'The minister retracted his statement.',
    'The minister has retracted this story of a plot.',
    'The ministry has withdrawn its report on the dam.',
    'The ministry has removed this article from the draft treaty.',
    'This article was removed from the treaty in the last round.',
    'This article was withdrawn by Norway.',
    'This report has been withdrawn.',
    'This item has been removed from the agenda.',
    'This post has been deleted by its author.',
    'This article has been withdrawn, the minister said of the draft.',
    'The statement has been removed from the ministry’s website.',
    'A passage on fishing was removed from the treaty.',
    'The passage was removed, the negotiators said.',
    'We have removed a passage on fishing.',
    'The Tribune has removed a quotation that it could not verify.',
    'Norway has retracted its story about the missile.',
    'Two paragraphs have been removed from the draft because Sweden rejected them.',
    'The envoy said that a quotation was fabricated and has been removed.',
    'The Tribune has retracted its story about the dam.',
    'The Tribune retracted a report that the envoy had left.',
    'According to the Tribune, NWA has withdrawn its story.',
    'The Herald has withdrawn its endorsement of the mayor.',
    'The Herald withdrew from the press pool.',
    '“This article has been withdrawn,” the editor said.',
    '“We have withdrawn this story,” the editor of the Tribune said.',
    'Ana Vell: We have withdrawn this story because it was wrong.',
    'Ana Vell: I was wrong. We have withdrawn this story because it was wrong.',
    '“I was wrong. This article has been withdrawn. We regret it,” the editor of the Tribune said.',
    'Norway has retracted this story.',
    'The army will kill the story, a critic said.',
    'The kill was confirmed by the ministry.',
  ])('“%s”', (text) => {
    expect(findCorrections(readDocument({ text, outlet: 'The Herald' }), [])).toEqual([]);
  });

  it('a story that an outlet withdrew, where it is not known whose the article is', () => {
    const text = 'The Herald has withdrawn its story about the dam talks.';
    expect(findCorrections(readDocument({ text }), [])).toEqual([]);
  });

  it.each([
    'Withdrawn: the troops that never left',
    'WITHDRAWN: TROOPS LEAVE THE BORDER',
    'Norway withdraws troops',
    'Offer withdrawn',
    'Tribune retracts story on dam talks',
    'Minister retracts story',
    'Retraction of claws: what cats do',
    'The withdrawn envoy',
  ])('the headline “%s”', (title) => {
    const text = 'The envoys left Bern. They meet on Friday.';
    expect(findCorrections(readDocument({ text, title, outlet: 'The Herald' }), [])).toEqual([]);
  });

  it('a headline over no text', () => {
    expect(findCorrections(readDocument({ text: '', title: 'WITHDRAWN: Talks end' }), [])).toEqual([]);
  });

  it.each([
    'This article about ',
    'The Herald has retracted ',
    'we have withdrawn ',
    'a passage and removed ',
    'Editors: kill ',
    'removed. ',
    'WITHDRAWN: ',
    'Retraction: it said that ',
  ])('reads much of “%s” to its end', (piece) => {
    const text = muchOf(piece);
    const document = readDocument({ text, title: text, outlet: 'The Herald' });
    expect(findCorrections(document, [])).toBeInstanceOf(Array);
  });
});
