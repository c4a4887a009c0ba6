/** Orders in one set, as the protocol's schema has it. */
export const MAX_ORDERS = 4;
/** Political capital that can be kept; what comes on top is lost. */
export const MAX_CAPITAL = 6;
/** Capital that a season brings in ordinary times, as the rules have it; only warnings rest on it. */
export const CAPITAL_INCOME = 3;
