import type { Topic } from '../../../core/model/topic.ts';
import type { BriefingRequest } from '../../../core/model/view.ts';
import type { SayPlan } from '../plan.ts';
import type { Service } from '../service.ts';

/** A part of a topic's briefing as a message. */
export function briefingPlan(
  { desk }: Service,
  topic: Topic,
  request: BriefingRequest,
  to: SayPlan['to'],
): SayPlan {
  return { kind: 'say', to, make: () => desk.message(topic, request) };
}
