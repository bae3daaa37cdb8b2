import * as z from "zod";
import { misfit } from "./misfit.ts";

const dayOfMonth =
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";
const leapDay = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

// A pattern and not a function, so that the JSON Schema refuses 30 February too.
const partialDate = new RegExp(`^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]|${dayOfMonth}))?|${leapDay})~?$`);

/**
 * A date as precisely as it was printed: `2024`, `2024-10` or `2024-10-18`.
 *
 * A `~` behind it means «about»: one unit of its precision each way, so `2024-10~` reaches from September to November.
 *
 * @example
 * ```ts
 * import { PartialDate } from "corroborate";
 *
 * PartialDate.safeParse("2024-10~").success; // true
 * PartialDate.safeParse("2024-02-30").success; // false
 * ```
 */
export const PartialDate = z.string({ error: 'expected a date such as "2024-10-18"' }).regex(partialDate, {
  error: (issue) => `${JSON.stringify(issue.input)} is no date: ${whyNoDate(String(issue.input))}`,
});
export type PartialDate = z.infer<typeof PartialDate>;

/** From when to when, both ends included, each as precisely as it was printed; one end may be open. */
export const Period = z
  .strictObject({ from: PartialDate.optional(), through: PartialDate.optional() })
  .check((context) => {
    const { from, through } = context.value;
    if (from === undefined && through === undefined) {
      context.issues.push(misfit([], context.value, 'a period needs "from", "through" or both'));
    } else if (from !== undefined && through !== undefined && startsAfter(from, through)) {
      context.issues.push(misfit(["through"], through, `the period ends (${through}) before it starts (${from})`));
    }
  });
export interface Period extends z.infer<typeof Period> {}

/** Whether one date certainly comes after the other: compared as far as both are precise. */
function startsAfter(from: PartialDate, through: PartialDate): boolean {
  return from.replace("~", "").slice(0, through.replace("~", "").length) > through;
}

function whyNoDate(text: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d~?$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth) return "write 2024, 2024-10 or 2024-10-18, with ~ behind it for «about»";
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  return `${year}-${month} has the days 01 to ${last.getUTCDate()}`;
}
