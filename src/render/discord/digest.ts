import type { Edition } from '../../core/model/edition.ts';
import { digestDocument } from '../chat/digest-document.ts';
import { digestParts, digestShares, mendable } from '../chat/digest-parts.ts';
import type { EntryKey } from '../chat/entry-keys.ts';
import { keptEdition } from '../chat/excerpt.ts';
import { mendedParts, menderOf } from '../chat/mended.ts';
import type { Writer } from '../chat/message-parts.ts';
import { planned } from '../chat/overview-plan.ts';
import { shownPart, type WrittenPart, writtenEntries, writtenPart } from '../chat/written.ts';
import { briefingTree } from '../tree/briefing-tree.ts';
import { accentColor } from './accent-color.ts';
import { digestRows } from './buttons.ts';
import { limits } from './limits.ts';
import { mentionOf } from './mention.ts';
import { measure, partText, smallPrint } from './part.ts';
import { type ActionRow, type DiscordMessage, isComponentsV2 } from './payload.ts';
import { containerOf } from './render-discord.ts';
import { writer } from './writer.ts';

/** A digest as messages, and the edition with which the same messages are drawn again. */
export interface DrawnDigest<Message> {
  readonly messages: readonly Message[];
  /** Holds what is shown and no more, with its selections. */
  readonly edition: Edition;
}

/** Characters that are left free at first: what is mended may be longer than what stood there. */
const roomForMending = 400;
/** What a mention takes at most. */
const roomForMention = 40;

/** A digest's message as it was written. */
interface WrittenDigest {
  readonly parts: readonly WrittenPart<string>[];
  readonly also: string | null;
  readonly rows: readonly ActionRow[];
}

const digestWriter: Writer<string> = {
  ...writer,
  measure: mendable(measure, limits.text - roomForMending - roomForMention),
};

/**
 * A digest as Discord shows it. An edition with selections is drawn by them: nothing but the lines of its amendments
 * differs from the time before.
 */
export function discordDigest(edition: Edition): DrawnDigest<DiscordMessage> {
  const kept = edition.selections.length > 0 ? edition : firstWritten(edition);
  return { messages: kept.selections.map(({ written }) => drawn(readWritten(written), kept)), edition: kept };
}

function firstWritten(edition: Edition): Edition {
  const { briefing } = edition;
  const full = briefingTree(briefing);
  const { parts: all, keys } = digestParts(digestDocument(edition), full, edition, digestWriter);
  const { parts, also } = planned(all, digestWriter.measure, digestShares);
  const written: WrittenDigest = {
    parts: parts.map((part) => writtenPart(part, keys)),
    also,
    rows: digestRows(briefing, full, edition.delivery),
  };
  const shown = writtenEntries(written.parts).flatMap(({ key }): readonly EntryKey[] => (key ? [key] : []));
  return keptEdition(edition, [{ keys: shown, written }]);
}

/** @throws TypeError where it was not written here */
function readWritten(written: object): WrittenDigest {
  if (!isWritten(written)) throw new TypeError('discord: the selection is not of a digest on Discord');
  return written;
}

function isWritten(written: object): written is WrittenDigest {
  return 'parts' in written && 'also' in written && 'rows' in written;
}

function drawn({ parts, also, rows }: WrittenDigest, edition: Edition): DiscordMessage {
  const textsOf = (some: readonly WrittenPart<string>[]): readonly string[] => [
    ...some
      .map(shownPart)
      .map(({ part, isShown, rest }) => partText(part, isShown, rest === null ? null : smallPrint(rest))),
    ...(also === null ? [] : [smallPrint(also)]),
  ];
  const mention = mentionOf(edition.mention);
  const room = limits.text - roomForMention;
  const mended = mendedParts(
    parts,
    menderOf(edition, writer),
    (some) => textsOf(some).join('').length <= room,
    measure.lengthOf,
  );
  return {
    flags: isComponentsV2,
    components: [
      ...mention.components,
      containerOf(textsOf(mended), accentColor(edition.color, edition.briefing.topic.id)),
      ...rows,
    ],
    allowed_mentions: mention.allowed,
  };
}
