import type { Page } from "./page.ts";
import { stemAt } from "./stems.ts";

const reach = 10;

/** Whether a verb of change stands a few words before. */
export function changesBefore(page: Page, at: number): boolean {
  for (let back = 1; back <= reach; back++) {
    if (page.isEnd(at - back) || page.isSign(at - back, ".")) return false;
    if (page.is(at - back, "changing") || stemAt(page, at - back, "changing") === true) return true;
  }
  return false;
}
