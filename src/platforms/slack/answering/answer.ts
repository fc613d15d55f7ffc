import type { Log } from '../../../core/ports.ts';
import type { Asked } from '../asked.ts';
import type { Plan } from '../plan.ts';
import type { Workspaces } from '../web-api.ts';
import { type Course, courseOf, fieldsOf } from './course.ts';
import { say } from './say.ts';
import { sendFile } from './send-file.ts';
import { showHome, showModal } from './show-view.ts';
import type { Threads } from './threads.ts';

export interface AnsweringParts {
  readonly workspaces: Workspaces;
  readonly log: Log;
  /** Shared by all answers, and closed after them. */
  readonly threads: Threads;
  /** How long a modal may take to be shown at once; after that a stand-in goes first. */
  readonly patienceMs: number;
  /** How long an answer may take at all; one that takes longer has failed. */
  readonly longestMs: number;
}

/**
 * Carries out a plan, after the acknowledgement. Whatever goes wrong is told to the asker, where Slack lets us, and logged
 * with the reference that the asker was given. What may have been said is not said again. It resolves when the answer
 * stands or is given up, before the parts of its thread, and never rejects.
 */
export async function answer(parts: AnsweringParts, asked: Asked, plan: Plan): Promise<void> {
  const course = courseOf(parts, asked);
  try {
    await carryOut(course, plan);
    if ('after' in plan && plan.after) await showHome(course, plan.after);
  } catch (error) {
    course.log.error({ ...fieldsOf(course), err: error }, 'an answer ended in a fault of ours');
  }
}

function carryOut(course: Course, plan: Plan): Promise<void> {
  switch (plan.kind) {
    case 'say':
      return say(course, plan);
    case 'file':
      return sendFile(course, plan);
    case 'modal':
      return showModal(course, plan);
    case 'home':
      return showHome(course, plan);
    case 'choices':
    case 'correct':
    case 'settle':
    case 'nothing':
      return Promise.resolve();
  }
}
