import type { Log } from '../../core/ports.ts';
import { messageFaults } from '../../render/discord/check-message.ts';
import { type DiscordMessage, isEphemeral } from '../../render/discord/payload.ts';
import { within } from '../chat/within.ts';
import { type ErrorKind, errorKind, loggedError } from './errors.ts';
import type { ButtonPress, Command } from './interaction.ts';
import type { Callback, InteractionClient, Outcome, Upload } from './interaction-client.ts';
import { failureNotice } from './notice.ts';
import type { Plan, Reply } from './plan.ts';
import { referenceOf } from './reference.ts';

export interface AnsweringParts {
  readonly client: InteractionClient;
  readonly log: Log;
  /** How long an answer may take to be sent at once; after that "thinking…" goes first. */
  readonly patienceMs: number;
  /** How long an answer may take at all; one that takes longer has failed. */
  readonly longestMs: number;
}

/** One interaction on its way to its answer. */
interface Course extends AnsweringParts {
  readonly asked: Command | ButtonPress;
  readonly to: Plan['to'];
  readonly reference: string;
}

/** What is sent in the end. */
interface Made extends Reply {
  /** It is a notice of failure, for the asker alone where that is still to be chosen. */
  readonly failed: boolean;
}

/**
 * Answers an interaction by its plan: at once where the answer is at hand, else after "thinking…". Whatever goes wrong is
 * told to the asker, if Discord lets us, and logged with the reference that the asker was given.
 * @param late the interaction may have run out: nothing is made before Discord has taken an acknowledgement
 */
export async function answer(
  parts: AnsweringParts,
  asked: Command | ButtonPress,
  plan: Plan,
  late: boolean,
): Promise<void> {
  const course: Course = { ...parts, asked, to: plan.to, reference: referenceOf(asked.id) };
  if (late) {
    if (await acknowledged(course)) await finish(course, await madeInTime(course, plan));
    return;
  }
  const making = madeInTime(course, plan);
  const early = await within(making, parts.patienceMs);
  if (early) return answerAtOnce(course, early);
  if (await acknowledged(course)) await finish(course, await making);
}

async function madeInTime(course: Course, plan: Plan): Promise<Made> {
  const inTime = await within(make(course, plan), course.longestMs);
  if (inTime) return inTime;
  course.log.error(fieldsOf(course), 'an answer took too long to make; it was given up');
  return failure(course);
}

async function make(course: Course, plan: Plan): Promise<Made> {
  try {
    const reply = await plan.make();
    const faults = messageFaults(reply.message);
    if (faults.length === 0) return { ...reply, failed: false };
    course.log.error(
      { ...fieldsOf(course), faults },
      'an answer breaks the rules of Discord; it was not sent',
    );
  } catch (error) {
    course.log.error({ ...fieldsOf(course), err: error }, 'an answer could not be made');
  }
  return failure(course);
}

function failure({ reference }: Course): Made {
  return { message: failureNotice(reference), failed: true };
}

async function answerAtOnce(course: Course, made: Made): Promise<void> {
  const { outcome, error } = await course.client.answer(course.asked, callbackOf(course, made), made.files);
  if (outcome === 'done') return answered(course, made);
  if (!isTold(outcome) || made.failed) return unanswered(course, outcome, error);
  course.log.error({ ...fieldsOf(course), ...loggedError(error) }, 'Discord refused an answer');
  await answerAtOnce(course, failure(course));
}

/** Whether a notice of failure may get through where the answer did not. */
function isTold(outcome: Outcome): boolean {
  return outcome === 'refused' || outcome === 'forbidden';
}

function callbackOf({ to }: Course, { message, failed }: Made): Callback {
  if (to === 'in-place' && !failed) return { type: 7, data: message };
  return { type: 4, data: to === 'everybody' && !failed ? message : ephemeral(message) };
}

/** Says that an answer is coming; false where it would reach nobody, or somebody else has given it. */
async function acknowledged(course: Course): Promise<boolean> {
  const flags = course.to === 'asker' ? isEphemeral : 0;
  const body: Callback = course.to === 'in-place' ? { type: 6 } : { type: 5, data: { flags } };
  const { outcome, error } = await course.client.answer(course.asked, body);
  // After a lost answer the edit is worth a try: it succeeds where the acknowledgement had arrived.
  if (outcome === 'done' || outcome === 'unreachable') return true;
  unanswered(course, outcome, error);
  return false;
}

async function finish(course: Course, made: Made): Promise<void> {
  try {
    await put(course, made, made.files);
    answered(course, made);
  } catch (error) {
    const kind = errorKind(error);
    if (!isTold(kind) || made.failed) return unanswered(course, kind, error);
    course.log.error({ ...fieldsOf(course), ...loggedError(error) }, 'Discord refused an answer');
    await finish(course, failure(course));
  }
}

/** In the place of "thinking…", or of the message with the button; which a failure leaves as it is. */
function put(
  { client, asked, to }: Course,
  { message, failed }: Made,
  files?: readonly Upload[],
): Promise<void> {
  return failed && to === 'in-place'
    ? client.followUp(asked, ephemeral(message))
    : client.edit(asked, message, files);
}

function answered(course: Course, { failed }: Made): void {
  course.log.debug({ ...fieldsOf(course), failed }, 'answered');
}

function unanswered(course: Course, outcome: Outcome, error: unknown): void {
  const fields = { ...fieldsOf(course), ...loggedError(error) };
  const ending = outcome === 'done' ? undefined : quietEndings[outcome];
  if (ending === undefined) course.log.error(fields, 'an answer could not be sent');
  else course.log.info(fields, ending);
}

/** Where nobody waits for an answer any more, and nobody has to do anything about it. */
const quietEndings: Readonly<Partial<Record<ErrorKind, string>>> = {
  acknowledged: 'another process has answered this',
  deleted: 'the message to answer in was deleted',
  expired: 'an interaction ran out before its answer',
  gone: 'the channel or server to answer in is gone',
};

function ephemeral(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | isEphemeral };
}

function fieldsOf({ asked, reference }: Course): object {
  const what = asked.kind === 'command' ? { command: asked.name } : { button: asked.customId };
  return { reference, interaction: asked.id, guild: asked.guildId, channel: asked.channelId, ...what };
}
