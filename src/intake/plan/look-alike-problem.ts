// Asks about two numbers of records that look the same and are written otherwise: in letters of two scripts, in capitals, with blanks.
import { problemAt, type ImportProblem } from '#definition'

/** The answers of a key that are texts, as they are written. */
function textsOf(key: string): string {
  const [, , ...answers] = JSON.parse(key) as unknown[]
  return answers.filter((answer) => typeof answer === 'string').join(', ')
}

/** The problem of the later of the two. */
export function lookAlikeProblem(
  key: string,
  other: { readonly key: string; readonly line: number },
  place: Pick<ImportProblem, 'line' | 'column'>,
  lineText: (line: number) => string | number,
): ImportProblem {
  const params = { value: textsOf(key), other: textsOf(other.key), first: lineText(other.line) }
  return problemAt('key-look-alike', place, params)
}
