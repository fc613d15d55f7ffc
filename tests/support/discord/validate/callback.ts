import type { Interaction } from '../interaction.ts';
import type { JsonObject } from '../json.ts';
import type { Problem } from '../problems.ts';
import type { Upload } from '../rest-request.ts';

export function checkCallback(
  _body: JsonObject,
  _interaction: Interaction,
  _uploads: readonly Upload[],
): readonly Problem[] {
  return [];
}
