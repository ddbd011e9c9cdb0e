// How many random systems are tried, and from which seed: FIGURE_SYSTEMS and FIGURE_SEED say otherwise. What fails prints
// its seed and the path to it.

/** How many systems, where nothing else is said. */
export const systemsAsked = Number(process.env['FIGURE_SYSTEMS'] ?? 300)

/** The same systems every time, so that a change is to blame for what fails; more seeds are tried by name. */
export const seedAsked = Number(process.env['FIGURE_SEED'] ?? 20_261_129)
