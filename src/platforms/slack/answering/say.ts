import { messageFaults } from '../../../render/slack/check-message.ts';
import type { SlackAnswer, SlackMessage } from '../../../render/slack/payload.ts';
import type { Place } from '../asked.ts';
import { loggedFailure, SlackFailure } from '../errors.ts';
import type { SayPlan } from '../plan.ts';
import { failureNotice } from '../surfaces/notice.ts';
import { type Course, fieldsOf, logFailure, madeInTime, placeOf } from './course.ts';
import { respond } from './post.ts';
import { type Route, responding, type Sent, send, toAsker, toEverybody } from './routes.ts';
import { troubleNotice } from './words.ts';

/** Says what is made, where and to whom the plan says; the parts for its thread follow in the background. */
export async function say(course: Course, plan: SayPlan): Promise<void> {
  const answer = sound(course, await madeInTime(course, plan.make));
  const place = plan.place ?? placeOf(course.asked);
  if (!answer) return tell(course, place, failureNotice(course.reference));
  const thread = plan.to === 'everybody' && place ? threadOf(course, place, answer) : [];
  const sent = await said(course, plan, place, { ...answer, thread });
  if (!sent) return;
  course.log.debug(fieldsOf(course), 'answered');
  if (plan.to === 'everybody') await withdrawn(course);
  if (plan.isWhole) await tellRest(course, place, answer.thread);
  if (thread.length === 0 || !place || sent.ts === null) return;
  course.threads.follow(course, { ...place, threadTs: place.threadTs ?? sent.ts }, thread);
}

/** What goes into the thread; nothing where so much is being posted that it would come too late to be of use. */
function threadOf(course: Course, place: Place, { thread }: SlackAnswer): SlackAnswer['thread'] {
  if (thread.length === 0 || course.threads.hasRoom(course.asked.teamId, place)) return thread;
  course.log.info(fieldsOf(course), 'too much is being posted for a thread; the buttons hold all of it');
  return [];
}

/** The answer where it keeps Slack's rules; a part for its thread that does not is left out. */
function sound(course: Course, answer: SlackAnswer | null): SlackAnswer | null {
  if (!answer || !isSound(course, answer.message)) return null;
  return { message: answer.message, thread: answer.thread.filter((part) => isSound(course, part)) };
}

function isSound(course: Course, message: SlackMessage): boolean {
  const faults = messageFaults(message);
  if (faults.length === 0) return true;
  course.log.error({ ...fieldsOf(course), faults }, 'an answer breaks the rules of Slack; it was not sent');
  return false;
}

/** What stands then; null where it was not taken, which the asker is told. */
async function said(
  course: Course,
  plan: SayPlan,
  place: Place | null,
  { message, thread }: SlackAnswer,
): Promise<Sent | null> {
  try {
    return await send(course, routesOf(course, plan, place, thread.length > 0), message);
  } catch (error) {
    const failure = logFailure(course, 'an answer', error);
    const notice = troubleNotice(failure, course.reference);
    if (notice) await tell(course, place, notice);
    return null;
  }
}

function routesOf(
  course: Course,
  { to }: SayPlan,
  place: Place | null,
  hasThread: boolean,
): readonly Route[] {
  if (to === 'everybody' && place) return toEverybody(place, hasThread);
  const others = toAsker(course, place);
  const isOwn = to === 'in-place' && pressedNotice(course) !== null;
  return isOwn && place?.responseUrl ? [responding(place, place.responseUrl, 'in-place'), ...others] : others;
}

/** The other parts of an answer to the asker alone, in order; after one that Slack does not take there are no more. */
async function tellRest(course: Course, place: Place | null, parts: readonly SlackMessage[]): Promise<void> {
  try {
    for (const part of parts) await send(course, toAsker(course, place), part);
  } catch (error) {
    logFailure(course, 'a part of an answer', error);
  }
}

/** The response_url of the message, seen by the asker alone, whose button was pressed. */
function pressedNotice({ asked }: Course): string | null {
  const isOwn = asked.kind === 'choice' && asked.on.kind === 'message' && asked.on.isEphemeral;
  return isOwn ? asked.on.place.responseUrl : null;
}

/** What was answered before everybody needs no notice with its button any more. */
async function withdrawn(course: Course): Promise<void> {
  const responseUrl = pressedNotice(course);
  if (responseUrl === null) return;
  try {
    await respond(responseUrl, { delete_original: true });
  } catch (error) {
    const fields = error instanceof SlackFailure ? loggedFailure(error) : {};
    course.log.debug({ ...fieldsOf(course), ...fields }, 'a notice stays that has been answered');
  }
}

/** Tells the asker alone, once; what Slack does not take is logged and that is all. */
export async function tell(course: Course, place: Place | null, message: SlackMessage): Promise<void> {
  try {
    await send(course, toAsker(course, place), message);
  } catch (error) {
    logFailure(course, 'a notice', error);
  }
}
