// A drawn map that goes its own ways: its title above it, and below it what it is of, as with every chart that is taken away.
import type { ChartModel } from '../chart.ts'
import { margin, textLines } from '../draw-chart.ts'
import { paints } from '../palette.ts'
import type { Point, Shape } from '../shapes.ts'

const lowered = (by: number) => {
  const down = (point: Point): Point => ({ x: point.x, y: point.y + by })
  return (shape: Shape): Shape => {
    if ('rings' in shape) return { ...shape, rings: shape.rings.map((ring) => ring.map(down)) }
    if ('points' in shape) return { ...shape, points: shape.points.map(down) }
    return { ...shape, y: shape.y + by }
  }
}

interface SheetFrame {
  readonly title: string
  /** Lines below: whose roadmap it is, when and from where it was drawn. */
  readonly footer: readonly string[]
}

/** The same drawing between its title and its footer; nobody points at it any more. */
export function framedSheet(model: ChartModel, { title, footer }: SheetFrame): ChartModel {
  const { width } = model
  const row = (y: number) => ({ x: margin, y, width: width - 2 * margin, height: 0 })
  const head = textLines([title], row(margin), true)
  const start = margin + head.height
  const foot = textLines(footer, row(start + model.height), false)
  const height = Math.ceil(start + model.height + foot.height + margin)
  const sheet: Shape = { is: 'box', x: 0, y: 0, width, height, paint: paints.sheet }
  return {
    ...{ ...model, title, height, points: [] },
    shapes: [sheet, ...head.shapes, ...model.shapes.map(lowered(start)), ...foot.shapes],
  }
}
