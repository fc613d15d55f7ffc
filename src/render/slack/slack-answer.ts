import type { Briefing } from '../../core/model/briefing.ts';
import type { SlackAnswer } from './payload.ts';
import { renderSlack, type SlackLook } from './render-slack.ts';

/** A briefing's view as a Slack message, with what of its long parts goes into the thread under it. */
export function slackAnswer(briefing: Briefing, look: SlackLook): SlackAnswer {
  return { message: renderSlack(briefing, look), thread: [] };
}
