// Where areas lie, for maps: lines in a plane that areas share, so that no border is written twice and none has gaps.
import type { Text } from '../words/index.ts'

/** A place of a plane in which `y` grows downwards. */
interface Place {
  readonly x: number
  readonly y: number
}

/** How places of the earth lie in the plane: Lambert's conformal conic projection of a sphere. Angles are degrees. */
export interface OutlineProjection {
  /** The two latitudes that are true to length. */
  readonly parallels: readonly number[]
  readonly origin: { readonly latitude: number; readonly longitude: number }
  /** Where the origin lies in the plane, and how long a kilometre is in it. */
  readonly at: Place
  readonly perKilometre: number
}

export interface OutlinedArea {
  /** Rings of lines by their numbers; `~n` is line n the other way round. Holes are rings too. */
  readonly rings: readonly (readonly number[])[]
  /** A place well inside, where its name stands and its circle lies. */
  readonly inside: Place
}

/** A border that the source of the outlines calls disputed: it is drawn dashed, and never without its footnote. */
export interface DisputedBorder {
  readonly between: readonly string[]
  readonly footnote: Text
}

/** Areas that lie elsewhere, put into a box of their own. */
export interface OutlineInset {
  readonly areas: readonly string[]
  readonly box: Place & { readonly width: number; readonly height: number }
  /** Theirs, where records are to be shown on the map. */
  readonly projection?: OutlineProjection
}

/** The outlines of a roadmap's areas. One length is one length everywhere but in insets; `y` grows downwards. */
export interface Outlines {
  /** Who published the lines, and under which licence; it stands under every map. */
  readonly source: { readonly name: Text; readonly address?: string; readonly licence: string }
  /** What else stands under every map. */
  readonly note?: Text
  readonly width: number
  readonly height: number
  /** Each line as its first place and the steps that follow: `x y dx dy dx dy …`, in whole numbers. */
  readonly lines: readonly string[]
  /** By the id of a jurisdiction, or of a part of one. */
  readonly areas: Readonly<Record<string, OutlinedArea>>
  /** Without it no records can be shown on the map. */
  readonly projection?: OutlineProjection
  readonly insets?: readonly OutlineInset[]
  readonly disputed?: readonly DisputedBorder[]
}

/** A part of a jurisdiction as it is administered: a district, a municipality. */
export interface SubArea {
  readonly jurisdiction: string
  /** As its authorities write it; it is not translated. */
  readonly name: string
  /** Further codes that records may carry for it; one that ends in `*` stands for all that begin so. */
  readonly codes?: readonly string[]
}

/** Outlines of parts of jurisdictions, in a plane of their own; the id of each is the code that records carry for it. */
export interface SubOutlines extends Outlines {
  readonly names: Readonly<Record<string, SubArea>>
}

export function defineOutlines(outlines: Outlines): Outlines {
  return outlines
}

/** The places of a line, read from its text. */
export function placesOfLine(text: string): Place[] {
  const numbers = text.split(' ').map(Number)
  let [x, y] = [0, 0]
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => {
    x += numbers[at * 2] ?? 0
    y += numbers[at * 2 + 1] ?? 0
    return { x, y }
  })
}

/** A ring as places, of the lines that it names: each begins where the one before it ends. */
export function ringPlaces(ring: readonly number[], lines: readonly (readonly Place[])[]): Place[] {
  return ring.flatMap((number) => {
    const places = (number < 0 ? lines[~number]?.toReversed() : lines[number]) ?? []
    return places.slice(1)
  })
}

/** Does a place lie within rings? Each edge that a line to the right of it crosses changes the answer. */
export function liesWithin({ x, y }: Place, rings: readonly (readonly Place[])[]): boolean {
  let isWithin = false
  for (const ring of rings) {
    ring.forEach((to, at) => {
      const from = ring.at(at - 1) ?? to
      if (from.y > y === to.y > y) return
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isWithin = !isWithin
    })
  }
  return isWithin
}
