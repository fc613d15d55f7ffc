import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { correctionNotes } from '../../../../../src/core/analysis/corrections/correction-notes.ts';
import { findCorrections } from '../../../../../src/core/analysis/corrections/corrections.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import type { CorrectionFinding } from '../../../../../src/core/model/finding.ts';

const outlet = 'The Herald';

function found(text: string, title = '', from: string | null = outlet): readonly CorrectionFinding[] {
  const corrections = findCorrections(readDocument({ text, title, outlet: from }), []);
  for (const { evidence, text: words } of corrections) {
    expect(evidence).toHaveLength(1);
    const [span] = evidence;
    if (words !== title) expect(text.slice(span?.start, span?.end)).toBe(words);
  }
  return corrections;
}

function wases(text: string): unknown[] {
  return found(text).map(({ was, now }) => ({ was, now }));
}

describe('findCorrections tells that an outlet withdraws', () => {
  it.each([
    'This article has been withdrawn. The Herald could not confirm the remarks of the minister.',
    'This story was retracted on 3 May 2031 after a review.',
    'This article has been removed.',
    'This news story has been taken down because its sources could not be confirmed.',
    'This story, published on Friday, has been removed from our website.',
    'This story about the dam talks has been unpublished pending a review.',
    'This article has been withdrawn because the envoy said that he was misquoted.',
    '[This article has been deleted.]',
    'Please note that this story has been withdrawn.',
    'BERN (NWA) — This story has been withdrawn. No substitute will be sent.',
    'Editor’s note: The story on the dam talks is withdrawn.',
    'The Herald has retracted this article.',
    'The North Press Agency has withdrawn this story.',
    'This newspaper has withdrawn this article at the request of its author.',
    'We have withdrawn this story because its source was forged.',
    'After a review, we have retracted this article.',
    'Editor’s note: The story has been retracted. The Herald regrets the error.',
    'Editor’s note: This report has been withdrawn.',
    'EDITORS: Please kill the story slugged Dam Talks. It was sent in error.',
    'MANDATORY KILL: The story on the dam talks rests on a forged letter.',
    'BC-Dam-Talks, KILL',
    'This story has been withdrawn. An earlier version misstated the day. It also misquoted the envoy.',
  ])('its article: “%s”', (note) => {
    const [correction, ...others] = found(note);
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ rule: 'article-withdrawn' });
    expect(correction).not.toHaveProperty('was');
    expect(correction).not.toHaveProperty('now');
    expect(correctionNotes(readDocument({ text: note, outlet }))).toEqual([{ start: 0, end: note.length }]);
  });

  it.each([
    ['The Herald has withdrawn its story about the dam talks.', outlet],
    ['The Herald on Friday retracted a report on the dam talks.', outlet],
    ['NWA has withdrawn its story about the dam talks.', 'North Wire Agency'],
    ['The North Wire Agency withdraws its story about the dam talks.', 'NWA'],
    ['The North Wire, which took the report from a blog, has retracted the story.', 'northwire.example'],
    ['We have retracted our story about the dam talks.', null],
    ['Retraction: Our story on Monday relied on a forged letter. It should not have been published.', null],
    ['Retraction: The Herald could not confirm the letter that Monday’s story relied on.', outlet],
  ])('another story of its own: “%s”', (note, from) => {
    const text = `The envoys met in Bern.\n\n${note}`;
    expect(found(text, '', from)).toEqual([
      expect.objectContaining({ rule: 'story-withdrawn', text: note.replace(/^Retraction: /, '') }),
    ]);
    expect(correctionNotes(readDocument({ text, outlet: from }))).toEqual([
      { start: text.indexOf(note), end: text.length },
    ]);
  });

  it.each([
    'The quotation attributed to Ana Vell was fabricated and has been removed.',
    'A passage in which the envoy was described has been removed from this article.',
    'Two paragraphs have been removed from this story because they could not be verified.',
    'Editor’s note: The quotation attributed to Ana Vell has been removed.',
    'The Herald has removed a quotation attributed to Ana Vell from this article.',
    'We have removed a quote attributed to the minister because we could not verify it.',
    'Editor’s note: A quote that could not be verified has been deleted. The Herald has dismissed the reporter.',
  ])('a passage: “%s”', (note) => {
    const [correction, ...others] = found(`The envoys met in Bern.\n\n${note}`);
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ rule: 'passage-removed' });
    expect(correction).not.toHaveProperty('was');
    expect(correction).not.toHaveProperty('now');
  });

  it('in an editor’s note on an earlier version', () => {
    const note = 'An earlier version of this story, which named a source, has been taken down.';
    expect(found(`Editor’s note: ${note}`)).toEqual([expect.objectContaining({ text: note })]);
  });

  it.each([
    'WITHDRAWN: Talks on the dam end without a deal',
    'RETRACTED: Talks on the dam end',
    '[WITHDRAWN] Talks on the dam end',
    'Retraction: Talks on the dam end',
    'STORY REMOVED: Talks on the dam end',
    'Story withdrawn',
    'The Herald withdraws story on dam talks',
    'Herald retracts its report on dam talks',
  ])('its article by the headline “%s”', (title) => {
    const notice = 'The story of Monday cannot be confirmed. The Herald regrets that.';
    const noted =
      'The envoys left Bern.\n\nThis article has been withdrawn. The Herald could not confirm it.';
    expect(found(noted, title).map(({ text }) => text)).toEqual([noted.split('\n\n')[1]]);
    const told = `The story was sent in error.\n\n${notice}`;
    expect(found(told, title).map(({ text }) => text)).toEqual(['The story was sent in error.']);
    // Where no sentence tells it, the headline does, and the article's first sentence bears it.
    const bare = 'The envoys left Bern. They meet on Friday.';
    expect(found(bare, title)).toEqual([
      expect.objectContaining({ text: title, evidence: [{ start: 0, end: 21 }], rule: 'article-withdrawn' }),
    ]);
  });

  it('by a headline that stands in the text', () => {
    const line = 'WITHDRAWN: Talks on the dam end without a deal';
    expect(found(`${line}\n\nThe envoys left Bern.`).map(({ text }) => text)).toEqual([line]);
  });

  it('with what the story said, where the note tells it', () => {
    const was = 'the envoy had left the dam talks';
    const one = [{ was, now: undefined }];
    expect(wases(`The Herald has withdrawn its report that ${was}.`)).toEqual(one);
    expect(wases(`This story has been withdrawn. The story wrongly said that ${was}.`)).toEqual(one);
    expect(wases(`This story has been withdrawn because it wrongly reported that ${was}.`)).toEqual(one);
    expect(wases(`This story has been withdrawn. It quoted Ana Vell as saying that ${was}.`)).toEqual(one);
    expect(wases(`This story has been withdrawn.\n\nThe story had quoted Vell as saying “${was}.”`)).toEqual(
      one,
    );
    expect(wases(`Retraction: On Monday we reported that ${was}. That was wrong.`)).toEqual(one);
    expect(
      wases(
        `Editor’s note: The quotation “${was}”, attributed to Ana Vell, was fabricated and has been removed.`,
      ),
    ).toEqual(one);
  });

  it('and the article’s meetings, positions and figures with it', () => {
    const told =
      'Norway and Sweden will meet in Bern on 3 May. Norway demands that Sweden close the dam. The talks cost 40 million euros.';
    const stood = analyse({ text: told, outlet, publishedAt: '2031-04-28' });
    expect(stood.meetings).toHaveLength(1);
    const text = `${told}\n\nThis article has been withdrawn.`;
    const { meetings, positions, figures, corrections } = analyse({
      text,
      outlet,
      publishedAt: '2031-04-28',
    });
    expect({ meetings, positions, figures }).toEqual({ meetings: [], positions: [], figures: [] });
    expect(corrections).toHaveLength(1);
  });
});

describe('a claim that an outlet takes back within its article', () => {
  it.each([
    'The Herald reported that the guild had "already accepted nine per cent". This was wrong. We withdraw the claim and the source’s words.',
    'WITHDRAWN, 11 July: We reported that the guild had "already accepted nine per cent". We now retract that claim.',
    'On March 14 The Herald withdraws the report that the guild "already accepted nine per cent". It could not be confirmed.',
  ])('is told with the words that it cited: %s', (text) => {
    expect(wases(text)).toEqual([{ was: 'already accepted nine per cent', now: undefined }]);
  });

  it.each([
    '“We withdraw the claim that the guild accepted,” the minister said.',
    'The ministry said: we withdraw the claim.',
    'We withdraw our troops from the claim.',
    'On March 14 the ministry withdraws the report that the guild accepted.',
  ])('is nobody else’s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
