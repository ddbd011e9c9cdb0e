// Problems are values: what is wrong, where, why it matters and how to mend it, in the reader's language.
import { pluralForm, readPluralForms } from '../words/index.ts'
import { problemSentences, type ProblemCode } from './problem-sentences.ts'

export type Params = Readonly<Record<string, string | number>>

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
}

/** A problem in words a person can act on. */
export interface ProblemText {
  readonly where: string
  readonly what: string
  readonly why: string
  readonly mend: string
}

/**
 * Puts the parameters into a sentence: `There is no {list} “{value}”.` A word beside a number is written with its forms
 * by the plural rules of the language: `{months} {months: one=month other=months}`.
 */
export function fillIn(sentence: string, params: Params, language = 'en'): string {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/g, (gap, name: string, forms: string | undefined) => {
    const value = params[name]
    if (value === undefined) return gap
    return forms === undefined ? String(value) : pluralForm(Number(value), readPluralForms(forms), language)
  })
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

/** The problem in the reader's language, or in English where that language is missing. */
export function problemText(problem: Problem, language = 'en'): ProblemText {
  const sentences = (problemSentences[language] ?? problemSentences.en)[problem.code]
  const [what = '', why = '', mend = ''] = sentences.map((sentence) =>
    fillIn(sentence, problem.params, language),
  )
  return { where: whereText(problem.place), what, why, mend }
}
