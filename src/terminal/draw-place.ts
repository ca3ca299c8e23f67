import type { Source } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { MARGIN, paragraph } from './draw.ts';
import { printableLine } from './printable.ts';
import type { Screen } from './screen.ts';

/** Title and section of a passage: "GPT-J › Licence". */
export function placeOf({ document, section }: Passage): string {
  return printableLine([document.title, ...section].join(' › '));
}

/** Where a passage stands, and the id to cite it by. */
export function drawPlace(passage: Passage, screen: Screen): string {
  return paragraph(screen, `${placeOf(passage)} (${printableLine(passage.id)})`);
}

/** The sources of what was said above, each a link where it has an address; empty when there are none. */
export function drawSources(sources: readonly Source[], screen: Screen): string {
  const different = [
    ...new Map(sources.map((source) => [`${source.title}\n${source.url}`, source])).values(),
  ];
  const drawn = different.map((source) => drawSource(source, screen));
  if (drawn.length === 0) return '';
  if (drawn.length === 1) return paragraph(screen, `Source: ${drawn[0]}`);
  return [
    paragraph(screen, 'Sources:'),
    ...drawn.map((source) => paragraph(screen, source, { lead: `${MARGIN}- ` })),
  ].join('\n');
}

function drawSource({ title, url }: Source, screen: Screen): string {
  const name = printableLine(title);
  return url === null || !URL.canParse(url) ? name : screen.link(name, new URL(url).href);
}
