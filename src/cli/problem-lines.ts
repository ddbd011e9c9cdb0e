// Problems and findings as lines on a terminal: where, what, why, how to mend.
import { problemText, textIn, type Finding, type Problem, type Roadmap } from '#definition'
import { colors } from './terminal.ts'

export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { where, what, why, mend } = problemText(problem)
      const place = where === '' ? '' : `${colors.bold(where)}\n`
      return `${place}  ${colors.red(what)} ${why}\n  ${colors.green(mend)}`
    })
    .join('\n')
}

/** Findings under the name of their rule, with the advice once. */
export function findingLines(roadmap: Roadmap, findings: readonly Finding[]): string {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  return [...byRule]
    .map(([id, found]) => {
      const rule = roadmap.qualityRules.find((candidate) => candidate.id === id)
      const heading = `${colors.bold(id)}: ${rule ? textIn(rule.name, 'en') : id} (${found.length})`
      const lines = found.map(
        ({ jurisdiction, element, sentence }) => `    ${jurisdiction}, ${element}: ${textIn(sentence, 'en')}`,
      )
      return [heading, ...(rule ? [`  ${colors.green(textIn(rule.advice, 'en'))}`] : []), ...lines].join('\n')
    })
    .join('\n\n')
}
