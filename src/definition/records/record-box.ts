// A part of a map to which a list of records is narrowed, as an address carries it: `42.4,19.2,42.5,19.3`.

/** Degrees; the south and the west belong to it, the north and the east to the next one, so that no record is in two. */
export interface RecordBox {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

const isOrdered = (least: number, from: number, to: number, most: number) =>
  least <= from && from < to && to <= most

/** Reads a box; undefined where it is none on the earth. */
export function readBox(text: string): RecordBox | undefined {
  const parts = text.split(',')
  if (parts.length !== 4 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,8})?$/.test(part))) return undefined
  const [south = 0, west = 0, north = 0, east = 0] = parts.map(Number)
  return isOrdered(-90, south, north, 91) && isOrdered(-180, west, east, 181)
    ? { south, west, north, east }
    : undefined
}

export function writeBox({ south, west, north, east }: RecordBox): string {
  // Steps of a grid are added up in binary, and an address has no use for what that leaves behind.
  return [south, west, north, east].map((one) => String(Number(one.toFixed(6)))).join(',')
}
