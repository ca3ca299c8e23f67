import type { Passage } from '../corpus/passage.ts';

/** The texts by which a passage can be found. */
export interface PassageFields {
  readonly text: string;
  readonly title: string;
  readonly section: string;
  readonly asks: string;
}

export function fieldsOf(passage: Passage): PassageFields {
  return {
    text: passage.text,
    title: [passage.document.title, ...passage.document.aliases].join('. '),
    section: passage.section.join('. '),
    asks: passage.asks.join('. '),
  };
}
