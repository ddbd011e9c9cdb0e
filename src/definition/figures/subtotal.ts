// Which figures are sums of others beside them, so that whoever adds up a download can leave them out.
import { codeWithParts, isKnown, total, type CodeList } from '../codes/index.ts'
import type { Figure } from '../indicators/index.ts'
import { findBreakdownCodes, findGroup, type Roadmap } from '../roadmap/index.ts'

type Row = Pick<Figure, 'show' | 'jurisdiction' | 'period' | 'codes' | 'origin' | 'lower' | 'upper'>
type Place = Pick<Row, 'show' | 'jurisdiction' | 'period' | 'codes'>

function placeKey({ show, jurisdiction, period, codes }: Place): string {
  const named = Object.entries(codes).map(([id, code]) => `${id}=${code}`)
  return [show, jurisdiction, period, ...named].join('|')
}

/** The codes that lie within a code, itself apart: of a total all of the list. */
function codesWithin(list: CodeList | undefined, code: string): readonly string[] {
  if (code === total) return Object.keys(list?.codes ?? {})
  return codeWithParts(list, code).filter((one) => one !== code)
}

/** The jurisdictions and groups all of whose members lie within a group, itself apart. */
function areasWithin({ groups }: Roadmap, id: string, members: readonly string[]): readonly string[] {
  const inner = groups.filter(
    (other) =>
      other.id !== id &&
      other.members.length < members.length &&
      other.members.every((one) => members.includes(one)),
  )
  return [...members, ...inner.map((one) => one.id)]
}

/**
 * Says of each figure whether it is a sum of others that stand beside it: of a region and its members, of a code and the
 * codes of which it is made. Where none of these is known nothing is counted twice, and the figure is no subtotal. Of two
 * figures of a region, one stated and one added up here, the stated one is left out.
 *
 * @param figures all figures of one answer
 */
export function subtotalsAmong(roadmap: Roadmap, figures: readonly Row[]): (figure: Row) => boolean {
  const known = figures.filter(isKnown)
  const places = new Set(known.map(placeKey))
  const computed = new Set(known.filter(({ origin }) => origin === 'computed').map(placeKey))
  return (figure) => {
    const { jurisdiction, codes, origin } = figure
    const group = findGroup(roadmap, jurisdiction)
    if (group && origin === 'reported' && computed.has(placeKey(figure))) return true
    const areas = group ? areasWithin(roadmap, group.id, group.members) : []
    if (areas.some((id) => places.has(placeKey({ ...figure, jurisdiction: id })))) return true
    return Object.entries(codes).some(([breakdown, code]) =>
      codesWithin(findBreakdownCodes(roadmap, breakdown), code).some((one) =>
        places.has(placeKey({ ...figure, codes: { ...codes, [breakdown]: one } })),
      ),
    )
  }
}
