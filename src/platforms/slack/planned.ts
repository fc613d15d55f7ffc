import type { Asked, Typing } from './asked.ts';
import type { Plan } from './plan.ts';
import type { Service } from './service.ts';
import { choicePlan } from './surfaces/choice-plan.ts';
import { digestFields, zoneChoices } from './surfaces/digests/digest-form.ts';
import { digestCommand, digestPlan } from './surfaces/digests/digest-plan.ts';
import type { Zones } from './surfaces/digests/schedule-words.ts';
import { topicChoices } from './surfaces/form.ts';
import { homePlan } from './surfaces/home-plan.ts';
import { submissionPlan } from './surfaces/submission-plan.ts';
import { wordsPlan } from './surfaces/words-plan.ts';

/** How something asked is answered; at once, and without any work put into it. */
export function planned(asked: Asked, service: Service): Plan {
  switch (asked.kind) {
    case 'command':
      return asked.name === digestCommand ? digestPlan(asked, service) : wordsPlan(asked, service);
    case 'mention':
    case 'direct-message':
      return wordsPlan(asked, service);
    case 'choice':
      return choicePlan(asked, service);
    case 'typing':
      return typingPlan(asked, service);
    case 'submission':
      return submissionPlan(asked, service);
    case 'home-opened':
      return homePlan(asked, service);
  }
}

/** What is offered while somebody types into a list. */
function typingPlan(asked: Typing, { desk, digests }: Service): Plan {
  if (asked.actionId !== digestFields.zone) return topicChoices(asked, desk.topics());
  const zones: Zones = (typed, most) => digests?.desk.zones(typed, most) ?? [];
  return { kind: 'choices', choices: zoneChoices(asked.typed, zones) };
}
