// How many random systems are tried, and from which seed: FIGURE_SYSTEMS and FIGURE_SEED say otherwise. What fails prints
// its seed.

/** How many systems, where nothing else is said. */
export const systemsAsked = Number(process.env['FIGURE_SYSTEMS'] ?? 300)

/** Another seed every day, so that a year of days tries many systems and a failing day can be repeated all of its day. */
const seedOfTheDay = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''))

export const seedAsked = Number(process.env['FIGURE_SEED'] ?? seedOfTheDay)
