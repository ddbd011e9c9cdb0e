// A change that somebody makes past Waymark, and the sentence by which verifying names it.

/** Who can do that is whoever owns the tables, or is a superuser; triggers and rights are no hindrance to them. */
export type Tampering = readonly [what: string, statements: readonly string[], named: RegExp]

/** Which rows are of the trip with that number. */
export const one = (number: string): string =>
  `record_id = (select record_id from register_river_log where log_number = '${number}')`
