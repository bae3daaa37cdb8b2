// Three pages print one number. How many have it?
import { Dossier, reconcile } from "corroborate";

const claim = (id: string, figure: object, attribution: object) => ({
  id,
  measure: { population: "residents", stage: "displaced", unit: { of: "person" }, counting: "stock" },
  figure,
  asOf: "2024-05-02",
  attribution,
  modality: "reported",
});

const dossier = Dossier.parse({
  actors: [
    { id: "rescue", name: "rescue service", kind: "government" },
    { id: "spokeswoman", name: "spokeswoman of the rescue service", kind: "person", partOf: "rescue" },
    { id: "agency", name: "agency A", kind: "agency" },
    { id: "paper", name: "paper B", kind: "media" },
    { id: "portal", name: "portal C", kind: "media" },
    { id: "aid", name: "aid organisation", kind: "ngo" },
  ],
  sources: [
    { id: "wire", kind: "agencyReport", publisher: "agency" },
    { id: "page-b", kind: "article", publisher: "paper" },
    { id: "page-c", kind: "article", publisher: "portal" },
  ],
  claims: [
    // The agency quotes the spokeswoman.
    claim(
      "1",
      { kind: "approximate", value: 1340 },
      { origin: "spokeswoman", via: [{ source: "wire", how: "quotes" }] },
    ),
    // The paper names the agency, and drops «about».
    claim("2", { kind: "exact", value: 1340 }, { origin: "agency", via: [{ source: "page-b", how: "relays" }] }),
    // The portal names nobody.
    claim("3", { kind: "exact", value: 1340 }, { via: [{ source: "page-c" }] }),
    // The aid organisation has counted itself.
    claim("4", { kind: "atLeast", low: 1100 }, { origin: "aid", via: [] }),
  ],
});

const [answer] = reconcile(dossier).answers;
console.log(`claims ${dossier.claims.length}, origins ${answer?.origins.length}, ${answer?.status}`);
for (const { actors, claim: standing, role, echoes } of answer?.origins ?? []) {
  console.log(`${actors.join()}: claim ${standing}, ${role}, echoed by ${echoes.join(" and ") || "nobody"}`);
}
for (const { code, ...facts } of answer?.notes ?? []) console.log(code, JSON.stringify(facts));
