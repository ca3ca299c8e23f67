const COMBINING_MARKS = /\p{M}+/gu;

const ASCII = /^[\0-\x7f]*$/;

/** `text` in lower case and without accents (NFKD), so that "Café", "CAFE" and "ｃａｆｅ" become one word. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase();
}
