// Formulas and measures in words, as the method of an indicator prints them.
import type { Formula, Indicator, Measure } from '../indicators/index.ts'
import {
  itemClassId,
  nameOfBreakdown,
  nameOfCode,
  nameOfDataElement,
  type Roadmap,
} from '../roadmap/index.ts'
import { numberIn } from '../words/index.ts'
import { sayFormula } from './formula-sentences.ts'

/** In which roadmap and language something is said. */
interface Reader {
  readonly roadmap: Roadmap
  readonly language: string
}

const joined = (
  words: readonly string[],
  code: 'one-or-other' | 'one-and-other' | 'plus',
  language: string,
) => words.reduce((one, other) => sayFormula(code, { one, other }, language))

const lowerName = ({ roadmap, language }: Reader, id: string) =>
  nameOfBreakdown(roadmap, id, language).toLowerCase()

/** “outcome is “hurt” or “drowned””. */
function restrictionWords(reader: Reader, breakdown: string, given: string | readonly string[]): string {
  const { roadmap, language } = reader
  const names = [given]
    .flat()
    .map((code) =>
      sayFormula('named', { name: nameOfCode(roadmap, { breakdown, code }, language) }, language),
    )
  const codes = joined(names, 'one-or-other', language)
  return sayFormula('dimension-is', { dimension: lowerName(reader, breakdown), codes }, language)
}

/** What a measure takes: “sum of victims where outcome is killed”. */
function measureWords(reader: Reader, measure: Measure): string {
  const { roadmap, language } = reader
  const name = sayFormula('named', { name: nameOfDataElement(roadmap, measure.element, language) }, language)
  const restrictions = [
    ...Object.entries(measure.where).map(([id, codes]) => restrictionWords(reader, id, codes)),
    ...(measure.itemClass ? [restrictionWords(reader, itemClassId, measure.itemClass)] : []),
  ]
  const what =
    restrictions.length === 0
      ? name
      : sayFormula(
          'where-it-is',
          { name, restriction: joined(restrictions, 'one-and-other', language) },
          language,
        )
  if (measure.kind === 'sum') return sayFormula('sum-of', { what }, language)
  if (measure.kind === 'latest')
    return sayFormula(measure.ofYear ? 'known-in-year' : 'latest-of', { what }, language)
  if (measure.kind === 'stated') return sayFormula('stated-for', { what }, language)
  const judged = measure.met.map((code) =>
    nameOfCode(roadmap, { breakdown: measure.judgement, code }, language),
  )
  const met = joined(judged, 'one-or-other', language)
  const said = { what, over: lowerName(reader, measure.over), met }
  if (!measure.each) return sayFormula('checklist-of', said, language)
  return sayFormula(measure.each === 'met' ? 'criteria-met' : 'criteria-missed', said, language)
}

/** The formula with its measures in words; parts of a division stand in brackets. */
export function formulaWords(reader: Reader, indicator: Indicator, formula: Formula): string {
  const { language } = reader
  const plain = (term: Formula) => formulaWords(reader, indicator, term)
  const inner = (term: Formula) => `(${plain(term)})`
  if (formula.op === 'plus') return joined(formula.terms.map(plain), 'plus', language)
  if (formula.op === 'ratio' || formula.op === 'rate') {
    const said = { over: inner(formula.numerator), under: inner(formula.denominator) }
    if (formula.op === 'ratio') return sayFormula('ratio', said, language)
    return sayFormula('rate', { ...said, times: numberIn(formula.times, language) }, language)
  }
  if (formula.op === 'share') {
    const all = inner(formula.whole)
    const whole = formula.outside
      ? `(${sayFormula('outside', { whole: all, outside: inner(formula.outside) }, language)})`
      : all
    return sayFormula('share', { part: inner(formula.part), whole }, language)
  }
  const measure = indicator.measures[formula.measure]
  return measure ? measureWords(reader, measure) : formula.measure
}
