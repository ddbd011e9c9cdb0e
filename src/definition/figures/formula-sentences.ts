// How formulas and measures are said in words.
import { newCatalogue } from '../problems/index.ts'

const english = {
  plus: '{one} plus {other}',
  ratio: '{over}, divided by {under}',
  rate: '{over}, per {times} of {under}',
  share: '{part}, in percent of {whole}',
  outside: '{whole} without {outside}',
  named: '“{name}”',
  'sum-of': 'sum of {what}',
  'latest-of': '{what} on the last day of the period',
  'known-in-year': '{what} as known in the year of the period',
  'stated-for': '{what} as stated for exactly the period',
  'checklist-of': '{what}: 1 where every {over} is judged {met}, else 0',
  'criteria-met': '{what}: how many by {over} are judged {met}',
  'criteria-missed': '{what}: how many by {over} are judged otherwise than {met}',
  'dimension-is': '{dimension} is {codes}',
  'where-it-is': '{name} where {restriction}',
  'one-or-other': '{one} or {other}',
  'one-and-other': '{one} and {other}',
} as const

/** Words a part of a formula. */
export const { say: sayFormula } = /* @__PURE__ */ newCatalogue('formulas', english)
