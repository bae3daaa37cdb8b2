/** The signs that hold a number in something larger. */
export const sign = {
  hyphen: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  open: 0x28,
  close: 0x29,
  comma: 0x2c,
  plus: 0x2b,
  bar: 0x7c,
} as const;
