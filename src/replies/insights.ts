import type { MessageBody } from '../command.ts';
import { DAY } from '../store/days.ts';
import type { Insights } from '../store/insights.ts';
import { container, message, text } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { codeBlock } from './markdown.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const shares = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const dates = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', timeZone: 'UTC' });

/** Bars are no longer than this, so that a line fits on a phone. */
const BAR_LENGTH = 16;
const MOST_BARS = 14;

/** The message with a server's figures. */
export function insightsBody(insights: Insights, titleOf: (slug: string) => string): MessageBody {
  const { answered, refused, helpful, notHelpful, medianMs, documents, days } = insights;
  const asked = answered + refused;
  const heading = `### Insights\nThe last ${days.length === 1 ? 'day' : `${days.length} days`} on this server.`;
  if (asked === 0 && helpful + notHelpful === 0) {
    return message(container([text(`${heading}\nNobody asked anything.`)]));
  }
  return message(
    container([
      text(heading),
      text(
        [
          `- **Questions asked**: ${numbers.format(asked)}`,
          `- **Answered**: ${share(answered, asked)}`,
          `- **Helpful**: ${helpful + notHelpful === 0 ? 'no votes yet' : `${share(helpful, helpful + notHelpful)} of votes`}`,
          ...(medianMs === null ? [] : [`- **Median time of an answer**: ${numbers.format(medianMs)} ms`]),
        ].join('\n'),
      ),
      ...(documents.length === 0
        ? []
        : [
            text(
              [
                '**Most quoted documents**',
                ...documents.map(
                  ({ document, answers }, index) =>
                    `${index + 1}. ${escapeMarkdown(titleOf(document))}: ${numbers.format(answers)}`,
                ),
              ].join('\n'),
            ),
          ]),
      ...(days.length > 1 ? [text(`**Questions over time**\n${codeBlock(chart(days))}`)] : []),
    ]),
  );
}

function share(part: number, whole: number): string {
  if (whole === 0) return 'none';
  return `${shares.format(part / whole)} (${numbers.format(part)} of ${numbers.format(whole)})`;
}

/** A bar for each day, or for several days together, with its number: it can be read without seeing the bars. */
function chart(days: Insights['days']): string {
  const perBar = Math.ceil(days.length / MOST_BARS);
  const bars: { readonly from: number; readonly asked: number }[] = [];
  for (let end = days.length; end > 0; end -= perBar) {
    const together = days.slice(Math.max(0, end - perBar), end);
    const asked = together.reduce((sum, { answered, refused }) => sum + answered + refused, 0);
    bars.unshift({ from: together[0]?.day ?? 0, asked });
  }
  const most = Math.max(1, ...bars.map(({ asked }) => asked));
  return bars
    .map(({ from, asked }) => {
      const length = Math.round((asked / most) * BAR_LENGTH);
      return `${dates.format(from * DAY)} ${'█'.repeat(length)}${length === 0 ? '' : ' '}${numbers.format(asked)}`;
    })
    .join('\n');
}
