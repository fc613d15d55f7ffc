import { within } from '../../chat/within.ts';
import type { Asked, Place } from '../asked.ts';
import { failureOf, loggedFailure, type SlackFailure } from '../errors.ts';
import type { WebApi } from '../web-api.ts';
import type { AnsweringParts } from './answer.ts';
import { referenceOf } from './reference.ts';

/** Something asked, on its way to its answer. */
export interface Course extends AnsweringParts {
  readonly asked: Asked;
  readonly api: WebApi;
  /** Named to the asker and in the log. */
  readonly reference: string;
}

export function courseOf(parts: AnsweringParts, asked: Asked): Course {
  return { ...parts, asked, api: parts.workspaces.api(asked.teamId), reference: referenceOf(asked.id) };
}

/** Where something was asked; null: in no channel. */
export function placeOf(asked: Asked): Place | null {
  if ('place' in asked) return asked.place;
  return asked.kind === 'choice' && asked.on.kind === 'message' ? asked.on.place : null;
}

/** What is made in time; null where it failed, which is logged. */
export async function madeInTime<Result extends object>(
  course: Course,
  make: () => Result | Promise<Result>,
): Promise<Result | null> {
  const made = await within(settled(make), course.longestMs);
  if (made && 'result' in made) return made.result;
  if (made) course.log.error({ ...fieldsOf(course), err: made.error }, 'an answer could not be made');
  else course.log.error(fieldsOf(course), 'an answer took too long to make; it was given up');
  return null;
}

async function settled<Result>(
  make: () => Result | Promise<Result>,
): Promise<{ readonly result: Result } | { readonly error: unknown }> {
  try {
    return { result: await make() };
  } catch (error) {
    return { error };
  }
}

export function fieldsOf({ asked, reference }: Course): object {
  const channel = placeOf(asked)?.channelId ?? null;
  return { reference, asked: asked.kind, team: asked.teamId, channel };
}

/** Logs why something was not taken, as loud as somebody has to do something about it. */
export function logFailure(course: Course, what: string, error: unknown): SlackFailure {
  const { log } = course;
  const failure = failureOf(what, error);
  const fields = { ...fieldsOf(course), what, ...loggedFailure(failure) };
  switch (failure.kind) {
    case 'refused-place':
      log.info(fields, 'Slack does not let the bot write there');
      break;
    case 'expired':
      log.info(fields, 'what was asked ran out before its answer');
      break;
    case 'outdated':
      log.info(fields, 'what was to be answered in has changed or gone');
      break;
    case 'unauthorised':
      log.info(fields, 'the bot is no longer let into a workspace');
      break;
    case 'limited':
      log.warn(fields, 'Slack takes no more for the moment');
      break;
    case 'unknown-outcome':
      log.warn(fields, 'Slack did not say whether it took an answer; it is not sent again');
      break;
    case 'unreached':
      log.error(fields, 'Slack cannot be reached');
      break;
    case 'missing-scope': {
      const mend =
        'create the app anew from config/slack-manifest.yaml, or add the scope and install it again';
      log.error({ ...fields, mend }, 'the bot’s token lacks a scope');
      break;
    }
    case 'ours':
    case 'refused':
      log.error(fields, 'Slack refused an answer');
      break;
  }
  return failure;
}
