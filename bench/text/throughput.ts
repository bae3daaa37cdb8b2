import { readFileSync } from "node:fs";
import { findFigures } from "../../src/text/find-figures.ts";

/** News prose of a given size, from the labelled lines of a language. */
function prose(language: string, size: number): string {
  const lines = readFileSync(new URL(`../../tests/text/lines/${language}.jsonl`, import.meta.url), "utf8").trim().split("\n");
  const filler: Record<string, string> = {
    de: "Die Regierung hat am Abend mitgeteilt, dass die Verhandlungen über einen Waffenstillstand fortgesetzt werden sollen, obwohl beide Seiten weiterhin an ihren Forderungen festhalten und kaum Bewegung erkennen lassen. Beobachter halten eine Einigung in den kommenden Wochen für unwahrscheinlich. ",
    en: "The government said in the evening that talks about a ceasefire would continue although both sides are holding on to their demands and show hardly any movement. Observers think an agreement in the coming weeks is unlikely, not least because of the weather. ",
    ru: "Правительство вечером сообщило, что переговоры о прекращении огня будут продолжены, хотя обе стороны настаивают на своих требованиях и почти не идут на уступки. Наблюдатели считают соглашение в ближайшие недели маловероятным. ",
  };
  let text = "";
  for (let at = 0; text.length < size; at++) {
    const { text: line } = JSON.parse(lines[at % lines.length] ?? "") as { text: string };
    text += `${line} ${filler[language] ?? ""}\n`;
    if (at % 4 === 3) text += "\n";
  }
  return text;
}

for (const language of ["de", "en", "ru"] as const) {
  const text = prose(language, 4_000_000);
  const bytes = Buffer.byteLength(text);
  findFigures(text.slice(0, 1_000_000), { language });
  for (let run = 0; run < 3; run++) {
    // Processor time, not wall time: other work on the machine does not count.
    const start = process.cpuUsage();
    const found = findFigures(text, { language }).length;
    const seconds = process.cpuUsage(start).user / 1e6;
    console.log(`${language}: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${(text.length / 1e6 / seconds).toFixed(1)} M characters/s, ${found} figures`);
  }
}
