import { setTimeout as sleep } from 'node:timers/promises';
import { briefingViews } from '../../src/core/model/view.ts';
import type { Interaction } from '../../tests/support/slack/interaction.ts';
import type { LocalSlack } from '../../tests/support/slack/local-slack.ts';
import { LocalMessage } from '../../tests/support/slack/message.ts';
import type { ShownElement } from '../../tests/support/slack/shown.ts';
import type { LocalView } from '../../tests/support/slack/view.ts';
import type { LocalChannel, Member } from '../../tests/support/slack/world.ts';
import type { Chance } from './chance.ts';
import { hostile } from './words.ts';

/** Something that somebody did, and what it has to come to. */
export interface Act {
  readonly interaction: Interaction;
  readonly person: Member;
  /** Where an answer that everybody sees stands; null: there may be none. */
  readonly channel: LocalChannel | null;
  /** The thread that was written in. */
  readonly threadTs: string | null;
  /** `any`: a message or a view; `nothing`: the app is only told. */
  readonly expects: 'any' | 'home' | 'file' | 'nothing';
  readonly isPrivate: boolean;
  /** The time that was asked for, as the buttons of its answer carry it: nobody else's answer does. */
  readonly asOfKey: string | null;
}

/** Everything that people did, and where they do it. */
export interface People {
  readonly slack: LocalSlack;
  readonly chance: Chance;
  /** Asks far too often. */
  readonly greedy: Member;
  /** Channels of every kind in which many ask. */
  readonly shared: readonly [LocalChannel, ...LocalChannel[]];
  readonly acts: Act[];
  /** By the interaction's id. */
  readonly byInteraction: Map<string, Act>;
}

export function createPeople(slack: LocalSlack, chance: Chance): People {
  const { workspace } = slack;
  const shared: [LocalChannel, ...LocalChannel[]] = [workspace.channel];
  for (let n = 0; n < 24; n++) {
    shared.push(workspace.addChannel(`desk-${n}`, { private: n % 4 === 3, joined: n % 3 !== 2 }));
  }
  const greedy = workspace.addMember('greedy');
  return { slack, chance, greedy, shared, acts: [], byInteraction: new Map() };
}

/** People act, at a pace that changes all the time, until `until` is aborted. */
export async function actAway(people: People, until: AbortSignal): Promise<void> {
  const { chance } = people;
  let perSecond = 8;
  while (!until.aborted) {
    if (chance.happens(0.03)) perSecond = chance.between(2, 18);
    doSomething(people);
    await sleep((1_000 / perSecond) * chance.between(0.2, 1.8));
  }
}

function doSomething(people: People): void {
  const { chance } = people;
  if (chance.happens(0.03)) return sendAgain(people);
  if (chance.happens(0.3) && press(people)) return;
  const kind = chance.next();
  if (kind < 0.4) command(people);
  else if (kind < 0.6) alone(people);
  else if (kind < 0.76) mention(people);
  else if (kind < 0.88) directMessage(people);
  else if (kind < 0.95) form(people);
  else open(people);
}

/** What was just sent comes once more, as a retry or byte for byte. */
function sendAgain({ slack, chance, acts }: People): void {
  const one = chance.any(acts.slice(-15));
  if (!one || one.interaction.acknowledgement === null) return;
  const retry = { number: 1, reason: chance.pick(['http_timeout', 'timeout', 'http_error']) };
  void slack.resend(one.interaction, chance.happens(0.5) ? { identical: true } : { retry });
}

type Done = Omit<Act, 'interaction'>;

function keep({ acts, byInteraction }: People, interaction: Interaction, done: Done): Act {
  const act = { ...done, interaction };
  acts.push(act);
  byInteraction.set(interaction.id, act);
  return act;
}

function somebody({ slack, acts }: People): Member {
  return slack.workspace.addMember(`reader ${acts.length} <!channel>`);
}

