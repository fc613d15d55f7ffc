import { findPartiesAmong } from '../people/parties.ts';
import { complement } from './complement.ts';
import type { Position } from './position.ts';
import { held, isQuoted, type Scene } from './scene.ts';
import { subjectBefore } from './subject-before.ts';
import { verbGroup } from './verb-group.ts';

/** Words that set this frame off. */
export const paperWords = '(?:that|which)\\s+would';

const paper =
  /^(?:drafts?|documents?|treat(?:y|ies)|proposals?|agreements?|resolutions?|texts?|amendments?|accords?|pacts?)$/;
const binding =
  /^(?:bar|ban|oblige|require|force|prohibit|prevent|forbid|commit|bind|stop|compel|keep|make|deny|limit|order|let|allow)$/;
const issuing =
  /^(?:publish|present|circulat|submit|tabl|draft|unveil|releas|propos|hand|send|sent|put|issu|announc|deliver|introduc)/;

/** "Norway published a draft that |would bar the European Union from fishing there|": the paper's terms bind another. */
export function paperPositions(scene: Scene): Position[] {
  const { cast, document, sentence, tokens } = scene;
  return tokens.flatMap((token, would) => {
    const verb = tokens[would + 1];
    if (token.lower !== 'would' || !verb || !binding.test(verb.lower) || isQuoted(scene, token)) return [];
    if (!/^(?:that|which)$/.test(tokens[would - 1]?.lower ?? '')) return [];
    if (!paper.test(tokens[would - 2]?.lower ?? '')) return [];
    const issued = tokens.findLastIndex(({ lower }, at) => at < would - 2 && issuing.test(lower));
    const bound = tokens[would + 2]?.lower === 'the' ? would + 3 : would + 2;
    const [other] = findPartiesAmong(document.text, tokens.slice(bound), cast.people.polities);
    if (issued < 1 || !other || other.span.start !== tokens[bound]?.start) return [];
    const group = verbGroup(tokens, issued);
    const subject = group.negated || group.unreal || group.be ? null : subjectBefore(tokens, group.start);
    const words = complement(document.text, token.start, sentence.end);
    if (!subject || !words) return [];
    return held(scene, subject, 'demands', words, 'paper').filter(({ party }) => party !== other.party);
  });
}
