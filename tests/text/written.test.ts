import { expect, test } from "vitest";
import { formatFigure } from "../../src/text/format-figure.ts";
import type { Figure } from "../../src/model/figure.ts";

// Read by eye: what reads back is not yet what a newspaper prints.
const figures: readonly Figure[] = [
  { kind: "exact", value: 1500 },
  { kind: "exact", value: 1400000 },
  { kind: "approximate", value: 300 },
  { kind: "approximate", value: 300, side: "below" },
  { kind: "approximate", value: 300, side: "above" },
  { kind: "atLeast", low: 3000 },
  { kind: "atLeast", low: 3000, open: true },
  { kind: "atMost", high: 3000 },
  { kind: "atMost", high: 3000, open: true },
  { kind: "range", low: 10000, high: 12000, best: 11000 },
  { kind: "vague", low: 2000, high: 10000 },
  { kind: "vague", low: 100 },
  { kind: "vague", low: 200 },
  { kind: "some" },
];

test.each([
  [
    "de",
    "1500 | 1,4 Millionen | rund 300 | fast 300 | gut 300 | mindestens 3000 | mehr als 3000 | bis zu 3000 | weniger als 3000 | 10.000–12.000, am ehesten 11.000 | mehrere tausend | Hunderte | viele hundert | einige",
  ],
  [
    "de-CH",
    "1500 | 1,4 Millionen | rund 300 | fast 300 | gut 300 | mindestens 3000 | mehr als 3000 | bis zu 3000 | weniger als 3000 | 10’000–12’000, am ehesten 11’000 | mehrere tausend | Hunderte | viele hundert | einige",
  ],
  [
    "en",
    "1,500 | 1.4 million | about 300 | nearly 300 | just over 300 | at least 3,000 | more than 3,000 | up to 3,000 | fewer than 3,000 | 10,000–12,000, most likely 11,000 | several thousand | hundreds | many hundreds | some",
  ],
  [
    "fr",
    "1 500 | 1,4 millions | environ 300 | près de 300 | un peu plus de 300 | au moins 3 000 | plus de 3 000 | jusqu'à 3 000 | moins de 3 000 | 10 000–12 000, le plus probablement 11 000 | plusieurs milliers | des centaines | de nombreuses centaines | quelques",
  ],
  [
    "es",
    "1500 | 1,4 millones | unos 300 | casi 300 | poco más de 300 | al menos 3000 | más de 3000 | hasta 3000 | menos de 3000 | 10.000–12.000, lo más probable 11.000 | varios miles | cientos | muchos centenares | algunos",
  ],
  [
    "uk",
    "1500 | 1,4 млн | близько 300 | майже 300 | трохи більше 300 | щонайменше 3000 | понад 3000 | щонайбільше 3000 | менше 3000 | 10 000–12 000, найімовірніше 11 000 | кілька тисяч | сотні | багато сотень | кілька",
  ],
  [
    "ru",
    "1500 | 1,4 млн | около 300 | почти 300 | чуть более 300 | не менее 3000 | более 3000 | не более 3000 | менее 3000 | 10 000–12 000, вероятнее всего 11 000 | несколько тысяч | сотни | много сотен | несколько",
  ],
] as const)("%s: as desks print it", (language, words) => {
  const written = figures.map((figure) => formatFigure(figure, { language }));
  expect(written.map((one) => (one.ok ? one.value.replaceAll(/[\u00a0\u202f]/g, " ") : one.refusal)).join(" | ")).toBe(
    words,
  );
});
