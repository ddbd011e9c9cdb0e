// Problems are values: what is wrong, where, why it matters and how to mend it, in the reader's language.
import { spokenLanguage } from '../words/index.ts'
import { newCatalogue, type Params, type ParamsOf } from './catalogue.ts'
import { problemSentences, type ProblemCode } from './problem-sentences.ts'

/**
 * What a problem does: a `problem` keeps something from being taken, a `question` waits for an answer, a `remark` says
 * what was done and stops nothing.
 */
export type Severity = 'problem' | 'question' | 'remark'

/** Where in the material a problem stands. Lines and columns count from 1, as spreadsheets do. */
export interface Place {
  readonly file?: string
  /** Of a workbook. */
  readonly sheet?: string
  readonly line?: number
  readonly column?: string
  /** The letters under which a spreadsheet program shows the column. */
  readonly letters?: string
}

export interface Problem {
  readonly code: ProblemCode
  readonly place: Place
  readonly params: Params
  readonly severity: Severity
}

const questions: ReadonlySet<ProblemCode> = new Set(['month-stated', 'key-look-alike', 'row-is-sum'])

/** Whether an answer settles what the code says, or the material has to be mended. */
export const severityOf = (code: ProblemCode): Severity => (questions.has(code) ? 'question' : 'problem')

/** A problem of that code. A missing parameter is a type error. */
export function newProblem<Code extends ProblemCode>(
  code: Code,
  params: ParamsOf<(typeof problemSentences)[Code]>,
  place: Place = {},
): Problem {
  return { code, place, params, severity: severityOf(code) }
}

/** A problem in words a person can act on. */
export interface ProblemText {
  readonly where: string
  readonly what: string
  readonly why: string
  readonly mend: string
}

function whereText({ file, sheet, line, column, letters }: Place): string {
  const parts = [
    file,
    sheet && `sheet “${sheet}”`,
    line === undefined ? undefined : `${sheet ? 'row' : 'line'} ${line}`,
    column && `column ${letters ? `${letters} ` : ''}“${column}”`,
  ]
  return parts.filter(Boolean).join(', ')
}

const catalogue = /* @__PURE__ */ newCatalogue('problems', problemSentences, spokenLanguage)

/** The problem in the reader's language, or in English where that language has no sentence for it. */
export function problemText(
  { code, params, place }: Pick<Problem, 'code' | 'params' | 'place'>,
  language = spokenLanguage(),
): ProblemText {
  const [what = '', why = '', mend = ''] = catalogue.parts(code, params, language)
  return { where: whereText(place), what, why, mend }
}

/** The sentences of a problem whose place is told beside them. */
export function problemWords(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  language = spokenLanguage(),
): Omit<ProblemText, 'where'> {
  const { what, why, mend } = problemText({ code, params, place: {} }, language)
  return { what, why, mend }
}

/** A problem of that code in words, without a place. A missing parameter is a type error. */
export const wordsOf = <Code extends ProblemCode>(
  code: Code,
  params: ParamsOf<(typeof problemSentences)[Code]>,
): Omit<ProblemText, 'where'> => problemWords({ code, params })

/** A problem as a plan tells it: by its line and its column, in words. */
export function problemAt<Code extends ProblemCode>(
  code: Code,
  { line = 0, column = '' }: Pick<Place, 'line' | 'column'>,
  params: ParamsOf<(typeof problemSentences)[Code]>,
): { kind: string; line: number; column: string } & Omit<ProblemText, 'where'> {
  return { kind: code, line, column, ...wordsOf(code, params) }
}

/** The parts of a wording by their names. */
export function whatWhyMend([what, why, mend]: readonly [string, string, string]): Omit<
  ProblemText,
  'where'
> {
  return { what, why, mend }
}

/** The same of a wording that does not say why. */
export function whatAndMend([what, mend]: readonly [string, string]): Pick<ProblemText, 'what' | 'mend'> {
  return { what, mend }
}
