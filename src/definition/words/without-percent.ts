// A number without the percent sign behind it. No pattern: one that looks for blanks before a sign takes minutes for a cell of blanks.

/** The text without a percent sign at its end and the blanks before that; as it is where there is none. */
export const withoutPercent = (text: string): string =>
  text.endsWith('%') ? text.slice(0, -1).trimEnd() : text
