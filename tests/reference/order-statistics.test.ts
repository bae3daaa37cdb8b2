import { checkOrderStatistics, type OrderStatisticsCase } from "./check-order-statistics.ts";
import { testFamily } from "./load-cases.ts";

testFamily<OrderStatisticsCase>("order-statistics.json", checkOrderStatistics);
