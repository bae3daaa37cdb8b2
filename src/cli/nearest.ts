/** The known word that a mistyped one is most likely meant for: two slips at most, one in a short word. */
export function nearestTo(word: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const slips = slipsBetween(word.toLowerCase(), each.toLowerCase());
    if (slips < least && slips <= (each.length < 5 ? 1 : 2)) [nearest, least] = [each, slips];
  }
  return nearest;
}

/** How many signs have to be put in, taken out or replaced to make one word of the other; words far apart are not looked at. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
