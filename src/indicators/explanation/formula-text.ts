// Formulas and measures in words, as the methodology and an opened figure print them.
import { getDataElement, textIn, type Formula, type Indicator, type Measure, type Roadmap } from '#definition'

/** “Persons [hurt, female] ÷ Persons [hurt]”: the formula with its measures in words. */
export function formulaText(roadmap: Roadmap, indicator: Indicator, formula: Formula): string {
  const inner = (term: Formula): string => {
    const text = formulaText(roadmap, indicator, term)
    return term.op === 'measure' ? text : `(${text})`
  }
  if (formula.op === 'plus') return formula.terms.map(inner).join(' + ')
  if (formula.op === 'ratio') return `${inner(formula.numerator)} ÷ ${inner(formula.denominator)}`
  if (formula.op === 'rate')
    return `${inner(formula.numerator)} ÷ ${inner(formula.denominator)} × ${formula.times}`
  if (formula.op === 'share') {
    const base = formula.outside
      ? `(${inner(formula.whole)} − ${inner(formula.outside)})`
      : inner(formula.whole)
    return `${inner(formula.part)} ÷ ${base} × 100`
  }
  const measure = indicator.measures[formula.measure]
  return measure ? measureText(roadmap, measure) : formula.measure
}

/** What a measure takes, in a sentence fragment: “Persons [hurt, female]”. */
export function measureText(roadmap: Roadmap, measure: Measure): string {
  const element = getDataElement(roadmap, measure.element)
  const names = Object.entries(measure.where).flatMap(([id, codes]) => {
    const list = element.dimensions.find((dimension) => dimension.id === id)?.codes
    return [codes].flat().map((code) => {
      const entry = list?.codes[code]
      return entry ? textIn(entry.name, 'en') : code
    })
  })
  const itemClass = measure.itemClass ? roadmap.itemClasses.codes[measure.itemClass] : undefined
  const chosen = [...(itemClass ? [textIn(itemClass.name, 'en')] : []), ...names]
  const name = textIn(element.name, 'en')
  return chosen.length === 0 ? name : `${name} [${chosen.join(', ')}]`
}

const doing = {
  sum: 'added up over the period',
  latest: 'on the last day of the period',
  stated: 'as stated for exactly the period',
  checklist: 'all criteria met',
}

const doingEach = { met: 'criteria met', missed: 'criteria not met' }

/** The measure with what is done to it over time. */
export function measureSentence(roadmap: Roadmap, measure: Measure): string {
  if (measure.kind === 'checklist' && measure.each)
    return `${measureText(roadmap, measure)}, ${doingEach[measure.each]}`
  const isOfYear = measure.kind === 'latest' && measure.ofYear
  const done = isOfYear ? 'as known in the year of the period' : doing[measure.kind]
  return `${measureText(roadmap, measure)}, ${done}`
}
