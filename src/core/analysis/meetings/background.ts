import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import type { Arranged } from './arrange.ts';
import { isPresent } from './leaning.ts';
import { count, type Sides } from './named-sides.ts';
import type { Scene } from './scene.ts';

/** "grew out of the summit in Reykjavik in 1986": what lies years back is background unless day and sides are told. */
export function isHistory(
  start: When | null,
  sides: Sides,
  placed: boolean,
  today: Temporal.PlainDate | null,
): boolean {
  if (!start || !today) return false;
  const years = today.year - period(start).to.year;
  return (
    (years > 2 && (start.precision === 'year' || count(sides) + (placed && years < 5 ? 1 : 0) < 2)) ||
    (years > 12 && sides.parties.length < 2)
  );
}

/** "During peace talks between A and B", "more than half of her meetings", "he meets the mayor": no day, and no meeting of its own. */
export function isBackground(scene: Scene, trigger: Arranged, placed: boolean): boolean {
  if (trigger.phrase === null)
    return (
      !placed &&
      (isAside(scene, trigger) || (trigger.mood === 'auto' && !trigger.again && isPresent(scene, trigger)))
    );
  if (placed || trigger.mood === 'upcoming' || trigger.count !== null) return false;
  const word = scene.lower.slice(trigger.start, trigger.end);
  if (/^(?:meetings|sessions|conversations|encounters|gatherings)$/.test(word))
    return !/\b(?:held|had|c[ao]mes? out of|emerg\w+ from|after|following) (?:private |separate |a series of )?$/.test(
      scene.lower.slice(0, trigger.phrase.start),
    );
  return (
    trigger.form !== 'call' &&
    !/^(?:a|an|the|their|his|her) /.test(scene.lower.slice(trigger.phrase.start)) &&
    /\b(?:during|in|(?<!\bout )of|over|about|through|since|despite) $/.test(
      scene.lower.slice(0, trigger.phrase.start),
    )
  );
}

/** "every farmer |they met| in spring", "regrets |hosting| the fair": without a day or a town no event. */
function isAside(scene: Scene, trigger: Arranged): boolean {
  if (
    /^(?:host|receiv|welcom)(?:s|es|ing)\b/.test(scene.lower.slice(trigger.start, trigger.end)) &&
    trigger.mood !== 'upcoming'
  )
    return true;
  if (isExperience(scene, trigger)) return true;
  return /\b(?:the|every|any|most|many|some|all|of|those) (?:[\w-]+ )?[\w-]+ (?:that |who |whom )?(?:they|he|she|we|i|you) (?:had |have |has )?$/.test(
    scene.lower.slice(0, trigger.start),
  );
}

/** "|the first time| Peru has hosted the rivals": what is remarked on it. */
const firstTime =
  /\b(?:first|second|third|last|only) time (?:that |in [\w ]{3,20} )?[^,;.]{2,60} (?:has|have|had) (?:\w+ )?$/;

/** "Ida Roe, |who has met privately with| Jun Mori, …", "has met |previously| with her": that it came about once, told in passing. */
function isExperience(scene: Scene, { rule, start, end }: Arranged): boolean {
  const before = scene.lower.slice(Math.max(0, start - 60), start);
  return (
    (rule === 'host' && firstTime.test(before)) ||
    /\bwho (?:has|have|had) (?:\w+ ){0,2}$/.test(before) ||
    /\b(?:has|have|had) (?:\w+ )?(?:previously|often|repeatedly|frequently|regularly|never|once) $/.test(
      before,
    ) ||
    (/\b(?:has|have|had) (?:\w+ )?$/.test(before) &&
      /^ (?:\w+ )?(?:previously|before|often|over the years|in the past)\b|^(?: [^,;.]{1,60})? (?:several|many|countless|a number of|a handful of|dozens of|\d+) times\b/.test(
        scene.lower.slice(end),
      ))
  );
}
