// Options about statements of completeness that several commands have.
import {
  findStatedInterval,
  Refused,
  statedExamples,
  statementAnswers,
  type StatementAnswer,
} from '#definition'
import { say as word } from './work-sentences.ts'

/** How a command is told what becomes of months that are stated as complete. */
export const howToAnswer = (): string => word('give-statements-stands-where-the')

export const completeHelp = (): string => word('state-that-the-file-is', { statedExamples: statedExamples() })
export const answerHelp = (): string => word('what-becomes-of-months-stated')

/** `stands` or `open`. */
export function readAnswer(given: string): StatementAnswer {
  const found = statementAnswers.find((one) => one === given)
  if (found !== undefined) return found
  throw new Refused('statements-answer-unknown', { given, how: howToAnswer() }, 'bad-request')
}

/** `2024-H1,2024-07` as periods. */
export function readPeriods(given: string): string[] {
  const periods = given.split(',').map((one) => one.trim())
  const wrong = periods.find((one) => findStatedInterval(one) === undefined)
  if (wrong === undefined) return periods
  throw new Refused('stated-periods-unknown', { period: wrong, allowed: statedExamples() }, 'bad-request')
}
