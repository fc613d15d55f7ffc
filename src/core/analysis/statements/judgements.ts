import { words } from './words.ts';

const judging = words(
  'premature wrong false absurd fair true dead good bad great poor best worst late early safe legal racist sexist fake vital crucial critical essential necessary excessive divisive aggressive abusive corrupt weak strong tough harsh cruel cheap stupid silly lazy crazy mad sad cynical hypocritical political brutal void honest dishonest guilty decent excellent urgent prudent negligent arrogant historic tragic pathetic toxic obscene grotesque bizarre naive inept rude mean mediocre minor trivial secondary voluntary arbitrary discriminatory inflammatory derogatory misleading shocking alarming worrying appalling encouraging damaging humiliating threatening surprising confusing promising embarrassing worthwhile futile fragile hostile immature inhumane insane obsolete',
);
/** Nouns and names that end like an adjective. */
const nouns =
  /^(?:table|cable|vegetable|constable|bible|stable|handful|spoonful|english|irish|british|polish|turkish|danish|spanish|finnish|swedish|scottish|parish|fish|dish|rubbish|radish)$/;
const endings =
  /(?:[ai]ble|less|ful|ous|istic|ish)$|^(?:un|in|im|ir|il|dis)\p{Ll}{2,}(?:fair|wise|true|safe|real|just|ed|ing|ent|ant|al|ive|ate|proper|moral|legal|logical|pure)$/u;

/** True for an adjective that judges what it is said of: "premature", "useless", "unfair". */
export function isJudgement(low: string): boolean {
  return judging.has(low) || (endings.test(low) && !nouns.test(low));
}
