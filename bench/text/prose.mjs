import { readFileSync } from "node:fs";

/** The languages that the measurements cover. */
export const languages = ["de", "en", "ru"];

/** News prose of at least `size` characters: `dense` is figure upon figure, `news` has one in about two sentences. */
export function prose(language, density, size) {
  const lines = readFileSync(new URL(`../../tests/text/lines/${language}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).text);
  const sentences = between[language];
  let text = "";
  for (let at = 0; text.length < size; at++) {
    text += `${lines[at % lines.length]} `;
    if (density === "news") text += `${sentences[at % sentences.length]} `;
    if (at % 4 === 3) text += "\n\n";
  }
  return text;
}

/** Sentences without figures, as they stand between those with figures. */
const between = {
  de: [
    "Die Regierung hat am Abend mitgeteilt, dass die Verhandlungen über einen Waffenstillstand fortgesetzt werden sollen, obwohl beide Seiten weiterhin an ihren Forderungen festhalten und kaum Bewegung erkennen lassen.",
    "Beobachter halten eine Einigung in den kommenden Wochen für unwahrscheinlich.",
    "Augenzeugen berichteten von schweren Schäden an der Straße, die von der Innenstadt zum Bahnhof führt, und von langen Schlangen vor den Geschäften.",
    "Unabhängig überprüfen ließen sich die Angaben zunächst nicht.",
    "Der Sprecher des Außenministeriums wies die Vorwürfe zurück und warf der Gegenseite vor, die Öffentlichkeit mit Falschmeldungen in die Irre zu führen.",
  ],
  en: [
    "The government said in the evening that talks about a ceasefire would continue although both sides are holding on to their demands and show hardly any movement.",
    "Observers think an agreement in the coming weeks is unlikely, not least because of the weather.",
    "Witnesses told of heavy damage to the road that leads from the centre of the city to the railway station, and of long queues in front of the shops.",
    "The claims could not be independently verified.",
    "A spokesman for the foreign ministry rejected the accusations and blamed the other side for misleading the public with false reports.",
  ],
  ru: [
    "Правительство вечером сообщило, что переговоры о прекращении огня будут продолжены, хотя обе стороны настаивают на своих требованиях и почти не идут на уступки.",
    "Наблюдатели считают соглашение в ближайшие недели маловероятным.",
    "Очевидцы рассказали о серьёзных повреждениях дороги, которая ведёт из центра города к вокзалу, и о длинных очередях перед магазинами.",
    "Независимо проверить эти сведения пока не удалось.",
    "Представитель министерства иностранных дел отверг обвинения и заявил, что противоположная сторона вводит общественность в заблуждение.",
  ],
};
