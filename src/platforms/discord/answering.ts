import type { Log } from '../../core/ports.ts';
import { isEphemeral } from '../../render/discord/payload.ts';
import { within } from '../chat/within.ts';
import { type ErrorKind, errorKind, loggedError } from './errors.ts';
import type { Autocomplete, Interaction } from './interaction.ts';
import type { Callback, InteractionClient, Outcome, Upload } from './interaction-client.ts';
import { failureNotice } from './notice.ts';
import type { MessagePlan, ModalPlan, Plan, Reply } from './plan.ts';
import { referenceOf } from './reference.ts';
import { type AnswerMessage, answerFaults } from './select-menu.ts';

export interface AnsweringParts {
  readonly client: InteractionClient;
  readonly log: Log;
  /** How long an answer may take to be sent at once; after that "thinking…" goes first. */
  readonly patienceMs: number;
  /** How long an answer may take at all; one that takes longer has failed. */
  readonly longestMs: number;
}

/** What is answered by a plan. */
export type Answered = Exclude<Interaction, Autocomplete>;

/** One interaction on its way to its answer. */
interface Course extends AnsweringParts {
  readonly asked: Answered;
  readonly to: Plan['to'];
  readonly reference: string;
}

/** What is sent in the end. */
interface Made extends Reply {
  /** It is a notice of failure, for the asker alone where that is still to be chosen. */
  readonly failed: boolean;
}

/** What making gave; `elsewhere`: another process answers. */
type Making = Made | 'elsewhere';

/**
 * Answers an interaction by its plan: at once where the answer is at hand, else after "thinking…". Whatever goes wrong is
 * told to the asker, if Discord lets us, and logged with the reference that the asker was given.
 * @param late the interaction may have run out: nothing is made before Discord has taken an acknowledgement
 */
export async function answer(
  parts: AnsweringParts,
  asked: Answered,
  plan: Plan,
  late: boolean,
): Promise<void> {
  const course: Course = { ...parts, asked, to: plan.to, reference: referenceOf(asked.id) };
  if (plan.to === 'modal') return open(course, plan);
  if (late || plan.once) {
    if (await acknowledged(course)) await finish(course, await madeInTime(course, plan));
    return;
  }
  const making = madeInTime(course, plan);
  const early = await within(making, parts.patienceMs);
  if (early) return answerAtOnce(course, early);
  if (await acknowledged(course)) await finish(course, await making);
}

async function open(course: Course, { modal }: ModalPlan): Promise<void> {
  const { outcome, error } = await course.client.answer(course.asked, { type: 9, data: modal });
  if (outcome === 'done') return course.log.debug(fieldsOf(course), 'a modal was opened');
  if (!isTold(outcome)) return unanswered(course, outcome, error);
  course.log.error({ ...fieldsOf(course), ...loggedError(error) }, 'Discord refused a modal');
  await answerAtOnce({ ...course, to: 'asker' }, failure(course));
}

async function madeInTime(course: Course, plan: MessagePlan): Promise<Making> {
  const inTime = await within(make(course, plan), course.longestMs);
  if (inTime) return inTime;
  course.log.error(fieldsOf(course), 'an answer took too long to make; it was given up');
  return failure(course);
}

async function make(course: Course, plan: MessagePlan): Promise<Making> {
  try {
    const reply = await plan.make();
    if (!reply) return 'elsewhere';
    const faults = [reply.message, ...(reply.further ?? [])].flatMap(answerFaults);
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

async function answerAtOnce(course: Course, made: Making): Promise<void> {
  if (made === 'elsewhere') return leftElsewhere(course);
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

async function finish(course: Course, made: Making): Promise<void> {
  if (made === 'elsewhere') return leftElsewhere(course);
  try {
    await put(course, made, made.files);
    await answered(course, made);
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

async function answered(course: Course, { failed, further = [] }: Made): Promise<void> {
  course.log.debug({ ...fieldsOf(course), failed }, 'answered');
  try {
    for (const message of further) await course.client.followUp(course.asked, ephemeral(message));
  } catch (error) {
    course.log.error(
      { ...fieldsOf(course), ...loggedError(error) },
      'the rest of an answer could not be sent',
    );
  }
}

function leftElsewhere(course: Course): void {
  course.log.info(fieldsOf(course), quietEndings.acknowledged);
}

function unanswered(course: Course, outcome: Outcome, error: unknown): void {
  const fields = { ...fieldsOf(course), ...loggedError(error) };
  const endings: Readonly<Partial<Record<Outcome, string>>> = quietEndings;
  const ending = endings[outcome];
  if (ending === undefined) course.log.error(fields, 'an answer could not be sent');
  else course.log.info(fields, ending);
}

/** Where nobody waits for an answer any more, and nobody has to do anything about it. */
const quietEndings = {
  acknowledged: 'another process has answered this',
  deleted: 'the message to answer in was deleted',
  expired: 'an interaction ran out before its answer',
  gone: 'the channel or server to answer in is gone',
} as const satisfies Partial<Record<ErrorKind, string>>;

function ephemeral(message: AnswerMessage): AnswerMessage {
  return { ...message, flags: message.flags | isEphemeral };
}

function fieldsOf({ asked, reference }: Course): object {
  const what = asked.kind === 'command' ? commandOf(asked) : { [asked.kind]: asked.customId };
  return { reference, interaction: asked.id, guild: asked.guildId, channel: asked.channelId, ...what };
}

function commandOf({ name, subcommand }: Extract<Answered, { kind: 'command' }>): object {
  return { command: subcommand === null ? name : `${name} ${subcommand}` };
}
