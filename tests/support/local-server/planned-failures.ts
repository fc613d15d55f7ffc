/** Failures that are still to come, each for the first requests that fit its plan. */
export class PlannedFailures<Failure, Plan extends { readonly times?: number; readonly how: Failure }> {
  #plans: { readonly plan: Plan; left: number }[] = [];

  /** The next requests that fit the plan fail: as many as it says, or one. */
  add(plan: Plan): void {
    this.#plans.push({ plan, left: plan.times ?? 1 });
  }

  /** The failure that a request meets; null where it goes well. */
  take(fits: (plan: Plan) => boolean): Failure | null {
    const found = this.#plans.find(({ plan, left }) => left > 0 && fits(plan));
    if (!found) return null;
    found.left -= 1;
    return found.plan.how;
  }

  /** How many failures nobody met yet. */
  get left(): number {
    return this.#plans.reduce((sum, { left }) => sum + left, 0);
  }
}
