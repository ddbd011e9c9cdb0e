// Texts under the numbers of their places: those of a file may be a million, and none of them is an object that would be
// looked at whenever memory is cleared.

export interface TextPlaces {
  /** Undefined where the text has no place. */
  readonly find: (text: string) => number | undefined
  /** Gives a text that has none the next place. */
  readonly put: (text: string) => number
  readonly textAt: (place: number) => string
  readonly clear: () => void
}

const [firstBytes, firstSlots] = [2048, 64]
/** Signs of UTF-16 become three bytes at most. */
const mostOfSign = 3
const [basis, prime] = [0x81_1c_9d_c5, 0x01_00_01_93]

function hashOf(text: string, seed: number): number {
  let hash = basis ^ seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  // The low bits, by which a slot is chosen, know of all others.
  return hash ^ (hash >>> 15)
}

function larger(bytes: Buffer, least: number): Buffer {
  const grown = Buffer.allocUnsafeSlow(Math.max(least, bytes.length * 2))
  bytes.copy(grown)
  return grown
}

/** Nothing is set aside before the first text comes: most batches have one record. */
export function newTextPlaces(): TextPlaces {
  // Nobody outside knows which texts would meet in one slot.
  const seed = Math.trunc(Math.random() * 2 ** 32)
  let bytes: Buffer = Buffer.alloc(0)
  /** Where the text of each place ends. */
  const ends: number[] = []
  const hashes: number[] = []
  /** One more than a place; none where there is no text. */
  let slots = new Int32Array(0)
  const startOf = (place: number) => (place === 0 ? 0 : (ends[place - 1] ?? 0))
  const textAt = (place: number) => bytes.toString('utf8', startOf(place), ends[place])
  /** The slot in which the text is, or would be. */
  const slotOf = (text: string, hash: number): number => {
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const place = (slots[slot] ?? 0) - 1
      if (place < 0 || (hashes[place] === hash && textAt(place) === text)) return slot
      slot = (slot + 1) & mask
    }
  }
  const growSlots = () => {
    slots = new Int32Array(Math.max(firstSlots, slots.length * 2))
    const mask = slots.length - 1
    for (let place = 0; place < hashes.length; place += 1) {
      let slot = (hashes[place] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = place + 1
    }
  }
  return {
    find: (text) => {
      if (ends.length === 0) return undefined
      const place = (slots[slotOf(text, hashOf(text, seed))] ?? 0) - 1
      return place < 0 ? undefined : place
    },
    put: (text) => {
      if (ends.length * 2 >= slots.length) growSlots()
      const [hash, start, place] = [hashOf(text, seed), ends.at(-1) ?? 0, ends.length]
      const most = start + text.length * mostOfSign
      if (most > bytes.length) bytes = larger(bytes, Math.max(firstBytes, most))
      slots[slotOf(text, hash)] = place + 1
      ends.push(start + bytes.write(text, start))
      hashes.push(hash)
      return place
    },
    textAt,
    clear: () => {
      ;[bytes, slots] = [Buffer.alloc(0), new Int32Array(0)]
      ;[ends.length, hashes.length] = [0, 0]
    },
  }
}