const firstInstant = Date.parse('2023-12-31T10:00:00Z');

/** Words that ask for a briefing at a time of their own, by which the answer is known again. */
function ownWords({ chance, acts }: People): { words: string; asOfKey: string; isPrivate: boolean } {
  const instant = firstInstant + acts.length * 1_000;
  const isPrivate = chance.happens(0.3);
  const view = chance.any(briefingViews) ?? 'full';
  const parts = [
    'talks',
    ...(chance.happens(0.6) && view !== 'full' ? [view] : []),
    `as of ${new Date(instant).toISOString().replace('.000', '')}`,
    ...(isPrivate ? ['private'] : []),
  ];
  return { words: parts.join(' '), asOfKey: instant.toString(36), isPrivate };
}

/** In a channel with many others. */
function command(people: People): void {
  const { slack, chance, shared, greedy } = people;
  const person = chance.happens(0.1) ? greedy : somebody(people);
  const { words, ...own } = ownWords(people);
  const direct = chance.happens(0.1);
  const channel = direct ? slack.workspace.directMessages(person) : chance.pick(shared);
  const interaction = slack.command('/briefing', words, { person, channel });
  keep(people, interaction, { ...own, person, channel, threadTs: null, expects: 'any' });
}

const topics = [
  'harbour',
  'hb',
  'now',
  'markup',
  'comes-and-goes',
  'empty',
  'habour',
  'talks said upcoming',
] as const;

/** In a channel in which nobody else asks: whatever is said there is the answer. */
function alone(people: People): void {
  const { slack, chance } = people;
  const person = somebody(people);
  const options = { private: chance.happens(0.3), joined: chance.happens(0.6) };
  const channel = slack.workspace.addChannel(`own-${people.acts.length}`, options);
  const words = chance.pick<() => string>([
    () => chance.pick(hostile),
    () => chance.pick(topics),
    () => chance.pick(topics),
    () => `${chance.pick(topics)} ${chance.any(briefingViews)}`,
    () => `${chance.pick(topics)} private`,
    () => `talks as of ${chance.pick(hostile)}`,
    () => chance.pick(['help', 'topics', 'private', 'upcoming', 'as of', 'help topics']),
  ])();
  const interaction = slack.command('/briefing', words, { person, channel });
  const isPrivate = words.endsWith('private');
  keep(people, interaction, { person, channel, threadTs: null, expects: 'any', isPrivate, asOfKey: null });
}

function mention(people: People): void {
  const { slack, chance, shared } = people;
  const { bot } = slack.workspace;
  const channel = chance.any(shared.filter(({ members, archived }) => members.has(bot.id) && !archived));
  if (!channel) return;
  const person = somebody(people);
  const thread = chance.happens(0.3) ? chance.any(channel.messages.filter((one) => !one.ephemeral)) : null;
  const threadTs = thread ? (thread.threadTs ?? thread.ts) : null;
  const { words, ...own } = ownWords(people);
  const interaction = slack.mention(words, { person, channel, ...(thread && { thread }) });
  keep(people, interaction, { ...own, person, channel, threadTs, expects: 'any' });
}

function directMessage(people: People): void {
  const { slack, chance } = people;
  const person = somebody(people);
  const channel = slack.workspace.directMessages(person);
  const words = chance.happens(0.7) ? ownWords(people).words : chance.pick([...topics, ...hostile]);
  const interaction = slack.directMessage(words, { person });
  keep(people, interaction, { ...nothing, person, channel });
}

const nothing = { threadTs: null, expects: 'any', isPrivate: false, asOfKey: null } as const;

/** Fills in the form, where it opens. */
function form(people: People): void {
  const { slack, chance } = people;
  const person = somebody(people);
  const options = { private: chance.happens(0.3), joined: chance.happens(0.5) };
  const channel = slack.workspace.addChannel(`form-${people.acts.length}`, options);
  const opening = slack.command('/briefing', '', { person, channel });
  keep(people, opening, { ...nothing, person, channel });
  void fillIn(people, opening, person, channel);
}

