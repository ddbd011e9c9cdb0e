// Which shares are shares of a whole that holds them: found by what their measures take, once an indicator is declared.
import type { Formula } from './formula.ts'
import type { Measure } from './measure.ts'

type Measures = Readonly<Record<string, Measure>>

/** Does the first measure take nothing that the second does not take as well? */
function isTakenBy(part: Measure, whole: Measure): boolean {
  if (part.kind !== whole.kind || part.kind === 'checklist' || part.element !== whole.element) return false
  if (whole.itemClass !== undefined && whole.itemClass !== part.itemClass) return false
  return Object.entries(whole.where).every(([id, codes]) => {
    const own = part.where[id]
    return own !== undefined && [own].flat().every((code) => [codes].flat().includes(code))
  })
}

/** The measures that a formula adds up; undefined where it does anything else with them. */
function addedUp(formula: Formula, measures: Measures): readonly Measure[] | undefined {
  const terms = formula.op === 'plus' ? formula.terms : [formula]
  const found = terms.flatMap((one) => (one.op === 'measure' ? (measures[one.measure] ?? []) : []))
  return found.length === terms.length ? found : undefined
}

/** Is each thing that the part adds up taken by one of its own that the whole adds up? */
function isWithin(part: Formula, whole: Formula, measures: Measures): boolean {
  const left = [...(addedUp(whole, measures) ?? [])]
  const own = addedUp(part, measures) ?? []
  return (
    own.length > 0 &&
    own.every((one) => {
      const at = left.findIndex((other) => isTakenBy(one, other))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
  )
}

/** The formula with a mark on every share whose part lies within its whole. */
export function withKnownParts<F extends Formula>(formula: F, measures: Measures): F {
  if (formula.op !== 'share' || !isWithin(formula.part, formula.whole, measures)) return formula
  return { ...formula, isPart: true }
}
