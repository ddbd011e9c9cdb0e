// Formulas and measures in words, as the method of a KPI prints them.
import { itemClassId, type Formula, type Indicator, type Measure, type Roadmap } from '#definition'
import { breakdownName, codeName, dataElementName } from '../../data/names.ts'
import { numberText, words } from '../../words/index.ts'

const say = words.figures.formula

function restrictionWords(roadmap: Roadmap, measure: Measure): string {
  const named = (dimension: string, codes: string | readonly string[]) =>
    [codes]
      .flat()
      .map((code) => say.code(codeName(roadmap, dimension, code)))
      .join(say.or)
  const where = Object.entries(measure.where).map(([dimension, codes]) =>
    say.is(breakdownName(roadmap, dimension).toLowerCase(), named(dimension, codes)),
  )
  const items = measure.itemClass
    ? [say.is(breakdownName(roadmap, itemClassId).toLowerCase(), named(itemClassId, measure.itemClass))]
    : []
  return [...where, ...items].join(say.and)
}

/** What a measure takes: “sum of victims where outcome is killed”. */
export function measureWords(roadmap: Roadmap, measure: Measure): string {
  const name = say.element(dataElementName(roadmap, measure.element))
  const restriction = restrictionWords(roadmap, measure)
  const what = restriction === '' ? name : say.where(name, restriction)
  if (measure.kind === 'sum') return say.sum(what)
  if (measure.kind === 'latest') return measure.ofYear ? say.ofYear(what) : say.latest(what)
  if (measure.kind === 'stated') return say.stated(what)
  const met = measure.met.map((code) => codeName(roadmap, measure.judgement, code)).join(say.or)
  const over = breakdownName(roadmap, measure.over).toLowerCase()
  return measure.each ? say.criteria[measure.each](what, over, met) : say.checklist(what, over, met)
}

/** The formula with its measures in words; parts of a division stand in brackets. */
export function formulaWords(roadmap: Roadmap, indicator: Indicator, formula: Formula): string {
  const inner = (term: Formula): string => `(${formulaWords(roadmap, indicator, term)})`
  if (formula.op === 'plus')
    return formula.terms.map((term) => formulaWords(roadmap, indicator, term)).join(say.plus)
  if (formula.op === 'ratio') return say.ratio(inner(formula.numerator), inner(formula.denominator))
  if (formula.op === 'rate')
    return say.rate(inner(formula.numerator), inner(formula.denominator), numberText(formula.times))
  if (formula.op === 'share') {
    const base = formula.outside
      ? `(${say.outside(inner(formula.whole), inner(formula.outside))})`
      : inner(formula.whole)
    return say.share(inner(formula.part), base)
  }
  const measure = indicator.measures[formula.measure]
  return measure ? measureWords(roadmap, measure) : formula.measure
}
