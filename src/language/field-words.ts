import { stem } from './stem.ts';

/**
 * Words that people who talk about language models use for one another. A general dictionary does not know them, or
 * knows them only among dozens of other senses.
 */
const GROUPS: readonly string[] = [
  'make create develop build author write invent design',
  'found start create begin establish form launch',
  'founder creator inventor cofounder',
  'release launch publish announce ship debut drop',
  'abandon deprecated unmaintained archived drop discontinue stop retire',
  'license licensing',
  'vram memory ram gpu',
  'gpu card graphics a100 3090',
  'weights checkpoint checkpoints',
  'dataset corpus data',
  'parameters params size sizes',
  'repo repository github code codebase',
  'llm llms model models',
  'cite citation citing bibtex reference',
  'finetune finetuning tune tuning',
  'cost price pay paid money',
  'fund funding sponsor donate donor support backer back money invest',
  'config configuration setting settings option',
  'flag option argument parameter',
  'download get obtain fetch',
  'bug error issue problem crash fail failure',
  'fix solve solution repair cure',
  'boss leader head director lead chief run',
  'nonprofit charity institute',
  'sue lawsuit suit court legal',
  'benchmark score result accuracy performance',
  'evaluation eval evaluate benchmark harness test',
  'join participate contribute volunteer member',
  'author writer wrote written paper',
  'name call rename title',
  'multilingual language languages',
  'own part belong affiliated owned',
  'earn sell profit product',
  'component part parts piece subset',
  'token tokens vocabulary tokenizer',
  'window context length sequence',
  'laptop notebook computer home',
  'cpu processor',
  'speed fast slow throughput',
  'multiple several many',
  'versus compare comparison difference differ',
  'picture image art',
  'protein biology',
  'math mathematics maths mathematical',
  'paper preprint arxiv publication',
  'remove delete strip take',
  'rotary rope',
  'install setup set',
  'guide tutorial howto instructions',
];

const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = neighbours();

/** Terms that the field uses for the word with this stem; empty for most words. */
export function fieldTerms(term: string): ReadonlySet<string> {
  return NEIGHBOURS.get(term) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function neighbours(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of GROUPS) {
    const terms = group.split(' ').map(stem);
    for (const term of terms) {
      const others = map.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      map.set(term, others);
    }
  }
  return map;
}
