import type { Log } from '../../../core/ports.ts';
import { createSeen } from '../../chat/seen.ts';
import { within } from '../../chat/within.ts';
import { referenceOf } from '../answering/reference.ts';
import type { Asked } from '../asked.ts';
import type { Plan, SettlePlan } from '../plan.ts';
import { planned } from '../planned.ts';
import type { Service } from '../service.ts';
import type { ListOption } from '../view.ts';
import type { Read, Reading } from './read-asked.ts';

export interface ReceivingParts {
  readonly service: Service;
  readonly log: Log;
  /** Carries a plan out; never rejects. */
  readonly answer: (asked: Asked, plan: Plan) => Promise<void>;
  /** How long the acknowledgement of a modal waits for what it comes to; Slack waits for 3 s. Left out: 1.5 s. */
  readonly holdMs?: number;
}

/** Says to Slack that something has arrived, in time; never rejects. */
export type Acknowledge = (said?: Said) => Promise<void>;

/** What an acknowledgement says beside that: the answer to what is typed or filled in; or that all may see what was asked. */
type Said =
  | { readonly options: ListOption[] }
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_type: 'in_channel' };

/** Takes what people ask, and sees to it that each thing is acknowledged at once and answered once. */
export interface Receiving {
  /** Settles with the acknowledgement: the answer is made after it. */
  take(reading: Reading, acknowledge: Acknowledge): Promise<void>;
  /** Settles when everything that was taken has been answered, or given up. */
  idle(): Promise<void>;
}

/** Keys remembered so that what Slack sends again is not answered again; a mention has two. */
const mostSeen = 20_000;

const usualHoldMs = 1_500;
/** Nobody waits for longer to learn whether another process has seen something. */
const seenWithinMs = 1_000;

export function createReceiving({ service, log, answer, holdMs = usualHoldMs }: ReceivingParts): Receiving {
  const isNew = createSeen(mostSeen);
  const running = new Set<Promise<void>>();
  const run = (work: () => Promise<void>): void => {
    const course = work().finally(() => running.delete(course));
    running.add(course);
  };
  const settle = async (reading: Read, plan: SettlePlan, acknowledge: Acknowledge): Promise<void> => {
    const settling = settled(plan, () => firstSeen(service, reading));
    const early = await within(settling, holdMs);
    await acknowledge(...(early ? acknowledgement(reading.asked, early) : []));
    const known = early ?? late(await settling);
    if (isCarriedOut(known)) await answer(reading.asked, known);
  };
  return {
    take: async (reading, acknowledge) => {
      if (reading === 'nothing') return acknowledge();
      if (reading === null) {
        log.warn({}, 'what Slack sent could not be read; it is left');
        return acknowledge();
      }
      const { asked, keys } = reading;
      if (!keys.map(isNew).every(Boolean)) {
        const reference = referenceOf(asked.id);
        log.info({ kind: asked.kind, reference }, 'something came again; it is answered once');
        return acknowledge();
      }
      const plan = planOf(asked, service);
      if (plan.kind === 'settle') {
        const acknowledged = Promise.withResolvers<void>();
        run(() => settle(reading, plan, async (...said) => acknowledged.resolve(acknowledge(...said))));
        return acknowledged.promise;
      }
      await acknowledge(...acknowledgement(asked, plan));
      if (isCarriedOut(plan))
        run(async () => ((await firstSeen(service, reading)) ? answer(asked, plan) : undefined));
    },
    idle: async () => {
      await Promise.all(running);
    },
  };
}

/** A plan that cannot be had is a failure like one that cannot be carried out: the asker is told. */
function planOf(asked: Asked, service: Service): Plan {
  try {
    return planned(asked, service);
  } catch (error) {
    return { kind: 'say', to: 'asker', make: () => Promise.reject(error) };
  }
}

/**
 * Whether no process has begun to answer it yet, a process before this one among them. It is written down before the
 * answer and after the acknowledgement; where that cannot be had, it is answered.
 */
async function firstSeen({ digests, log }: Service, { asked, keys }: Read): Promise<boolean> {
  if (!digests) return true;
  try {
    const seeing = Promise.all(keys.map((key) => digests.desk.firstSeen(`slack ${asked.teamId} ${key}`)));
    const seen = await within(seeing, seenWithinMs);
    if (!seen || seen.every(Boolean)) return true;
    const reference = referenceOf(asked.id);
    log.info({ kind: asked.kind, reference }, 'something was answered by the process before; it is left');
    return false;
  } catch (error) {
    log.warn({ err: error }, 'whether something came before could not be learnt; it is answered');
    return true;
  }
}

async function settled({ make }: SettlePlan, isFirst: () => Promise<boolean>): Promise<Plan> {
  try {
    return (await isFirst()) ? await make() : { kind: 'nothing' };
  } catch (error) {
    return { kind: 'say', to: 'asker', make: () => Promise.reject(error) };
  }
}

/** The modal is closed: there is nothing left to correct. */
function late(plan: Plan): Plan {
  return plan.kind === 'correct' ? (plan.late ?? { kind: 'nothing' }) : plan;
}

/** What goes with an acknowledgement: only these plans are answered by it. */
function acknowledgement(asked: Asked, plan: Plan): [] | [Said] {
  if (plan.kind === 'choices') return [{ options: [...plan.choices] }];
  if (plan.kind === 'correct') return [{ response_action: 'errors', errors: { ...plan.errors } }];
  // The channel sees what was asked.
  const isPublic = asked.kind === 'command' && plan.kind === 'say' && plan.to === 'everybody';
  return isPublic ? [{ response_type: 'in_channel' }] : [];
}

function isCarriedOut({ kind }: Plan): boolean {
  return kind !== 'choices' && kind !== 'correct' && kind !== 'nothing';
}
