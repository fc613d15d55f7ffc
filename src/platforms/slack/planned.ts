import type { Asked } from './asked.ts';
import type { Plan } from './plan.ts';
import type { Service } from './service.ts';
import { choicePlan } from './surfaces/choice-plan.ts';
import { topicChoices } from './surfaces/form.ts';
import { homePlan } from './surfaces/home-plan.ts';
import { submissionPlan } from './surfaces/submission-plan.ts';
import { wordsPlan } from './surfaces/words-plan.ts';

/** How something asked is answered; at once, and without any work put into it. */
export function planned(asked: Asked, service: Service): Plan {
  switch (asked.kind) {
    case 'command':
    case 'mention':
    case 'direct-message':
      return wordsPlan(asked, service);
    case 'choice':
      return choicePlan(asked, service);
    case 'typing':
      return topicChoices(asked, service.desk.topics());
    case 'submission':
      return submissionPlan(asked, service);
    case 'home-opened':
      return homePlan(asked, service);
  }
}
