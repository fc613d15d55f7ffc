import { describe, expect, it } from 'vitest';
import { article, correction, said, spanOf } from '../../../support/analysed-articles.ts';
import { first, moved, oru, planned, posted, shared } from '../../../support/composing/lake-talks.ts';
import { editOf, revised } from '../../../support/digest-story.ts';

const hide = { kind: 'hide' } as const;

/** What a digest says under "New since …". */
function news(lines: readonly string[] = []): string {
  const from = lines.findIndex((line) => line.startsWith('### New since'));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('###'));
  return from < 0 ? '' : rest.slice(0, to < 0 ? rest.length : to).join('\n');
}

/** The lines of one message that were not there before, and those that are gone. */
function changed(before: readonly string[] = [], now: readonly string[] = []) {
  return {
    gone: before.filter((line) => !now.includes(line)),
    come: now.filter((line) => !before.includes(line)),
  };
}

describe('a channel over days', () => {
  it('gets its digest, and later what is new to it alone', async () => {
    const story = await posted();
    expect(news(story.messages()[0])).toMatch(/Set:\W+Lake talks \(Kenya, Uganda\), Kisumu, Thu, 6 Mar 2031/);
    const text = '"Rain will help us," Oru said.';
    // Published before the first digest, and read after it.
    const late = article('c', '2031-03-04T07:00:00Z', text, {
      statements: [said(text, 'Rain will help us', oru)],
    });
    story.articles = [first, late];
    await story.until('2031-03-05T09:00:00Z');
    const [, second = []] = story.messages();
    expect(second).toContain('### New since Tue, 4 Mar, 09:00');
    expect(news(second)).toMatch(/Lena Oru.*“Rain will help us”/);
    expect(news(second)).not.toContain('Lake talks');
    expect(await story.states()).toEqual(['digest done', 'digest done']);
  });

  it('has a posted line mended where a meeting is moved, and is told so once in its thread', async () => {
    const story = await posted();
    const [before] = story.messages();
    story.articles = [first, moved];
    await story.until('2031-03-04T14:05:00Z');
    await story.follow();
    await story.follow();
    const [now, reply, ...others] = story.messages();
    expect(others).toEqual([]);
    const { gone, come } = changed(before, now);
    expect(gone.length).toBe(come.length);
    expect(come).toContain('Sat, 8 Mar 2031 — **moved from** Thu, 6 Mar 2031');
    expect(come.join('\n')).toContain('`corrected 14:05`');
    expect(gone.join('\n')).not.toContain(shared);
    expect(reply?.join('\n')).toMatch(/Lake talks.*: moved from Thu, 6 Mar 2031 to Sat, 8 Mar 2031/);
    expect(story.world.discord.messages.map(({ under }) => under)).toEqual([null, 'm1']);
    expect(await story.states()).toEqual(['correction done', 'digest done']);
  });

  it('has a remark’s new words, its withdrawal and a silent revision in the line that told it', async () => {
    const story = await posted();
    const note = 'Correction: an earlier version said "by all who drink"; it is "by two countries".';
    const text = `${planned} ${note}`;
    const corrected = article('a', '2031-03-04T08:00:00Z', text, {
      ...first.findings,
      corrections: [correction(text, note, 'by all who drink', 'by two countries', '2031-03-04T10:00:00Z')],
    });
    story.articles = [corrected];
    await story.until('2031-03-04T10:05:00Z');
    await story.follow();
    expect(story.messages()[0]?.join('\n')).toMatch(
      /The lake is shared” … “by two countries.*`corrected 10:05`/,
    );

    const back =
      'Correction: an earlier version quoted Oru on who shares the lake; she said nothing of the kind.';
    const withdrawn = revised(
      article('a', '2031-03-04T08:00:00Z', `${planned} ${back}`, {
        ...first.findings,
        corrections: [
          { text: back, was: shared, evidence: [spanOf(`${planned} ${back}`, back)], rule: 'test' },
        ],
      }),
    );
    story.articles = [withdrawn];
    await story.until('2031-03-04T11:05:00Z');
    await story.follow();
    expect(story.messages()[0]?.join('\n')).not.toContain('drink');
    expect(story.messages()[0]?.join('\n')).not.toContain('two countries');
    expect(story.messages()[0]?.join('\n')).toMatch(/A remark of .*Lena Oru.* was withdrawn by Outlet a/);

    const silent = 'The sides are silent.';
    story.articles = [revised(article('a', '2031-03-04T08:00:00Z', silent), 3)];
    await story.until('2031-03-04T12:05:00Z');
    await story.follow();
    expect(story.messages()[0]?.join('\n')).toMatch(/What was told of a meeting was withdrawn by Outlet a/);
    expect(await story.states()).toEqual([
      'correction done',
      'correction done',
      'correction done',
      'digest done',
    ]);
    expect(story.messages()).toHaveLength(4);
  });

  it('has what an editor hid gone, and back when it is undone, again and again', async () => {
    const story = await posted();
    const [before = []] = story.messages();
    const edition = await story.world.store.posted('lake', '2031-03-04T00:00:00Z');
    const remark = edition[0]?.edition.briefing.statements[0]?.id ?? '';
    const edit = editOf(remark, hide, { reason: 'He never said so' });
    for (const hour of ['10', '12']) {
      await story.world.store.putEdit({ ...edit, undoneAt: null });
      await story.until(`2031-03-04T${hour}:00:00Z`);
      await story.follow();
      expect(story.messages()[0]?.join('\n')).not.toContain(shared);
      expect(story.messages().at(-1)?.join('\n')).toContain('He never said so');
      expect(story.messages().at(-1)?.join('\n')).not.toContain(shared);
      await story.world.store.putEdit({ ...edit, undoneAt: '2031-03-04T10:30:00Z' });
      await story.until(`2031-03-04T${Number(hour) + 1}:00:00Z`);
      await story.follow();
      expect(story.messages()[0]).toEqual(before);
    }
    expect(story.messages()).toHaveLength(5);
    expect(story.world.discord.doubled).toEqual([]);
  });

  it('keeps its line when an article leaves the window, or a source cannot be read', async () => {
    const story = await posted();
    story.articles = [];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    expect(await story.states()).toEqual(['digest done']);
  });

  it('keeps what is older than a week as it stands', async () => {
    const story = await posted();
    const [post] = await story.world.store.posted('lake', '2031-03-04T00:00:00Z');
    if (!post) throw new Error('nothing was posted');
    story.articles = [first, moved];
    const amend = () => story.composer.amend(post, story.subscription);
    await story.until('2031-03-11T08:59:00Z');
    expect(await amend()).toMatchObject({
      planned: { kind: 'correction', payload: { post: post.delivery.id } },
    });
    await story.until('2031-03-11T09:01:00Z');
    expect(await amend()).toBeNull();
  });
});

