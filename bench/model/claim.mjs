/** A claim as they usually come: 454 bytes of JSON. */
export const text = JSON.stringify({
  id: "nis-2",
  measure: {
    population: "North Korean soldiers",
    stage: "dispatched",
    place: "Russia",
    unit: { of: "person" },
    counting: "cumulative",
  },
  figure: { kind: "atLeast", low: 3000, open: true, verbatim: "more than 3,000" },
  asOf: "2024-10-23",
  attribution: {
    origin: "nis",
    via: [{ actor: "yonhap", how: "quotes" }, { source: "briefing-2024-10-23" }],
    saidOn: "2024-10-23",
  },
  modality: "reported",
  basis: "estimate",
  note: "meeting behind closed doors",
});
