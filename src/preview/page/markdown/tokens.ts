/** A piece of text within a line or paragraph, in Discord's dialect of Markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'emoji'; readonly name: string }
  /** `time` in seconds since 1970; `style` as Discord's letters. */
  | { readonly kind: 'time'; readonly time: number; readonly style: string }
  | { readonly kind: Mark; readonly children: readonly Inline[] };

export type Mark = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

export interface ListItem {
  readonly children: readonly Inline[];
  /** Lists within the item. */
  readonly blocks: readonly Block[];
}

/** What stands on lines of its own. */
export type Block =
  /** Line breaks count. */
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  /** `start` of a numbered list; null for bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ListItem[] };
