/** Whether a canonical unit is a currency. */
export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && unit.length === 3 && unit === unit.toUpperCase();
}
