import type { GeneratedArticle } from './generated.ts';

/** One way of reading an article; returns how much it found, so that no work can be left out. */
export type Subject = (article: GeneratedArticle) => number;

/** What is measured side by side: our whole analysis, and the peers' pass for sentences and entities alone. */
export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  readout: async () => {
    const { analyse } = await import('../src/core/analysis/analyse.ts');
    return ({ text, title, published, outlet }) => {
      const found = analyse({ text, title, outlet, publishedAt: published, timezone: 'UTC' });
      return found.statements.length + found.meetings.length + found.dates.length;
    };
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model);
    return ({ text }) => {
      const doc = nlp.readDoc(text);
      return doc.sentences().length() + doc.entities().length();
    };
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return ({ text }) => {
      const doc = nlp(text);
      return doc.sentences().length + doc.topics().length;
    };
  },
};
