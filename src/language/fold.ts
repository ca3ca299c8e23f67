const COMBINING_MARKS = /\p{M}+/gu;

/** `text` in lower case and without accents (NFKD), so that "Café", "CAFE" and "ｃａｆｅ" become one word. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase();
}
