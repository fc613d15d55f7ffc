import type { Log } from '../../../core/ports.ts';
import { createSeen } from '../../chat/seen.ts';
import { referenceOf } from '../answering/reference.ts';
import type { Asked } from '../asked.ts';
import type { Plan } from '../plan.ts';
import { planned } from '../planned.ts';
import type { Service } from '../service.ts';
import type { ListOption } from '../view.ts';
import type { Reading } from './read-asked.ts';

export interface ReceivingParts {
  readonly service: Service;
  readonly log: Log;
  /** Carries a plan out; never rejects. */
  readonly answer: (asked: Asked, plan: Plan) => Promise<void>;
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

export function createReceiving({ service, log, answer }: ReceivingParts): Receiving {
  const isNew = createSeen(mostSeen);
  const running = new Set<Promise<void>>();
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
      await acknowledge(...acknowledgement(asked, plan));
      if (!isCarriedOut(plan)) return;
      const course = answer(asked, plan).finally(() => running.delete(course));
      running.add(course);
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
