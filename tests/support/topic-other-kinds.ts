import type { Briefing, Correction, Position } from '../../src/core/model/briefing.ts';
import type { GoldCase } from './topic-gold.ts';
import type { Mark } from './topic-mark.ts';
import { has } from './topic-words.ts';

/** Scores what a briefing holds beside meetings and remarks. */
export function markOtherKinds(gold: GoldCase, briefing: Briefing): readonly Mark[] {
  return [
    ...gold.undated.map((wanted) => markUndated(wanted, briefing)),
    ...gold.positions.flatMap((wanted) => markPosition(wanted, briefing.positions)),
    ...gold.notPositions.map((wrong) => markNoPosition(wrong, briefing.positions)),
    ...gold.corrections.flatMap((wanted) => markCorrection(wanted, briefing.corrections)),
    ...gold.withdrawnWords.map((words) => ({
      measure: 'withdrawn words kept out',
      ok: !has(JSON.stringify({ ...briefing, corrections: [] }), words),
      note: `withdrawn words outside the corrections: “${words}”`,
    })),
    ...gold.differences.flatMap((wanted) => markDifference(wanted, briefing)),
    ...gold.notDifferences.map((wrong) => markNoDifference(wrong, briefing)),
    ...gold.figures.flatMap((wanted) => markFigure(wanted, briefing)),
    ...gold.notFigures.map((wrong) => ({
      measure: 'figures: trifles left alone',
      ok: briefing.figures.every(({ value }) => value !== wrong),
      note: `no figure: ${wrong}`,
    })),
  ];
}

function markUndated({ title, publishedAt }: GoldCase['undated'][number], briefing: Briefing): Mark {
  const source = briefing.sources.find((entry) => has(entry.title, title));
  return {
    measure: 'undated articles: kept, day implied right',
    ok: source !== undefined && (publishedAt === null || source.publishedAt === publishedAt),
    note: `“${title}”, of ${publishedAt ?? 'any day'}: ${source ? `dated ${source.publishedAt}` : 'left out'}`,
  };
}

function markPosition(wanted: GoldCase['positions'][number], told: readonly Position[]): readonly Mark[] {
  const name = `position ${wanted.party[0]} ${wanted.stance} “${wanted.words}”`;
  const candidates = told.filter(({ text }) => has(text, wanted.words));
  return [
    { measure: 'positions: found', ok: candidates.length > 0, note: `missed ${name}` },
    ...(candidates.length > 0
      ? [
          {
            measure: 'positions: party and stance',
            ok: candidates.some((position) => isHeld(position, wanted)),
            note: `${name} told as ${candidates.map(({ party, stance, text }) => `${party} ${stance} “${text}”`).join(' | ')}`,
          },
        ]
      : []),
  ];
}

function markNoPosition(wrong: GoldCase['positions'][number], told: readonly Position[]): Mark {
  return {
    measure: 'positions: none put in a mouth',
    ok: !told.some((position) => has(position.text, wrong.words) && isHeld(position, wrong)),
    note: `not held: ${wrong.party[0]} ${wrong.stance} “${wrong.words}”`,
  };
}

function isHeld(position: Position, { party, stance }: GoldCase['positions'][number]): boolean {
  return position.stance === stance && party.some((name) => has(position.party, name));
}

function markCorrection(
  wanted: GoldCase['corrections'][number],
  told: readonly Correction[],
): readonly Mark[] {
  const { was = '', now = '', at = '' } = wanted;
  const name = `correction “${was}” → “${now}”`;
  const candidate =
    told.find(({ text }) => has(text, was) && has(text, now)) ?? told.find(({ text }) => has(text, was));
  if (!candidate) return [{ measure: 'corrections: found', ok: false, note: `missed ${name}` }];
  return [
    { measure: 'corrections: found', ok: true, note: '' },
    {
      measure: 'corrections: was, now and when',
      ok: fits(was, candidate.was) && fits(now, candidate.now) && (candidate.at ?? '').startsWith(at),
      note: `${name} told as ${candidate.at} “${candidate.was}” → “${candidate.now}”`,
    },
  ];
}

function fits(words: string, given: string | undefined): boolean {
  return has(given ?? '', words);
}

function markDifference(wanted: GoldCase['differences'][number], briefing: Briefing): readonly Mark[] {
  const found = briefing.differences.filter(({ versions }) => {
    const texts = versions.map(({ text, cites }) => [text, ...cites.map(({ quote }) => quote)].join(' '));
    return wanted.words.every((words) => texts.some((text) => has(text, words)));
  });
  const name = `difference of ${wanted.kind} “${wanted.words.join('” / “')}”`;
  return [
    { measure: 'differences: found', ok: found.length > 0, note: `missed ${name}` },
    ...(found.length > 0
      ? [
          {
            measure: 'differences: kind',
            ok: found.some(({ kind }) => kind === wanted.kind),
            note: `kind of ${name}`,
          },
        ]
      : []),
  ];
}

function markNoDifference([one, other]: GoldCase['notDifferences'][number], { differences }: Briefing): Mark {
  const told = differences.find(({ versions }) =>
    versions.some(
      (version) =>
        has(version.text, one) && versions.some((rival) => rival !== version && has(rival.text, other)),
    ),
  );
  return {
    measure: 'differences: none between what agrees',
    ok: told === undefined,
    note: `no difference: “${one}” / “${other}”`,
  };
}

function markFigure(wanted: GoldCase['figures'][number], briefing: Briefing): readonly Mark[] {
  const found = briefing.figures.filter(({ value }) => value === wanted.value);
  const name = `figure ${wanted.value} ${wanted.unit ?? ''}`;
  return [
    { measure: 'figures: found', ok: found.length > 0, note: `missed ${name}` },
    ...(found.length > 0 && wanted.unit
      ? [
          {
            measure: 'figures: unit',
            ok: found.some(({ unit, about }) => has(`${unit ?? ''} ${about}`, wanted.unit ?? '')),
            note: `${name} told in ${found.map(({ unit, about }) => `${unit} (${about})`).join(' | ')}`,
          },
        ]
      : []),
  ];
}
