/** What a character does in running text. */
export const character = { sign: 0, space: 1, line: 2, letter: 3, digit: 4, mark: 5, apostrophe: 6 } as const;

const tableEnd = 0x530;
const kinds = new Uint8Array(tableEnd);
const folded = new Uint16Array(tableEnd);

/** The kind of a UTF-16 code unit; halves of surrogate pairs are signs. */
export function kindOf(code: number): number {
  if (code < tableEnd) return kinds[code] ?? 0;
  if (code < 0x2000) return code === 0x1680 ? character.space : character.letter;
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000) return character.space;
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff)
    return character.mark;
  if (code === 0x2018 || code === 0x2019) return character.apostrophe;
  if (code === 0x2028 || code === 0x2029) return character.line;
  if (code < 0x2c00 || (code >= 0xd800 && code < 0xf900) || code >= 0xfe10) return character.sign;
  return character.letter;
}

/** A letter without its capital, and ё as е, the way words are looked up; every apostrophe is the same. */
export function fold(code: number): number {
  if (code < tableEnd) return folded[code] ?? code;
  return code === 0x2019 || code === 0x2018 ? 0x27 : code;
}

/** Latin letters that look like Cyrillic ones, and are printed for them by machines that read pictures. */
const latin = "aceiopxy";
const cyrillic = "асеіорху";

/** A whole word as it is looked up: no soft hyphens and broken lines, accents composed, ß as ss, one alphabet. */
export function foldWord(word: string): string {
  prepareCharacters();
  let out = "";
  const composed = word.replace(/[-¬]\s*[\n\r]\s*/g, "").normalize("NFC");
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    if (code === 0xdf || code === 0x1e9e) out += "ss";
    else if (kindOf(code) !== character.mark) out += String.fromCharCode(fold(code));
  }
  return /[а-яієїґ]/.test(out)
    ? out.replace(/[a-z]/g, (letter) => cyrillic.charAt(latin.indexOf(letter)) || letter)
    : out;
}

/** Fills the tables, once; whoever scans calls it first. */
export function prepareCharacters(): void {
  if (kinds[0x61] !== 0) return;
  for (let code = 0; code < tableEnd; code++) {
    const text = String.fromCharCode(code);
    const lower = text.toLowerCase();
    folded[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
    if (/\p{L}/u.test(text)) kinds[code] = character.letter;
    else if (/\p{M}/u.test(text)) kinds[code] = character.mark;
    else if (/\s/.test(text)) kinds[code] = character.space;
  }
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = character.digit;
  for (const code of [0x0a, 0x0d, 0x0b, 0x0c, 0x85]) kinds[code] = character.line;
  for (const code of [0x27, 0x60, 0xb4, 0x2bc]) {
    kinds[code] = character.apostrophe;
    folded[code] = 0x27;
  }
  kinds[0xad] = character.mark;
  kinds[0xaa] = character.sign;
  kinds[0xba] = character.sign;
  folded[0x401] = 0x435;
  folded[0x451] = 0x435;
}
