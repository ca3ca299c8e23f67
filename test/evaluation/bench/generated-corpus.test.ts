import { describe, expect, it } from 'vitest';
import { generatedDocuments, generatedQuestions } from '../../../src/evaluation/bench/generated-corpus.ts';

const documents = generatedDocuments(200);
const words = documents.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []);

describe('generatedDocuments', () => {
  it('makes as many paragraphs as asked for, the same for the same seed', () => {
    expect(documents.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))).toHaveLength(200);
    expect(generatedDocuments(20, 5)).toEqual(generatedDocuments(20, 5));
    expect(generatedDocuments(20, 5)).not.toEqual(generatedDocuments(20, 6));
  });

  it('puts each sentence where its offsets say', () => {
    for (const { text, sections } of documents.slice(0, 3)) {
      for (const sentence of sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
    }
  });

  it("follows Zipf's law: few words make up most of the text, most words are rare", () => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const top = sorted.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(top / words.length).toBeGreaterThan(0.1);
    expect(sorted.filter((count) => count <= 2).length / sorted.length).toBeGreaterThan(0.5);
  });
});

it('asks in words of the text', () => {
  const known = new Set(words);
  for (const question of generatedQuestions(documents, 50)) {
    const asked = question.match(/^What is (.*)\?$/)?.[1]?.split(' ') ?? [];
    expect(asked).toHaveLength(5);
    expect(asked.every((word) => known.has(word.toLowerCase()))).toBe(true);
  }
});
