import type { Meeting, TopicLabel } from '../../core/model/briefing.ts';
import type { NotedAmendment } from '../../core/model/edition.ts';
import { capitalised, label, text } from '../tree/inline.ts';
import { meetingNode } from '../tree/meetings.ts';
import type { InlineNode, MeetingNode } from '../tree/nodes.ts';
import { plainText } from '../tree/plain-text.ts';
import { remarkWithSpeaker } from '../tree/statements.ts';
import { timeOfInstant } from '../tree/time.ts';
import { changedLine } from './amended-lines.ts';
import type { DigestNote, MeetingNews } from './digest-note.ts';
import { shortened } from './shorten.ts';
import { isStatement } from './telling.ts';

/** A line of a note, whatever the platform. */
export type NoteLine =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'line' | 'small'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'meeting'; readonly node: MeetingNode }
  /** Names a channel, with words before and behind it. */
  | { readonly kind: 'channel'; readonly before: string; readonly id: string; readonly behind: string };

/** What a note says: as many of its entries as there is room for. */
export interface NoteSheet {
  readonly head: readonly NoteLine[];
  readonly entries: readonly (readonly NoteLine[])[];
  /** What the entries are called where some have no room. */
  readonly noun: readonly [one: string, many: string];
}

type Noted<Kind extends DigestNote['kind']> = Extract<DigestNote, { readonly kind: Kind }>;

const longestTitle = 120;
const longestWords = 300;

export function noteSheet(note: DigestNote): NoteSheet {
  switch (note.kind) {
    case 'quiet':
      return quietSheet(note);
    case 'reminder':
      return reminderSheet(note);
    case 'alert':
      return alertSheet(note);
    case 'correction':
      return correctionSheet(note);
    case 'trouble':
      return troubleSheet(note);
  }
}

function quietSheet({ topic, since, next }: Noted<'quiet'>): NoteSheet {
  const time = (instant: string): InlineNode => timeOfInstant(instant, topic.timezone);
  const then = next === null ? [] : [text(' Next digest: '), time(next), text('.')];
  const children = [text(`Nothing new on ${titleOf(topic)} since `), time(since), text('.'), ...then];
  return { ...nothing, head: [{ kind: 'small', children }] };
}

const nothing: NoteSheet = { head: [], entries: [], noun: ['line', 'lines'] };

function reminderSheet({ topic, meeting }: Noted<'reminder'>): NoteSheet {
  return {
    head: [heading('Coming up', topic)],
    entries: [[meetingLine(meeting, topic)]],
    noun: ['meeting', 'meetings'],
  };
}

const newsHeadings: Readonly<Record<MeetingNews, string>> = {
  'called-off': 'Called off',
  moved: 'Moved',
  set: 'New meeting',
};

/** What upsets plans most comes first, under a heading for each kind of news. */
function alertSheet({ topic, news }: Noted<'alert'>): NoteSheet {
  const order = ['called-off', 'moved', 'set'] as const;
  const entries = order.flatMap((what) =>
    news
      .filter((one) => one.what === what)
      .map(({ meeting }, at): readonly NoteLine[] => [
        ...(at === 0 ? [heading(newsHeadings[what], topic)] : []),
        meetingLine(meeting, topic),
      ]),
  );
  return { head: [], entries, noun: ['meeting', 'meetings'] };
}

function correctionSheet({ amendments }: Noted<'correction'>): NoteSheet {
  const count = amendments.length === 1 ? 'Correction' : `${amendments.length} corrections`;
  return {
    head: [{ kind: 'heading', words: `${count} to the digest above` }],
    entries: amendments.map((amendment) => correctionLines(amendment)),
    noun: ['correction', 'corrections'],
  };
}

/** What became of a line, what holds now, and what the line said: not of one that an editor removed. */
function correctionLines(amendment: NotedAmendment): readonly NoteLine[] {
  const was: readonly NoteLine[] = [small(`It read: ${short(amendment.was)}`)];
  switch (amendment.kind) {
    case 'withdrawn':
      return [
        strong(`Withdrawn by ${short(amendment.outlet ?? '') || 'its outlet'}`, amendment.sources),
        ...was,
      ];
    case 'hidden':
      return [strong(`Removed by an editor: ${short(amendment.reason)}`)];
    case 'restored':
      return [
        strong('It stands again as it was posted', amendment.sources),
        small(`It reads: ${short(amendment.now)}`),
      ];
    case 'changed': {
      const { item, told } = amendment;
      const isRemark = isStatement(item);
      const now = isRemark ? remarkWithSpeaker(item) : changedLine(amendment);
      const what: readonly NoteLine[] = isRemark ? [strong(capitalised(short(told)))] : [];
      return [...what, { kind: 'line', children: now }, ...was];
    }
  }
}

function troubleSheet({ topic, channelId, subscription, why, mend }: Noted<'trouble'>): NoteSheet {
  const lines: readonly NoteLine[] = [
    { kind: 'heading', words: 'Digests have stopped' },
    {
      kind: 'channel',
      before: `No digests on ${titleOf(topic)} come to `,
      id: channelId,
      behind: ` any more: ${withStop(short(why))}`,
    },
    strong(withStop(capitalised(short(mend)))),
    small(`Subscription ${plainText(subscription)}`),
  ];
  return { ...nothing, head: lines.filter((line) => line.kind !== 'line' || short(mend) !== '') };
}

function meetingLine(meeting: Meeting, topic: TopicLabel): NoteLine {
  return { kind: 'meeting', node: meetingNode(meeting, topic.timezone, () => null) };
}

function heading(words: string, topic: TopicLabel): NoteLine {
  return { kind: 'heading', words: `${words} · ${titleOf(topic)}` };
}

function small(words: string): NoteLine {
  return { kind: 'small', children: [label(words, 'quiet')] };
}

function strong(words: string, sources: readonly number[] = []): NoteLine {
  const cites = sources.length === 0 ? [] : [{ type: 'citation', sources } as const];
  return { kind: 'line', children: [label(words, 'alert'), ...cites] };
}

function titleOf({ title }: TopicLabel): string {
  return shortened(plainText(title), longestTitle) || 'this topic';
}

function short(words: string): string {
  return shortened(plainText(words), longestWords);
}

function withStop(words: string): string {
  return /[.!?…]$/.test(words) || words === '' ? words : `${words}.`;
}
