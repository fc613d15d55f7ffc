import type { Topic } from '../../../core/model/topic.ts';
import { briefingViews } from '../../../core/model/view.ts';
import { clipped } from '../../chat/clipped.ts';
import { instantNamed } from '../../chat/instant-named.ts';
import { topicOfKey } from '../../chat/topic-names.ts';
import type { Submission } from '../asked.ts';
import { type Plan, told } from '../plan.ts';
import type { Service } from '../service.ts';
import { briefingPlan } from './briefing-plan.ts';
import { digestFormId } from './digests/digest-form.ts';
import { digestSubmission } from './digests/digest-submission.ts';
import { editorFormId } from './digests/editor-form.ts';
import { editorSubmission } from './digests/editor-plan.ts';
import { fields, formId, seenBy } from './form.ts';
import { heldBack } from './held-back.ts';
import { placeIn } from './place-metadata.ts';
import { workspaceOf } from './workspace.ts';

/** How a form is answered once it is filled in: where it was opened. */
export function submissionPlan(asked: Submission, service: Service): Plan {
  if (asked.callbackId === digestFormId) return digestSubmission(asked, service);
  if (asked.callbackId === editorFormId) return editorSubmission(asked, service);
  return asked.callbackId === formId ? briefingSubmission(asked, service) : { kind: 'nothing' };
}

function briefingSubmission(asked: Submission, service: Service): Plan {
  const place = placeIn(asked.privateMetadata);
  if (!place)
    return wrong(fields.topic, 'This form is from another version of this bot: please open it anew.');
  const topic = topicOfKey(service.desk.topics(), asked.values.get(fields.topic) ?? '');
  if (!topic)
    return wrong(fields.topic, 'There are no briefings on this topic any more. Please choose another.');
  const named = (asked.values.get(fields.asOf) ?? '').trim();
  const asOf = named === '' ? null : instantNamed(named, topic);
  if (named !== '' && asOf === null) return wrong(fields.asOf, badInstant(named, topic));
  const held = heldBack(asked, place.channelId, service.briefings);
  if (held) return { ...told(held), place };
  const view = briefingViews.find((one) => one === asked.values.get(fields.view)) ?? 'full';
  const isPrivate = asked.values.get(fields.seenBy) === seenBy.asker;
  const to = isPrivate ? 'asker' : 'everybody';
  const request = { view, page: 1, asOf, since: null, workspace: workspaceOf(asked) };
  return { ...briefingPlan(service, topic, request, to), place };
}

function wrong(block: string, what: string): Plan {
  return { kind: 'correct', errors: { [block]: what } };
}

function badInstant(named: string, { timezone }: Topic): string {
  return `“${clipped(named, 60)}” is no time that I can read. Write a day (2022-01-10), a time in ${timezone} (2022-01-10 21:00) or an instant (2022-01-10T21:00:00Z).`;
}
