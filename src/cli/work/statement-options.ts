// Options about statements of completeness that several commands have.
import {
  findStatedInterval,
  Refused,
  statedExamples,
  statementAnswers,
  type StatementAnswer,
} from '#definition'

/** How a command is told what becomes of months that are stated as complete. */
export const howToAnswer =
  'Give --statements stands where the register is complete with this change, or --statements open where its months are open again.'

export const completeHelp = `state that the file is complete for ${statedExamples()}, several with commas`
export const answerHelp =
  'what becomes of months stated as complete: stands (complete with this too) or open (open again)'

/** `stands` or `open`. */
export function readAnswer(given: string): StatementAnswer {
  const found = statementAnswers.find((one) => one === given)
  if (found !== undefined) return found
  throw new Refused('statements-answer-unknown', { given, how: howToAnswer }, 'bad-request')
}

/** `2024-H1,2024-07` as periods. */
export function readPeriods(given: string): string[] {
  const periods = given.split(',').map((one) => one.trim())
  const wrong = periods.find((one) => findStatedInterval(one) === undefined)
  if (wrong === undefined) return periods
  throw new Refused('stated-periods-unknown', { period: wrong, allowed: statedExamples() }, 'bad-request')
}
