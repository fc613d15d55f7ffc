import type { Clock, Log } from '../../core/ports.ts';
import { createSeen } from '../chat/seen.ts';
import { type Answered, answer } from './answering.ts';
import { buttonPlan } from './buttons.ts';
import { commands } from './commands/all.ts';
import type { Service } from './commands/command.ts';
import { linePlan } from './digests/line-plan.ts';
import { loggedError } from './errors.ts';
import { type Autocomplete, createdAt, type Interaction, readInteraction } from './interaction.ts';
import type { InteractionClient } from './interaction-client.ts';
import type { Plan } from './plan.ts';
import { referenceOf } from './reference.ts';
import { unknownCommand } from './unknown-command.ts';

export interface ReceiverParts {
  readonly service: Service;
  readonly client: InteractionClient;
  readonly log: Log;
  readonly clock: Clock;
}

/** Takes interactions as they come from the gateway. */
export interface Receiver {
  /** Never throws, whatever the payload is. */
  receive(payload: unknown): void;
  /** Settles when everything that was received has been answered, or given up. */
  idle(): Promise<void>;
}

/** Discord waits so long for an acknowledgement. */
const acknowledgeWithin = 3_000;
const patienceMs = 25;
/** Nobody waits for longer, and a thread that hangs would never answer. */
const longestMs = 120_000;
/** Ids remembered so that what is replayed after a dropped connection is not answered twice. */
const mostSeen = 10_000;

export function createReceiver({ service, client, log, clock }: ReceiverParts): Receiver {
  const isNew = createSeen(mostSeen);
  const running = new Set<Promise<void>>();
  const respond = async (asked: Interaction): Promise<void> => {
    try {
      if (asked.kind === 'autocomplete') return await offer(asked, { service, client, log, clock });
      const plan = planned(asked, service);
      // The clock may be wrong: what looks late is not dropped but acknowledged before any work is put into it.
      const late = clock.now().epochMilliseconds - createdAt(asked.id) > acknowledgeWithin;
      await answer({ client, log, patienceMs, longestMs }, asked, plan, late);
    } catch (error) {
      log.error(
        { reference: referenceOf(asked.id), interaction: asked.id, err: error },
        'an interaction failed',
      );
    }
  };
  return {
    receive: (payload) => {
      const asked = readInteraction(payload);
      if (!asked) return log.warn({}, 'an interaction of an unknown kind came; it is left alone');
      if (!isNew(asked.id)) return log.info({ interaction: asked.id }, 'an interaction came again');
      const course = respond(asked).finally(() => running.delete(course));
      running.add(course);
    },
    idle: async () => {
      await Promise.all(running);
    },
  };
}

function planned(asked: Answered, service: Service): Plan {
  try {
    if (asked.kind !== 'command') return linePlan(asked, service) ?? buttonPlan(asked, service);
    const module = commands.find(({ definition }) => definition.name === asked.name);
    return module ? module.plan(asked, service) : unknownCommand;
  } catch (error) {
    return { to: 'asker', make: () => Promise.reject(error) };
  }
}

async function offer(asked: Autocomplete, { service, client, log }: ReceiverParts): Promise<void> {
  const module = commands.find(({ definition }) => definition.name === asked.name);
  const choices = (await module?.choices?.(asked, service)) ?? [];
  const { outcome, error } = await client.answer(asked, { type: 8, data: { choices } });
  if (outcome !== 'done')
    log.debug({ interaction: asked.id, ...loggedError(error) }, 'choices came too late');
}
