import type { Json, JsonObject } from '../json.ts';
import type { Problem } from '../problems.ts';

export function checkCommands(_body: Json, _guildId: string | null): readonly Problem[] {
  return [];
}

export function checkCommand(_body: JsonObject, _guildId: string | null): readonly Problem[] {
  return [];
}
