// What lies in the stores of one jurisdiction: what was taken in and not destroyed yet, so that no more is destroyed.

/** Where the pieces in store come from, as destruction events tell it. */
export type StoreOrigin = 'confiscated' | 'surrendered' | 'found'
export const storeOrigins: readonly StoreOrigin[] = ['confiscated', 'surrendered', 'found']

interface Heap {
  readonly origin: StoreOrigin
  readonly itemClass: string
  /** The year in which they came in. */
  readonly year: number
  pieces: number
}

/** Heaps by origin, item class and year. */
export type Stores = Map<string, Heap>

type Line = Readonly<Record<string, unknown>>

/** Puts the lines that are counted in pieces into store. */
export function putInStore(stores: Stores, origin: StoreOrigin, year: number, lines: readonly Line[]): void {
  for (const { 'item-class': itemClass, quantity } of lines) {
    if (typeof itemClass !== 'string' || typeof quantity !== 'number') continue
    const key = [origin, itemClass, year].join('/')
    const heap = stores.get(key)
    if (heap) heap.pieces += quantity
    else stores.set(key, { origin, itemClass, year, pieces: quantity })
  }
}

/** Takes a share of everything that came in before the year, by item class. */
export function takeFromStore(
  stores: Stores,
  origin: StoreOrigin,
  { before, share }: { readonly before: number; readonly share: number },
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const heap of stores.values()) {
    if (heap.origin !== origin || heap.year >= before) continue
    const pieces = Math.floor(heap.pieces * share)
    heap.pieces -= pieces
    if (pieces > 0) taken.set(heap.itemClass, (taken.get(heap.itemClass) ?? 0) + pieces)
  }
  return taken
}
