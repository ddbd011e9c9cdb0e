// In which order indicators are listed: what the agreement names first, each kind by its codes.
import { indicatorKinds, type Indicator } from './indicator.ts'

const numbered = new Intl.Collator('en', { numeric: true })

/**
 * The indicators that an index exports, in order: those of the agreement, those of targets, context, each by its code, `M2` before `M10`.
 *
 * @param exported the index as a module: one exported indicator for each line
 */
export function listedIndicators(exported: Readonly<Record<string, Indicator>>): Indicator[] {
  const placeOf = ({ kind }: Indicator) => indicatorKinds.indexOf(kind)
  return Object.values(exported).toSorted(
    (a, b) => placeOf(a) - placeOf(b) || numbered.compare(a.code, b.code),
  )
}
