import type { Cues } from "./cues.ts";

/** What English sentences say about their figures. */
export const englishCues: Cues = {
  language: "en",
  originBefore: ["according to", "citing", "as reported by", "per", "in the words of", "in an estimate by", "estimates by", "data from", "figures from", "quoting"],
  says: ["said", "says", "say", "told", "reported", "reports", "claimed", "claims", "estimate", "estimates", "estimated", "announced", "confirmed", "wrote", "stated", "added", "warned", "believes", "reckon*", "put", "puts", "counted", "alleged", "alleges"],
  hedges: ["reportedly", "allegedly", "apparently", "possibly", "probably", "likely", "may", "might", "could", "believed to", "thought to", "feared", "unconfirmed", "unverified", "perhaps", "supposedly", "purportedly", "said to", "expected to", "appears to", "appear to", "very likely"],
  reported: ["would have", "is said", "are said"],
  stages: {
    pledged: ["pledged", "promised", "vowed to send"],
    dispatched: ["sent", "send", "sending", "dispatched", "transferred", "moved", "shipped"],
    arrived: ["arrived", "arriving", "reached"],
    present: ["present", "stationed", "based in", "are in"],
    inTraining: ["training", "trained", "being trained"],
    ready: ["ready", "combat-ready"],
    deployed: ["deployed", "deploying", "deployment"],
    inCombat: ["fighting", "in combat", "engaged"],
    killed: ["killed", "dead", "died", "slain", "deaths", "death toll", "fatalities"],
    wounded: ["wounded", "injured", "hurt"],
    casualties: ["casualties", "losses"],
    captured: ["captured", "detained", "taken prisoner", "hostage*"],
    missing: ["missing", "unaccounted"],
    deserted: ["deserted", "defected", "fled their"],
    displaced: ["displaced", "evacuated", "fled", "refugee*"],
    delivered: ["delivered", "handed over", "supplied"],
    lost: ["lost", "destroyed", "downed", "shot down"],
    paid: ["paid", "pay", "pays", "receive", "receives", "earn*"],
    enlisted: ["enlisted", "recruited", "mobilized", "mobilised", "called up", "conscripted"],
  },
};
