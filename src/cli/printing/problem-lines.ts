// Problems and findings as lines on a terminal: where, what, why, how to mend.
import { type Finding, type LoadAnswer, type Roadmap, type StandingFinding } from '#definition'
import { said, colors } from '../workplace/index.ts'
import { say as word } from './printing-sentences.ts'

/** The problems of a file, with how many there are that are not listed. */
export function toldLines(
  file: string,
  { problems, problemCount, table }: Pick<LoadAnswer, 'problems' | 'problemCount' | 'table'>,
): string {
  const lines = problems.map(({ line, column, what, why, mend }) => {
    const sheet = table === '' ? [] : [word('the-sheet', { table })]
    const row = line === 0 ? [] : [table === '' ? word('line', { line }) : word('row-of-sheet', { line })]
    const where = [file, ...sheet, ...row, ...(column === '' ? [] : [word('the-column', { column })])].join(
      ', ',
    )
    return `${colors.bold(where)}\n  ${colors.red(what)} ${why}\n  ${colors.green(mend)}`
  })
  const more = problemCount - problems.length
  return [...lines, ...(more > 0 ? [word('problems-more', { more })] : [])].join('\n')
}

/** A finding in one line: by its id where it stands in the database, with the reason where it was accepted. */
function findingLine(finding: Finding | StandingFinding): string {
  const { jurisdiction, element, sentence } = finding
  const line = `    ${jurisdiction}, ${element}: ${said(sentence)}`
  if (!('id' in finding)) return line
  const { id, accepted, lapsed } = finding
  const note = accepted ?? lapsed
  const how = accepted
    ? word('accepted-because', { exception: accepted.exception })
    : word('was-accepted-for-other-figures')
  const told = note && { how, by: note.by, day: note.at.slice(0, 10), reason: note.reason }
  const why = told ? `\n      ${word('finding-note', told)}` : ''
  return `${line} [${id}]${why}`
}

/**
 * Findings under the name of their rule, with the advice once.
 *
 * @param most so many are listed of a rule; how to see the others is said below them
 */
export function findingLines(
  roadmap: Roadmap,
  findings: readonly (Finding | StandingFinding)[],
  most: number,
): string {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  return [...byRule]
    .map(([id, found]) => {
      const rule = roadmap.qualityRules.find((candidate) => candidate.id === id)
      const heading = `${colors.bold(id)}: ${rule ? said(rule.name) : id} (${found.length})`
      const lines = found.slice(0, most).map(findingLine)
      if (found.length > most)
        lines.push(word('and-more-waymark-check-rule', { found: found.length - most, id }))
      return [heading, ...(rule ? [`  ${colors.green(said(rule.advice))}`] : []), ...lines].join('\n')
    })
    .join('\n\n')
}
