// The question that a change in months which are stated asks: does the statement stand, or are the months open again.
import { say } from './completeness-sentences.ts'
import type { StatedMonth } from './completeness-statement.ts'
import { findRegister, institutionWord, type Roadmap } from '../roadmap/index.ts'
import { monthsText } from '../time/index.ts'
import { problemText, type Params, type ProblemText } from '../problems/index.ts'
import { textIn } from '../words/index.ts'

const code = 'month-stated'
const isOpening = ({ kind }: StatedMonth) => kind === 'opening'

/** The question with its sentence. */
export interface StatedQuestion extends ProblemText {
  readonly code: typeof code
  readonly params: Params
  /** The months that it is about, by institution. */
  readonly months: readonly StatedMonth[]
}

/** The months that are stated, and the opening stocks that are. */
function statedText(months: readonly StatedMonth[]): string {
  const [openings, complete] = [months.filter(isOpening), months.filter((one) => !isOpening(one))]
  const ends = monthsText(openings.map(({ month }) => month))
  return [
    ...(complete.length === 0 ? [] : [monthsText(complete.map(({ month }) => month))]),
    ...(ends === '' ? [] : [say('opening-at-end-of', { months: ends })]),
  ].join(' and ')
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
    months: statedText(months),
    institutions: [...institutions].join(', '),
  }
  return { code, params, months, ...problemText({ code, params, place: {} }, language) }
}
