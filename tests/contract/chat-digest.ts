import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/core/model/edition.ts';
import { decodeCustomId } from '../../src/render/chat/custom-id.ts';
import { digestDocument } from '../../src/render/chat/digest-document.ts';
import { decodeEditId } from '../../src/render/chat/edit-id.ts';
import type { DrawnDigest } from '../../src/render/discord/digest.ts';
import type { SectionNode } from '../../src/render/tree/nodes.ts';
import { webAddress } from '../../src/render/tree/web-address.ts';
import { briefing } from '../fixtures/briefing.ts';
import { editionOf } from '../support/digest-story.ts';
import { amendedEdition, anyEdition, markOf } from '../unit/render/any-edition.ts';
import { expectedSection } from '../unit/render/expected-lines.ts';
import { countedIn, readEntries, readInAnyOrder } from '../unit/render/read-entries.ts';
import { type ChatRenderer, filledDisplays, runs, sizeOf } from './chat-renderer.ts';

/** A platform's digests, with a reader of its messages that shares no code with them. */
export interface DigestRenderer<Message> extends Omit<ChatRenderer<Message>, 'show'> {
  readonly draw: (edition: Edition) => DrawnDigest<Message>;
  /** An id that the platform takes for a role's or group's. */
  readonly group: string;
  /** What is read out in the place of a message, line by line; nothing where it is read out itself. */
  readonly heard: (message: Message) => readonly string[];
  /** Whom a message calls. */
  readonly calls: (message: Message) => readonly string[];
}

const numRuns = { ...runs, numRuns: 50 };

/** What an amended line says of itself. */
const isAmendedLine =
  /corrected (?:\d\d? \w+(?: \d{4})?, )?\d\d:\d\d$|^(?:[•|] ?)?(?:Withdrawn|Removed|Changed)$/;

