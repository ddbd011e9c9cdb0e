// Where a link leads that opens something once.

/** Its page. The secret stands behind the sign #, which browsers send to nobody: it comes into no log. */
export const linkPath = (secret: string): string => `/link#${secret}`
