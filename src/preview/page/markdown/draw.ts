import { element } from '../dom.ts';
import { drawTime } from '../time.ts';
import { parseMarkdown } from './parse.ts';
import type { Block, Inline } from './tokens.ts';

/** What the marks for people, channels and commands stand for. */
export interface Names {
  nameOf(kind: 'user' | 'role' | 'channel', id: string): string;
  /** A mention of a command was pressed. */
  useCommand(name: string): void;
}

/** Draws a text in Discord's dialect of Markdown. */
export function drawMarkdown(text: string, names: Names): DocumentFragment {
  return fragment(parseMarkdown(text).map((block) => drawBlock(block, names)));
}

/** The same without any marks, on one line, and without what is hidden. */
export function plainMarkdown(text: string, names: Names): string {
  const drawn = drawMarkdown(text, names);
  for (const spoiler of drawn.querySelectorAll('.spoiler')) spoiler.replaceWith('(spoiler)');
  return (drawn.textContent ?? '').replace(/\s+/g, ' ');
}

function fragment(nodes: readonly Node[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...nodes);
  return made;
}

function drawBlock(block: Block, names: Names): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, drawInline(block.children, names));
    case 'heading':
      // One level whatever the size: messages choose sizes, and none may be left out in between.
      return element('h3', { class: `level-${block.level}` }, drawInline(block.children, names));
    case 'subtext':
      return element('p', { class: 'subtext' }, drawInline(block.children, names));
    case 'quote':
      return element('blockquote', {}, ...block.blocks.map((inner) => drawBlock(inner, names)));
    case 'code':
      return element('pre', { tabindex: 0 }, element('code', {}, block.text));
    case 'list':
      return drawList(block, names);
  }
}

function drawList({ start, items }: Extract<Block, { kind: 'list' }>, names: Names): HTMLElement {
  const drawn = items.map(({ children, blocks }) =>
    element('li', {}, drawInline(children, names), ...blocks.map((block) => drawBlock(block, names))),
  );
  return start === null ? element('ul', {}, ...drawn) : element('ol', { start }, ...drawn);
}

function drawInline(tokens: readonly Inline[], names: Names): DocumentFragment {
  return fragment(tokens.map((token) => drawToken(token, names)));
}

const MARKS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' } as const;

function drawToken(token: Inline, names: Names): Node {
  switch (token.kind) {
    case 'text':
      return document.createTextNode(token.text);
    case 'code':
      return element('code', {}, token.text);
    case 'link':
      return drawLink(token, names);
    case 'mention':
      return element('span', { class: 'mention' }, names.nameOf(token.of, token.id));
    case 'command':
      return drawCommand(token.name, names);
    case 'emoji':
      return document.createTextNode(`:${token.name}:`);
    case 'time':
      return drawTime(token.time * 1_000, token.style);
    case 'spoiler':
      return drawSpoiler(drawInline(token.children, names));
    default:
      return element(MARKS[token.kind], {}, drawInline(token.children, names));
  }
}

function drawLink({ url, children }: Extract<Inline, { kind: 'link' }>, names: Names): HTMLElement {
  return element(
    'a',
    { href: url, target: '_blank', rel: 'noreferrer noopener', title: url },
    drawInline(children, names),
  );
}

function drawCommand(name: string, names: Names): HTMLElement {
  const button = element('button', { type: 'button', class: 'mention' }, `/${name}`);
  button.addEventListener('click', () => names.useCommand(name));
  return button;
}

function drawSpoiler(content: DocumentFragment): HTMLElement {
  const inner = element('span', {}, content);
  const label = 'Spoiler, press to show';
  const spoiler = element(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': label },
    inner,
  );
  inner.inert = true;
  const reveal = (event: Event) => {
    event.preventDefault();
    inner.inert = false;
    spoiler.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  spoiler.addEventListener('click', reveal, { once: true });
  spoiler.addEventListener('keydown', (event) => {
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (isPress && !spoiler.classList.contains('shown')) reveal(event);
  });
  return spoiler;
}
