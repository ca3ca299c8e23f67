import type { Html, RootContent } from 'mdast';
import type { Complain } from '../problem.ts';
import { foldSpace } from '../prose.ts';
import { lineOf } from './markup.ts';

/** The questions of the `<!-- asks: a; b -->` comments in a node. */
export function asksOf(node: RootContent, complain: Complain): string[] {
  const comments =
    node.type === 'html' ? [node] : node.type === 'paragraph' ? node.children.filter(isHtml) : [];
  return comments.flatMap((comment) => {
    if (comment.value.startsWith('<!--')) complainOfComment(comment, node.type === 'html', complain);
    return [...comment.value.matchAll(/<!--\s*asks:([\s\S]*?)-->/gi)]
      .flatMap((asks) => (asks[1] ?? '').split(';'))
      .map(foldSpace)
      .filter((ask) => ask !== '');
  });
}

function complainOfComment(comment: Html, ownsLine: boolean, complain: Complain): void {
  const line = lineOf(comment);
  const end = comment.value.lastIndexOf('-->');
  if (end < 0) {
    complain(line, 'The comment is never closed and hides the rest of the text.', 'End it with `-->`.');
  } else if (ownsLine && /[\p{L}\p{N}]/u.test(comment.value.slice(end))) {
    const last = line + comment.value.slice(0, end).split('\n').length - 1;
    complain(last, 'The text behind the comment is hidden with it.', 'Put the text on a line of its own.');
  }
}

function isHtml(node: RootContent): node is Html {
  return node.type === 'html';
}