describe('a correction', () => {
  it('is planned once, whoever plans it, and says nothing where another has said it', async () => {
    const story = await posted();
    story.articles = [first, moved];
    await story.until('2031-03-04T14:00:00Z');
    const [post] = await story.world.store.posted('lake', '2031-03-04T00:00:00Z');
    if (!post) throw new Error('nothing was posted');
    const one = await story.composer.amend(post, story.subscription);
    await story.until('2031-03-04T14:01:00Z');
    const other = await story.composer.amend(post, story.subscription);
    expect(one?.planned.key).toBe(other?.planned.key);
    const delivery = {
      ...post.delivery,
      ...one?.planned,
      id: 'd',
      kind: 'correction' as const,
      state: 'planned' as const,
    };
    const composed = await story.composer.compose(delivery, story.subscription);
    if (!('parts' in composed) || !composed.edition) throw new Error('nothing was composed');
    expect(composed.parts.map(({ kind }) => kind)).toEqual(['edit', 'post']);
    expect(composed.parts[1]).toMatchObject({ under: { messageId: 'm1' } });
    expect(composed.edition).toMatchObject({ delivery: post.delivery.id, mended: 1 });
    await story.world.store.putEdition(post.delivery.id, composed.edition);
    expect(await story.composer.compose(delivery, story.subscription)).toMatchObject({ state: 'folded' });
    const again = await story.world.store.postedBy(post.delivery.id);
    expect(again && (await story.composer.amend(again, story.subscription))).toBeNull();
  });
});
