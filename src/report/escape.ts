/** Plain text as the content of an HTML element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Plain text as Markdown within a line, in a cell of a table too: nothing in it becomes markup, HTML or a link.
 *
 * Signs are escaped; what some readers make links of even so (`https://`, `www.`, an address) is broken by a word
 * joiner, which takes no room.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/:(?=\/\/)|@|\bwww(?=\.)/gi, `$&${wordJoiner}`)
    .replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/[\\`*_[\]|~$]/g, "\\$&");
}

const wordJoiner = "\u2060";
