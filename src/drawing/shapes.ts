// The few shapes of which every drawing is made, as plain data: where they lie can be asked without a browser.
import { textSizes, textWidth } from './text-size.ts'

/** How a shape looks: a class for style sheets, and attributes with which it looks the same in a file by itself. */
export interface Paint {
  readonly name: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Several rings that are filled as one, with holes where they lie in each other. */
export interface Rings {
  readonly is: 'rings'
  readonly rings: readonly (readonly Point[])[]
  readonly paint: Paint
}

/** A line through points, closed and filled where it is an area. */
export interface Outline {
  readonly is: 'line' | 'area'
  readonly points: readonly Point[]
  readonly paint: Paint
}

export interface Circle extends Point {
  readonly is: 'circle'
  readonly radius: number
  readonly paint: Paint
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface Rectangle extends Box {
  readonly is: 'box'
  readonly paint: Paint
}

/** A line of text; `x` is its start, middle or end, `y` its base line. */
export interface Label extends Point {
  readonly is: 'text'
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly paint: Paint
}

export type Shape = Outline | Rings | Circle | Rectangle | Label

export function line(paint: Paint, ...points: readonly Point[]): Outline {
  return { is: 'line', points, paint }
}

export function label(
  text: string,
  at: Point,
  paint: Paint,
  { anchor = 'start', size = textSizes.label }: Partial<Pick<Label, 'anchor' | 'size'>> = {},
): Label {
  return { is: 'text', text, ...at, anchor, size, paint }
}

function textBox({ text, x, y, anchor, size }: Label): Box {
  const width = textWidth(text, size)
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: start, y: y - size * 0.85, width, height: size * 1.1 }
}

/** The box in which a shape lies. */
export function boxOf(shape: Shape): Box {
  if (shape.is === 'box') return shape
  if (shape.is === 'text') return textBox(shape)
  if (shape.is === 'circle') {
    const { x, y, radius } = shape
    return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
  }
  const points = shape.is === 'rings' ? shape.rings.flat() : shape.points
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Do two boxes share more than an edge? */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