export function describeDigests<Message>(name: string, renderer: DigestRenderer<Message>): void {
  const { draw, displays, telling, longest } = renderer;
  const linesOf = (messages: readonly Message[]): readonly string[] =>
    messages.flatMap((message) => [...displays(message).flat(), ...renderer.heard(message)]);

  /** What the buttons of an edition's first message that lead to views ask for. */
  function viewsOf(edition: Edition) {
    const [first] = draw(edition).messages;
    const buttons = first === undefined ? [] : renderer.buttons(first);
    return buttons.map(({ value }) => decodeCustomId(value)).filter((asked) => asked?.kind === 'view');
  }

  function expectCounted(edition: Edition): void {
    const [first] = draw(edition).messages;
    if (first === undefined) throw new Error('no message was drawn');
    const shown = filledDisplays(displays(first)).slice(1);
    const also = /^Also: (.*)$/.exec(shown.at(-1)?.[0] ?? '')?.[1];
    const elsewhere = also === undefined ? new Map<string, number>() : countedIn(also);
    let drawn = 0;
    for (const section of digestDocument(edition).children) {
      const expected = expectedSection(section, telling);
      const display = shown.find(([heading]) => heading === expected.heading[0]);
      if (!display) {
        expect([section.name, elsewhere.get(section.name)]).toEqual([section.name, sizeOf(expected)]);
        continue;
      }
      drawn += 1;
      const body = display.slice(expected.heading.length);
      const { found, rest } = read(section)(body, expected.groups, longest);
      const [, count = '0'] = /^([\d,]+) (?:more )?[a-z ]+$/.exec(rest[0] ?? '') ?? [];
      const sum = [section.name, rest.length <= 1, found.length + Number(count.replaceAll(',', ''))];
      expect(sum).toEqual([section.name, true, sizeOf(expected)]);
    }
    expect(shown).toHaveLength(drawn + (also === undefined ? 0 : 1));
  }

  function read({ name: section }: SectionNode): typeof readInAnyOrder {
    if (section === 'changed') return readInAnyOrder;
    return (lines, groups) => readEntries(lines, groups, 0, longest);
  }

  describe(`${name}, whatever articles hold`, () => {
    it('is drawn again as it was, to the byte, from what is kept of it', () => {
      fc.assert(
        fc.property(anyEdition, (edition) => {
          const drawn = draw(edition);
          const again = draw(kept(drawn.edition));
          expect(JSON.stringify(again.messages)).toBe(JSON.stringify(drawn.messages));
          expect(again.edition).toEqual(kept(drawn.edition));
        }),
        numRuns,
      );
    });

    it('is taken by the platform, and lets no word of a source become markup, a mention or a link', () => {
      fc.assert(
        fc.property(anyEdition, (edition) => {
          const addresses = new Map(
            edition.briefing.sources.map(({ n, url }) => [`[${n}]`, webAddress(url)]),
          );
          for (const message of draw(edition).messages) {
            expect(renderer.faults(message)).toEqual([]);
            expect(renderer.markup(message)).toEqual([]);
            expect(renderer.calls(message)).toEqual([]);
            for (const { text, url } of renderer.links(message)) expect(url).toBe(addresses.get(text));
            for (const chip of renderer.chips(message))
              expect(['new', 'updated', 'withdrawn']).toContain(chip);
          }
        }),
        numRuns,
      );
    });

    it('counts what it does not show', () => {
      fc.assert(fc.property(anyEdition, expectCounted), numRuns);
    });

    it('differs where it was mended in the lines concerned alone, and has no word left of what is gone', () => {
      fc.assert(
        fc.property(amendedEdition, ({ edition, amendments }) => {
          const { messages, edition: posted } = draw(edition);
          const mended = draw({ ...kept(posted), amendments }).messages;
          const told = JSON.stringify(mended);
          for (const { id, kind } of amendments) {
            if (kind === 'changed') continue;
            expect([id, told.includes(markOf(id))]).toEqual([id, false]);
          }
          const marks = amendments.map(({ id }) => markOf(id));
          expect(mended).toHaveLength(messages.length);
          expect(unconcerned(linesOf(mended), marks)).toEqual(unconcerned(linesOf(messages), marks));
          for (const message of mended) {
            expect(renderer.faults(message)).toEqual([]);
            expect([...renderer.markup(message), ...renderer.calls(message)]).toEqual([]);
          }
        }),
        numRuns,
      );
    });
  });

  describe(name, () => {
    it('is within its limits where all of a crowded digest was withdrawn, changed or removed', () => {
      const statements = Array.from({ length: 300 }, (_none, at): (typeof briefing.statements)[number] => ({
        id: `s${at}`,
        speaker: { name: `Speaker ${at % 7}` },
        kind: 'indirect',
        text: at % 2 === 0 ? 'No.' : `remark ${at}`,
        cue: 'said',
        date: null,
        cites: [],
      }));
      const { messages, edition } = draw(editionOf({ ...briefing, statements, changes: [] }));
      for (const kind of ['withdrawn', 'hidden', 'changed'] as const) {
        const amendments = statements.map((item) => ({
          id: item.id,
          at: '2022-03-08T20:05:00Z',
          kind,
          outlet: 'The Fjord Post '.repeat(9),
          reason: 'because '.repeat(40),
          told: 'put right',
          item: { ...item, text: `${item.text} ${'and more '.repeat(30)}` },
        }));
        const mended = draw({ ...edition, amendments }).messages;
        expect(mended).toHaveLength(messages.length);
        expect(mended.flatMap(renderer.faults)).toEqual([]);
      }
    });

    it('calls the group that its channel wants called, in its first message alone', () => {
      const statements = briefing.statements.flatMap((remark) =>
        Array.from({ length: 40 }, (_none, at) => ({
          ...remark,
          id: `${remark.id}${at}`,
          text: 'and so on '.repeat(9),
        })),
      );
      const crowded = { ...briefing, statements };
      const { messages } = draw(editionOf(crowded, { mention: renderer.group }));
      expect(messages.map(renderer.calls)).toEqual(
        messages.map((_message, at) => (at === 0 ? [renderer.group] : [])),
      );
      expect(messages.flatMap(renderer.faults)).toEqual([]);
      const other = draw(editionOf(briefing, { mention: '@everyone> <@1' })).messages;
      expect(other.flatMap(renderer.calls)).toEqual([]);
    });

    it('leads to changes since the channel’s last digest, whichever view is looked at on the way', () => {
      const since = '2022-03-05T09:00:00.000Z';
      const views = viewsOf(editionOf({ ...briefing, since }));
      expect(views.map((asked) => asked?.kind === 'view' && asked.view)).toContain('changes');
      expect(views.every((asked) => asked?.kind === 'view' && asked.since === since)).toBe(true);
      const again = viewsOf(editionOf({ ...briefing, since: briefing.asOf }));
      expect(again.every((asked) => asked?.kind === 'view' && asked.since === null)).toBe(true);
    });

    it('has one button by which an editor mends it, beside those of its briefing', () => {
      const [first] = draw(editionOf(briefing, { delivery: 'abc123' })).messages;
      const buttons = first === undefined ? [] : renderer.buttons(first);
      expect(
        buttons.filter(({ value }) => decodeEditId(value) === 'abc123').map(({ label }) => label),
      ).toEqual(['Edit a line']);
      expect(buttons.map(({ label }) => label)).toContain('Calendar (.ics)');
    });
  });
}

function kept(edition: Edition): Edition {
  return JSON.parse(JSON.stringify(edition));
}

/** The lines without those of some items, and without what stands in their place. */
function unconcerned(lines: readonly string[], marks: readonly string[]): readonly string[] {
  return lines.filter((line, at) => {
    // A meeting's date stands under its title.
    const isDate = /^Thu, 10 Mar 2022(?: — called off)?$/.test(line);
    return !isConcerned(line, marks) && !(isDate && isConcerned(lines[at - 1] ?? '', marks));
  });
}

function isConcerned(line: string, marks: readonly string[]): boolean {
  return marks.some((mark) => line.includes(mark)) || isAmendedLine.test(line);
}
