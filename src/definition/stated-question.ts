// The question that a change in months which are stated asks: does the statement stand, or are the months open again.
import type { StatedMonth } from './completeness-statement.ts'
import { institutionWord } from './institution.ts'
import { monthsText } from './month-runs.ts'
import { problemText, type Params, type ProblemText } from './problem.ts'
import { findRegister, type Roadmap } from './roadmap.ts'
import { textIn } from './text.ts'

const code = 'month-stated'

/** The question with its sentence. */
export interface StatedQuestion extends ProblemText {
  readonly code: typeof code
  readonly params: Params
  /** The months that it is about, by institution. */
  readonly months: readonly StatedMonth[]
}

/** One question for all months that a change touches; undefined where none of them is stated. */
export function statedQuestion(
  roadmap: Roadmap,
  months: readonly StatedMonth[],
  language = 'en',
): StatedQuestion | undefined {
  const [first] = months
  if (!first) return undefined
  const register = findRegister(roadmap, first.register)
  const institutions = new Set(months.map((one) => institutionWord(roadmap, one, language)))
  const params = {
    register: register ? textIn(register.name, language) : first.register,
    months: monthsText(months.map(({ month }) => month)),
    institutions: [...institutions].join(', '),
  }
  return { code, params, months, ...problemText({ code, params, place: {} }, language) }
}
