import { z } from 'zod';
import { within } from '../../chat/within.ts';
import { SlackFailure } from '../errors.ts';
import type { HomePlan, ModalPlan } from '../plan.ts';
import type { Modal } from '../view.ts';
import { type Course, fieldsOf, logFailure, madeInTime, placeOf } from './course.ts';
import { patiently } from './patiently.ts';
import { tell } from './say.ts';
import { failureHome, failureModal, plainFrame, troubleNotice } from './words.ts';

/** A view as it stands: a change names its hash, and is refused where it has changed since. */
interface Shown {
  readonly viewId: string;
  readonly hash: string;
}

/** Shows a modal at once, as its trigger asks for: what is made by then, or a stand-in that it takes the place of. */
export async function showModal(course: Course, plan: ModalPlan): Promise<void> {
  const making = madeInTime(course, plan.make).then((made) => ({ made }));
  const early = plan.meanwhile === null ? await making : await within(making, course.patienceMs);
  const first = early ? (early.made ?? failed(course, plan.meanwhile)) : plan.meanwhile;
  if (first === null) return;
  const shown = await settled(course, () => firstShown(course, plan.how, first));
  if (!shown) return;
  if (early) return course.log.debug(fieldsOf(course), 'answered');
  const { made } = await making;
  const changed = await settled(course, () => update(course, shown, made ?? failed(course, plan.meanwhile)));
  if (changed) course.log.debug(fieldsOf(course), 'answered');
}

function failed({ reference }: Course, meanwhile: Modal | null): Modal {
  return failureModal(reference, meanwhile ?? plainFrame);
}

function firstShown(course: Course, how: ModalPlan['how'], view: Modal): Promise<Shown> {
  const { asked } = course;
  if (how === 'in-place' && asked.kind === 'choice' && asked.on.kind === 'modal') {
    return update(course, asked.on, view);
  }
  if ('triggerId' in asked) return open(course, asked.triggerId, view);
  throw new SlackFailure('views.open', 'ours', { code: 'no-trigger' });
}

async function open({ api }: Course, triggerId: string, view: Modal): Promise<Shown> {
  return shownBy(await patiently(() => api.call('views.open', { trigger_id: triggerId, view })));
}

async function update({ api }: Course, { viewId, hash }: Shown, view: Modal): Promise<Shown> {
  return shownBy(await patiently(() => api.call('views.update', { view_id: viewId, hash, view })));
}

const answered = z.object({ view: z.object({ id: z.string(), hash: z.string() }) });

function shownBy(answer: unknown): Shown {
  const { data } = answered.safeParse(answer);
  if (!data) throw new SlackFailure('views', 'unknown-outcome', { code: 'no-view' });
  return { viewId: data.view.id, hash: data.view.hash };
}

/** Null where it failed, which is logged, and told to the asker where that helps. */
async function settled(course: Course, show: () => Promise<Shown>): Promise<Shown | null> {
  try {
    return await show();
  } catch (error) {
    const failure = logFailure(course, 'a view', error);
    const notice = troubleNotice(failure, course.reference);
    if (notice) await tell(course, placeOf(course.asked), notice);
    return null;
  }
}

/** Shows the asker's Home. */
export async function showHome(course: Course, plan: HomePlan): Promise<void> {
  const view = (await madeInTime(course, plan.make)) ?? failureHome(course.reference);
  const parameters = { user_id: course.asked.userId, view };
  try {
    await patiently(() => course.api.call('views.publish', parameters));
    course.log.debug(fieldsOf(course), 'answered');
  } catch (error) {
    logFailure(course, 'a Home', error);
  }
}
