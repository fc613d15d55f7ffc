import type { Edition } from '../../core/model/edition.ts';
import { amendedLine, amendmentOf, fullness } from '../chat/amended-lines.ts';
import { digestDocument } from '../chat/digest-document.ts';
import { digestParts, digestShares, mendable } from '../chat/digest-parts.ts';
import { type EntryKey, keyedEntries } from '../chat/entry-keys.ts';
import { keptEdition } from '../chat/excerpt.ts';
import { fittingForms, mendedParts, menderOf } from '../chat/mended.ts';
import { pageSetting, pageTitle, partOf, type Writer } from '../chat/message-parts.ts';
import { pagesOf } from '../chat/pages.ts';
import type { Entry } from '../chat/part.ts';
import { shownPart, type WrittenPart, writtenEntries, writtenPart } from '../chat/written.ts';
import type { DrawnDigest } from '../discord/digest.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import type { DocumentNode, SectionName } from '../tree/nodes.ts';
import { digestActions } from './actions.ts';
import { charactersInAll } from './check-message.ts';
import { drawn, small, smallHeadBlocks } from './draw.ts';
import { limits } from './limits.ts';
import { measure, seenMeasure, type Told } from './line.ts';
import { mentionOf } from './mention.ts';
import { escaped } from './mrkdwn.ts';
import type { Block, SlackMessage } from './payload.ts';
import { beyondWords, brief, mostInThread, sent } from './slack-answer.ts';
import { digestHeard, type HeardLine, inWords, pageHeard, plainWords } from './summary.ts';
import { writer } from './writer.ts';

/** A message of a digest as it was written. */
interface WrittenMessage {
  /** Stands above it in small print: of a message in a thread; null: its first part is its head. */
  readonly title: Told | null;
  readonly parts: readonly WrittenPart<Told>[];
  readonly last: string | null;
  readonly heard: readonly HeardLine[];
  readonly actions: Block | null;
}

/** Characters that are left free at first: what is mended may be longer than what stood there. */
const roomForMending = 400;

const digestWriter: Writer<Told> = {
  ...writer,
  measure: mendable(measure, limits.told - roomForMending),
};
const by = {
  seen: mendable({ ...seenMeasure, limit: limits.brief }, limits.brief),
  all: digestWriter.measure,
  shares: digestShares,
};

/** A digest as Slack shows it: the message, and behind it those of its thread. As `discordDigest` otherwise. */
export function slackDigest(edition: Edition): DrawnDigest<SlackMessage> {
  const kept = edition.selections.length > 0 ? edition : firstWritten(edition);
  const messages = kept.selections.map(({ written }, at) =>
    messageOf(readWritten(written), kept, at === 0 ? kept.mention : null),
  );
  return { messages, edition: kept };
}

function firstWritten(edition: Edition): Edition {
  const full = briefingTree(edition.briefing);
  const document = digestDocument(edition);
  const { message, whole } = firstMessage(document, full, edition);
  const messages = [message, ...threadOf(document, full, whole)];
  return keptEdition(
    edition,
    messages.map((written) => ({ keys: keysOf(written), written })),
  );
}

function keysOf({ parts, heard }: WrittenMessage): readonly EntryKey[] {
  return [...writtenEntries(parts), ...heard].flatMap(({ key }) => (key ? [key] : []));
}

/** @returns also the sections of which it leaves nothing out */
function firstMessage(
  document: DocumentNode,
  full: DocumentNode,
  edition: Edition,
): { readonly message: WrittenMessage; readonly whole: ReadonlySet<SectionName | null> } {
  const { briefing, note, delivery } = edition;
  const { parts: all, keys } = digestParts(document, full, edition, digestWriter);
  const { parts, also } = brief(all, by);
  const message: WrittenMessage = {
    title: null,
    parts: parts.map((part) => writtenPart(part, keys)),
    last: also,
    heard: digestHeard(document, briefing, note),
    actions: digestActions(briefing, full, delivery),
  };
  const whole = parts.flatMap(({ part, rest }) => (rest === null ? [part.name] : []));
  return { message, whole: new Set(whole) };
}

/** The sections of which the first message leaves something out, all of them. */
function threadOf(
  document: DocumentNode,
  full: DocumentNode,
  whole: ReadonlySet<SectionName | null>,
): readonly WrittenMessage[] {
  const setting = pageSetting(full, digestWriter);
  const sections = document.children.filter(({ name }) => !whole.has(name));
  const made = sections.map((section) => ({ section, part: partOf(section, setting, digestWriter) }));
  const keys: ReadonlyMap<Entry<Told>, EntryKey> = new Map(
    made.flatMap(({ section, part }) => keyedEntries(part, section)),
  );
  if (made.length === 0) return [];
  const parts = made.map(({ part }) => part);
  const pages = pagesOf(parts, setting.above, digestWriter.measure).map((page) => ({
    ...page,
    pages: Math.min(page.pages, mostInThread),
  }));
  const beyond = beyondWords(pages, mostInThread);
  return pages.slice(0, mostInThread).map((page, at): WrittenMessage => {
    const title = pageTitle(document, page, digestWriter);
    const last = at === mostInThread - 1 ? beyond : null;
    return {
      title,
      parts: page.parts.map((part) => writtenPart(part, keys)),
      last,
      heard: pageHeard(title, page, last, keys),
      actions: null,
    };
  });
}

/** @throws TypeError where it was not written here */
function readWritten(written: object): WrittenMessage {
  if (!isWritten(written)) throw new TypeError('slack: the selection is not of a digest on Slack');
  return written;
}

function isWritten(written: object): written is WrittenMessage {
  return 'parts' in written && 'heard' in written && 'actions' in written;
}

function messageOf(
  { title, parts, last, heard, actions }: WrittenMessage,
  edition: Edition,
  mention: string | null,
): SlackMessage {
  const blocksOf = (some: readonly WrittenPart<Told>[]): readonly Block[] => [
    ...mentionOf(mention),
    ...(title === null ? [] : smallHeadBlocks(title)),
    ...some.map(shownPart).flatMap(drawn),
    ...(last === null ? [] : [small(last)]),
    ...(actions === null ? [] : [actions]),
  ];
  const mended = mendedParts(
    parts,
    menderOf(edition, writer),
    (some) => charactersInAll(blocksOf(some)) <= limits.message,
    measure.lengthOf,
  );
  return sent({ text: inWords(mendedLines(heard, edition)), blocks: blocksOf(mended) });
}

/** What is read out, with what became of its lines. */
function mendedLines(lines: readonly HeardLine[], { briefing, amendments }: Edition): readonly HeardLine[] {
  const forms = new Map<HeardLine, readonly string[]>();
  for (const line of lines) {
    const amendment = line.key && amendmentOf(line.key, briefing, amendments);
    if (!amendment) continue;
    forms.set(
      line,
      fullness.map((much) => escaped(`• ${plainWords(amendedLine(amendment, briefing, much))}`)),
    );
  }
  const mended = (chosen: ReadonlyMap<HeardLine, string>): readonly HeardLine[] =>
    lines.map((line) => ({ ...line, text: chosen.get(line) ?? line.text }));
  const fits = (chosen: ReadonlyMap<HeardLine, string>): boolean =>
    inWords(mended(chosen)).length <= limits.summary;
  return mended(fittingForms(forms, fits, ({ length }) => length));
}
