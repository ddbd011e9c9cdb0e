// Which statement an error of the database is about: its shape only, for whoever reads the log.

const shapes = new WeakMap<Error, string>()
const mostCharacters = 600

/** A statement without its literals: what stands between quotation marks or dollars, and numbers that are no parameters. */
export function statementShape(text: string): string {
  return text
    .slice(0, 20_000)
    .replaceAll(/\$([A-Za-z_]*)\$[^]*?(?:\$\1\$|$)/g, '?')
    .replaceAll(/'(?:[^']|'')*(?:'|$)/g, '?')
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/(?<![\w$])\d[\d.]*/g, '?')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, mostCharacters)
}

/** Remembers for an error which statement it came from, for as long as the error lives. */
export function noteStatement(error: unknown, text: string): void {
  if (error instanceof Error && !shapes.has(error)) shapes.set(error, statementShape(text))
}

/** The shape of the statement that failed, where it is known: it was noted, or the error carries it itself. */
export function statementOf(error: Error): string | undefined {
  const noted = shapes.get(error)
  if (noted !== undefined) return noted
  const { query } = error as { readonly query?: unknown }
  return typeof query === 'string' ? statementShape(query) : undefined
}