async function fillIn(
  people: People,
  opening: Interaction,
  person: Member,
  channel: LocalChannel,
): Promise<void> {
  const { slack, chance } = people;
  const view = await slack.until(() => opening.views.at(-1), 'a form', 15_000).catch(() => null);
  if (view?.json['submit'] === undefined) return;
  const isPrivate = chance.happens(0.4);
  const asOf = chance.pick(['', '', '', '2023-12-30', 'never']);
  const values = {
    topic: 'talks',
    view: chance.any(briefingViews) ?? 'full',
    'seen-by': isPrivate ? 'asker' : 'everybody',
    ...(asOf !== '' && { 'as-of': asOf }),
  };
  const interaction = slack.submit(view, values, { person, channel });
  const expects = asOf === 'never' ? 'nothing' : 'any';
  keep(people, interaction, { ...nothing, person, channel, expects, isPrivate });
}

function open(people: People): void {
  const person = somebody(people);
  const interaction = people.slack.openHome(person);
  keep(people, interaction, { ...nothing, person, channel: null, expects: 'home' });
}

/** A button or an entry of a menu of what was shown lately; false where there is none to press. */
function press(people: People): boolean {
  const { slack, chance } = people;
  const source = chance.any(shownLately(people));
  const element = chance.any(source?.elements.filter((one) => isPressable(one)) ?? []);
  if (!source || !element) return false;
  const isTwice = chance.happens(0.1);
  for (let n = 0; n < (isTwice ? 2 : 1); n++) pressOne(people, source, element, presserOf(people, source));
  return slack.interactions.length > 0;
}

function pressOne(
  people: People,
  source: LocalMessage | LocalView,
  element: ShownElement,
  person: Member,
): void {
  const { slack, chance } = people;
  const isMessage = source instanceof LocalMessage;
  const channel = isMessage ? (slack.workspace.channels.get(source.channelId) ?? null) : null;
  const threadTs = isMessage ? source.threadTs : null;
  const done = { ...nothing, person, channel, threadTs };
  if (element.type === 'button') {
    const interaction = slack.press(source, element.actionId, { person });
    keep(people, interaction, done);
    return;
  }
  const option = chance.any(element.options);
  if (!option) return;
  const isFile = option.value.includes(':file:');
  const interaction = slack.choose(source, option.value, { person });
  keep(people, interaction, { ...done, expects: isFile ? 'file' : 'any' });
}

/** Who sees it: one person alone, or anybody. */
function presserOf(people: People, source: LocalMessage | LocalView): Member {
  const { members, channels } = people.slack.workspace;
  const partner = source instanceof LocalMessage ? channels.get(source.channelId)?.partner?.id : undefined;
  const one = source instanceof LocalMessage ? source.start.visibleTo : source.start.userId;
  return members.get(one ?? partner ?? '') ?? somebody(people);
}

function isPressable({ type, value, options }: ShownElement): boolean {
  return type === 'button' ? value !== null : type === 'overflow' && options.length > 0;
}

function shownLately({ slack, acts, chance }: People): readonly (LocalMessage | LocalView)[] {
  const { workspace } = slack;
  const lately = acts.slice(-120);
  if (chance.happens(0.15)) {
    const people = new Set(lately.map(({ person }) => person.id));
    const homes = [...workspace.homes.values()].filter(({ start }) => people.has(start.userId));
    const modals = [...workspace.views.values()].filter(
      (view) => view.open && people.has(view.start.userId) && view.json['submit'] === undefined,
    );
    return [...homes, ...modals];
  }
  const channels = new Set(lately.flatMap(({ channel }) => (channel ? [channel] : [])));
  return [...channels]
    .flatMap(({ messages }) => messages.slice(-12))
    .filter((one) => !one.deleted && one.start.userId === workspace.bot.id);
}
