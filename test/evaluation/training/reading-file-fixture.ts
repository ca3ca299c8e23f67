/** Words that no other name's paragraph has, enough of them to keep paragraphs from sharing a passage. */
const padding = (name: string) => Array.from({ length: 40 }, (_, index) => `${name}${index}`).join(' ');

const paragraph = (name: string, text: string, question: string, answer: string) => ({
  context: `${text} ${padding(name)}`,
  qas: [{ id: name, question, is_impossible: false, answers: [{ text: answer }] }],
});

/** A reading file of two articles with three questions; every paragraph is a passage. */
export const READING_TEXT = JSON.stringify({
  data: [
    {
      title: 'Warsaw',
      paragraphs: [
        paragraph('river', 'warsaw lies on the river vistula', 'which river flows through warsaw', 'vistula'),
        paragraph(
          'music',
          'warsaw has had an orchestra since 1901',
          'since when has warsaw an orchestra',
          '1902',
        ),
      ],
    },
    {
      title: 'Paris',
      paragraphs: [paragraph('seine', 'paris lies on the seine', 'which water divides paris', 'seine')],
    },
  ],
});
