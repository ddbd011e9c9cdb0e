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

function isWithin(part: Formula, whole: Formula, measures: Measures): boolean {
  if (part.op !== 'measure' || whole.op !== 'measure') return false
  const [one, other] = [measures[part.measure], measures[whole.measure]]
  return one !== undefined && other !== undefined && isTakenBy(one, other)
}

/** The formula with a mark on every share whose part lies within its whole. */
export function withKnownParts<F extends Formula>(formula: F, measures: Measures): F {
  if (formula.op !== 'share' || !isWithin(formula.part, formula.whole, measures)) return formula
  return { ...formula, isPart: true }
}
