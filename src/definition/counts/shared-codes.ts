// The codes of a cell as one object for all records that fall into cells of these codes: whoever sees it again knows it.
import type { DataElement } from '../codes/index.ts'

type Codes = Readonly<Record<string, string>>
type Dimension = DataElement['dimensions'][number]

/** What was found behind some codes: one more code each, and at the end all of them. */
interface Branch {
  readonly further: Map<string, Branch>
  codes?: Codes
}

interface Known {
  readonly first: Branch
  size: number
}

const known = new WeakMap<DataElement, Known>()
/** Of one element; where there are more, it begins afresh. */
const mostKnown = 5000

function knownOf(element: DataElement): Known {
  const before = known.get(element)
  if (before && before.size < mostKnown) return before
  const fresh: Known = { first: { further: new Map() }, size: 0 }
  known.set(element, fresh)
  return fresh
}

function below({ further }: Branch, code: string): Branch {
  const before = further.get(code)
  if (before) return before
  const fresh: Branch = { further: new Map() }
  further.set(code, fresh)
  return fresh
}

/** The codes that are found for the dimensions of an element: mostly an object that was given before. */
export function sharedCodes(element: DataElement, codeOf: (dimension: Dimension) => string): Codes {
  const own = knownOf(element)
  let branch = own.first
  for (const dimension of element.dimensions) branch = below(branch, codeOf(dimension))
  if (branch.codes) return branch.codes
  const codes: Record<string, string> = {}
  for (const dimension of element.dimensions) codes[dimension.id] = codeOf(dimension)
  own.size += 1
  branch.codes = Object.freeze(codes)
  return codes
}
