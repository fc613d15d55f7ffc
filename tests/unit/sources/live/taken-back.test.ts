import { describe, expect, test } from 'vitest';
import { shownBeforeLogin } from '../../../../src/sources/live/login-wall.ts';
import { isNoteOnIt, isTakenBack } from '../../../../src/sources/live/taken-back.ts';

const title = 'Envoys meet on the river';

describe('an article is taken back', () => {
  test.each([
    'This article has been withdrawn.',
    'This report was retracted on Tuesday by its editors.',
    'Our story has since been removed.',
    'We are sorry. The article has been taken down while we look into it.',
    'The Harbour Gazette has retracted this article.',
    'We have retracted the story, because its quotations could not be confirmed.',
    'Its editors have removed this short interview.',
    'This news article was deleted: the photograph showed another river.',
  ])('by “%s”', (text) => {
    expect(isTakenBack({ title, text })).toBe(true);
  });

  test.each(['Retracted: Envoys meet', 'WITHDRAWN – Envoys meet', '[Retracted] Envoys meet'])(
    'by the title “%s”',
    (label) => {
      expect(isTakenBack({ title: label, text: 'Something else stood here.' })).toBe(true);
    },
  );

  test.each([
    'Envoy Ada Quill withdrew the draft on Monday.',
    'Bolmark has withdrawn its troops from the river, said Ada Quill.',
    'She retracted her report of Monday.',
    'The articles of the treaty that were removed are three.',
    'The page may have been moved or deleted.',
    'The story you are looking for may have been removed.',
    'This article was first published on Monday.',
    'The Gazette withdrew a story of its rival from its shelves.',
  ])('not by “%s”', (text) => {
    expect(isTakenBack({ title, text })).toBe(false);
  });

  test('not in a text that is long enough for an article', () => {
    const text = `This article has been withdrawn. ${'They spoke of ferries. '.repeat(100)}`;
    expect(isTakenBack({ title, text })).toBe(false);
  });

  test.each(['Retractable bridges of Arven', 'Withdrawal of troops begins'])(
    'not by the title “%s”',
    (news) => {
      expect(isTakenBack({ title: news, text: 'It began on Monday.' })).toBe(false);
    },
  );
});

test.each([
  ['Correction: nobody met.', true],
  ['Editor’s note, November 3: Nobody met.', true],
  ['This story has been corrected. Nobody met.', true],
  ['They spoke of a correction: fewer ferries.', false],
  ['The minister corrected the record: nobody met.', false],
])('“%s”: is it a note on an article? %s', (text, isNote) => {
  expect(isNoteOnIt({ title, text })).toBe(isNote);
});

describe('a login', () => {
  test.each([
    'This content is for subscribers only.',
    'Log in or subscribe to continue reading.',
    'Please sign in to read on.',
    'Become a member to unlock it.',
    'You have reached your limit of free articles.',
    'Read the full story with a subscription.',
  ])('is asked for by “%s”', (ask) => {
    expect(shownBeforeLogin(`They met.\n\n${ask}\n\nMonthly, yearly.`)).toBe('They met.');
  });

  test.each([
    'Both sides agreed to go on with their talks.',
    'The members of the group signed in the old custom house.',
    'Subscribers of the ferry line were told on Monday.',
    'The plan that they chose is old.',
  ])('is not asked for by “%s”', (text) => {
    expect(shownBeforeLogin(`They met.\n\n${text}`)).toBeNull();
  });
});
