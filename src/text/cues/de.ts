import type { Cues } from "./cues.ts";

/** What German sentences say about their figures. */
export const germanCues: Cues = {
  language: "de",
  originBefore: ["laut", "gemäß", "gemäss", "zufolge", "nach angaben", "nach eigenen angaben", "nach darstellung", "nach einschätzung", "nach schätzung", "nach schätzungen", "nach erkenntnissen", "nach auskunft", "nach informationen", "unter berufung auf", "so"],
  says: ["sagt*", "erklärt*", "meldet*", "teilte", "teilten", "berichtet*", "behauptet*", "schätzt*", "bestätigt*", "schreibt", "schrieb*", "heißt es", "heisst es", "bezifferte", "beziffert", "spricht von", "sprach von", "geht davon aus", "warnt*", "gab an", "geben an", "gibt an", "notierte", "verkündet*", "vermutet*", "rechnet mit"],
  hedges: ["soll", "sollen", "angeblich*", "mutmaßlich*", "mutmasslich*", "vermutlich", "offenbar", "möglicherweise", "wahrscheinlich", "wohl", "dürfte", "dürften", "könnte", "könnten", "unbestätigt*", "will", "wollen", "vielleicht", "anscheinend", "nicht unabhängig", "sehr wahrscheinlich", "zufolge"],
  reported: ["sei", "seien", "habe", "hätten", "hätte", "würden", "würde", "werde", "müsse", "müssten", "könne", "solle", "stehe", "stünden", "kämen", "gebe", "gäbe", "liege", "lägen"],
  stages: {
    pledged: ["zugesagt*", "versprochen*", "sagte zu"],
    dispatched: ["entsandt*", "geschickt", "schickt*", "schicken", "verlegt*", "verlegen", "entsendet"],
    arrived: ["eingetroffen*", "angekommen", "trafen ein", "ankunft", "kamen an"],
    present: ["befinden sich", "stationiert*", "halten sich", "aufhalten"],
    inTraining: ["ausgebildet", "ausbildung", "trainier*", "training", "üben"],
    ready: ["einsatzbereit*", "bereitstehen", "bereit"],
    deployed: ["eingesetzt*", "im einsatz", "einsatz"],
    inCombat: ["kämpfen", "kämpften", "gefechte*"],
    killed: ["getötet*", "gefallen*", "fielen", "tot", "tote", "toten", "starben", "gestorben", "ums leben", "todesopfer", "umgekommen"],
    wounded: ["verletzt*", "verwundet*"],
    casualties: ["verluste*", "ausfälle*"],
    captured: ["gefangen*", "festgenommen", "kriegsgefangen*"],
    missing: ["vermisst*"],
    deserted: ["desertier*", "geflohen", "übergelaufen"],
    displaced: ["vertrieben*", "geflüchtet*", "flucht", "evakuiert*"],
    delivered: ["geliefert", "lieferte*", "lieferung*"],
    lost: ["verlor", "verloren", "zerstört*"],
    paid: ["zahlt*", "bezahlt*", "erhält", "erhalten", "verdient*"],
    enlisted: ["gemeldet für", "angeworben*", "rekrutiert*", "mobilisiert*"],
  },
};
