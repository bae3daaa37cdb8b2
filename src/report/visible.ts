// Tabs, line breaks and separators, which would open a new line or column.
const breaks = /[\t-\r\u0085\u2028\u2029]+/gu;

// Control codes of a terminal, halves of characters, what turns the direction of the text around it, and what is there
// without being seen.
const hidden =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * One line of text that shows all it holds: control codes, bidirectional overrides and invisible characters become «�».
 */
export function visible(text: string): string {
  return text.replaceAll(breaks, " ").replaceAll(hidden, "\uFFFD").trim() || "\uFFFD";
}
