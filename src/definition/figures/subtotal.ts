// Which figures are sums of others beside them, so that whoever adds up a download can leave them out.
import { findCode, total } from '../codes/index.ts'
import type { Figure } from '../indicators/index.ts'
import { findBreakdownCodes, findGroup, type Roadmap } from '../roadmap/index.ts'

/** Is the figure of a region, or of a code that is the sum of others in its list? */
export function isSubtotal(
  roadmap: Roadmap,
  { jurisdiction, codes }: Pick<Figure, 'jurisdiction' | 'codes'>,
): boolean {
  if (findGroup(roadmap, jurisdiction)) return true
  return Object.entries(codes).some(([breakdown, code]) => {
    const list = findBreakdownCodes(roadmap, breakdown)
    return code === total || (list !== undefined && (findCode(list, code)?.of ?? []).length > 0)
  })
}
