// How a belief becomes words, and how the words change from page to page.

/** The figure that an origin gives for what it believes. */
export function worded(belief, random) {
  switch (random.oneOf({ exact: 0.4, about: 0.25, moreThan: 0.2, range: 0.15 })) {
    case "exact":
      return { kind: "exact", value: withDigits(belief, Number(random.oneOf({ 1: 0.3, 2: 0.5, 3: 0.2 })), Math.round) };
    case "about":
      return { kind: "approximate", value: withDigits(belief, random.happens(0.5) ? 1 : 2, Math.round) };
    case "moreThan":
      return { kind: "atLeast", low: withDigits(belief, random.happens(0.7) ? 1 : 2, Math.floor), open: true };
    case "range":
      return {
        kind: "range",
        low: withDigits(belief * (1 - random.between(0.05, 0.3)), 2, Math.floor),
        high: withDigits(belief * (1 + random.between(0.05, 0.3)), 2, Math.ceil),
      };
  }
}

/** The figure on a further page: half of the pages copy it, some drop a hedge or add one. */
export function retold(figure, random) {
  const change = random.oneOf({ none: 0.5, hedgeLost: 0.3, hedgeAdded: 0.2 });
  const value = figure.value ?? figure.low;
  if (figure.kind === "range" || change === "none") return figure;
  if (change === "hedgeLost") return { kind: "exact", value };
  return figure.kind === "exact" ? { kind: "approximate", value } : figure;
}

/** The claims of origins that all speak of one day, and of the pages that repeat them; one page in five names nobody. */
export function claimsOf(figures, echoes, random) {
  const claims = figures.map((figure, origin) =>
    claim(`origin-${origin}`, figure, { origin: `origin-${origin}`, via: [] }),
  );
  figures.forEach((figure, origin) => {
    for (let echo = random.poisson(echoes); echo > 0; echo -= 1) {
      const page = `page-${claims.length}`;
      const via = [{ actor: page, how: "relays" }];
      const named = random.happens(0.8);
      claims.push(claim(page, retold(figure, random), named ? { origin: `origin-${origin}`, via } : { via }));
    }
  });
  return claims;
}

function claim(id, figure, attribution) {
  const measure = { population: "soldiers", stage: "present", unit: { of: "person" }, counting: "stock" };
  return { id, measure, figure, asOf: "2024-10-18", attribution, modality: "reported" };
}

/** To so many significant digits: 3,400 or, with one, 3,000. */
function withDigits(value, digits, round) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
  return Math.max(1, round(value / unit) * unit);
}
