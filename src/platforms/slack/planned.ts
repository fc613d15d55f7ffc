import type { Asked } from './asked.ts';
import type { Plan } from './plan.ts';
import type { Service } from './service.ts';

/** How something asked is answered; at once, and without any work put into it. */
export function planned(_asked: Asked, _service: Service): Plan {
  return { kind: 'nothing' };
}
