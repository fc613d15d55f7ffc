import { expect, it, onTestFinished } from 'vitest';
import { asRemembered } from '../../../../src/core/briefing/unchanged.ts';
import type { AnalysedArticle, Store } from '../../../../src/core/ports.ts';
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts';
import { analysedOf } from '../../../support/articles.ts';
import { temporaryDirectory } from '../../../support/temporary-directory.ts';

function store(): Store {
  const opened = openSqliteStore(temporaryDirectory());
  onTestFinished(() => opened.close());
  return opened;
}

/** Articles `from` and on, as a store gives them anew. */
function articles(count: number, from = 0): AnalysedArticle[] {
  return Array.from({ length: count }, (_, index) => structuredClone(analysedOf({ id: `a${from + index}` })));
}

it('an article that stands is the very object of the last briefing, one that changed is new', () => {
  const kept = store();
  const [first] = articles(1);
  if (!first) return;
  asRemembered(kept, 'talks', [first]);
  const same = structuredClone(first);
  expect(asRemembered(kept, 'talks', [same])[0]).toBe(first);
  const retitled = { ...same, article: { ...same.article, title: 'Another title' } };
  expect(asRemembered(kept, 'talks', [retitled])[0]).toBe(retitled);
});

it('an article whose findings alone were made anew is new', () => {
  const kept = store();
  const [first] = articles(1);
  if (!first) return;
  asRemembered(kept, 'talks', [first]);
  const people = [{ name: 'Ida Holm', mentions: [] }];
  const reread = { article: first.article, findings: { ...first.findings, people } };
  expect(asRemembered(kept, 'talks', [reread])[0]).toBe(reread);
});

it('what one store or topic has is not remembered for another', () => {
  const [one] = articles(1);
  const [again] = articles(1);
  if (!one || !again) return;
  const kept = store();
  asRemembered(kept, 'talks', [one]);
  expect(asRemembered(kept, 'rails', [again])[0]).toBe(again);
  expect(asRemembered(store(), 'talks', [again])[0]).toBe(again);
});

it('of many topics those that were not briefed for longest are forgotten', () => {
  const kept = store();
  const old = articles(1000);
  asRemembered(kept, 'old', old);
  asRemembered(kept, 'new', articles(1000, 1000));
  const again = articles(1000);
  expect(asRemembered(kept, 'old', again)[0]).toBe(again[0]);
});
