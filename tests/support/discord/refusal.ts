import type { JsonObject } from '../local-server/json.ts';
import type { Problem } from './problems.ts';
import { errorTree } from './problems.ts';

/** Discord's answer to a request that it does not carry out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];
  /** The test arranged it: no fault of the bot's. */
  readonly arranged: boolean;

  constructor(
    status: number,
    code: number,
    message: string,
    { problems = [], arranged = false }: { problems?: readonly Problem[]; arranged?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
    this.arranged = arranged;
  }

  /** The answer's JSON. */
  get body(): JsonObject {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: errorTree(this.problems) };
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const known = {
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownRoute: [404, 0, '404: Not Found'],
  wrongMethod: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  tooManyCreates: [400, 30034, 'Max number of daily application command creates has been reached (200)'],
  tooManyFollowUps: [400, 40094, 'This interaction has reached the maximum number of follow-up messages'],
  requestTooLarge: [413, 40005, 'Request entity too large'],
  acknowledgedAlready: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  notToThisUser: [403, 50007, 'Cannot send messages to this user'],
  wordlessChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  invalidFormBody: [400, 50035, 'Invalid Form Body'],
  threadArchived: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  noHistoryToReply: [400, 160002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
  threadLocked: [400, 160005, 'Thread is locked'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

export type RefusalName = keyof typeof known;

/** A refusal by its meaning. */
export function refusal(
  name: RefusalName,
  options: { problems?: readonly Problem[]; arranged?: boolean } = {},
): Refusal {
  const [status, code, message] = known[name];
  return new Refusal(status, code, message, options);
}

/** Refuses with code 50035 where there are problems. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw refusal('invalidFormBody', { problems });
}
