// The legend: a sign for each series where there are several, and the marks that occur, each drawn as it looks there.
import type { ChartDrawer, ChartMark, ChartMatter } from './chart.ts'
import { sayChart } from './chart-sentences.ts'
import { paints, seriesLook, sign, tonePaint, type ToneMark } from './palette.ts'
import { label, line, type Box, type Paint, type Point, type Shape } from './shapes.ts'
import { textSizes, textWidth, wrapped } from './text-size.ts'

const signWidth = 26
const gap = 18
const lineHeight = textSizes.label * 1.5

interface Entry {
  readonly text: string
  readonly sign: (at: Point) => readonly Shape[]
}

type Drawn = readonly Shape[]
const ends = ({ x, y }: Point) => [
  line(paints.range, { x: x - 4, y: y - 6 }, { x: x + 4, y: y - 6 }),
  line(paints.range, { x: x - 4, y: y + 6 }, { x: x + 4, y: y + 6 }),
]

/** A piece of an area as a map fills it. */
const tile = ({ x, y }: Point, paint: Paint): Drawn => [
  { is: 'box', x: x - 9, y: y - 6, width: 18, height: 12, paint },
]
const toned = (mark: ToneMark) => (at: Point) =>
  tile(at, tonePaint({ place: 1, of: 5, isBelow: false }, mark))

/** A mark around a point, in a box 20 wide and 14 high. */
const markSigns: Readonly<Record<ChartMark, (at: Point) => Drawn>> = {
  range: (at) => [line(paints.range, { x: at.x, y: at.y - 6 }, { x: at.x, y: at.y + 6 }), ...ends(at)],
  dispute: ({ x, y }) => [
    line(paints.between, { x, y: y - 6 }, { x, y: y + 6 }),
    line(paints.dispute, { x: x - 5, y: y - 6 }, { x: x + 5, y: y - 6 }),
    line(paints.dispute, { x: x - 5, y: y + 6 }, { x: x + 5, y: y + 6 }),
  ],
  least: ({ x, y }) => [
    line(paints.range, { x, y: y + 6 }, { x, y: y - 6 }),
    line(paints.range, { x: x - 4, y: y - 1 }, { x, y: y - 6 }, { x: x + 4, y: y - 1 }),
  ],
  most: ({ x, y }) => [
    line(paints.range, { x, y: y - 6 }, { x, y: y + 6 }),
    line(paints.range, { x: x - 4, y: y + 1 }, { x, y: y + 6 }, { x: x + 4, y: y + 1 }),
  ],
  alone: (at) => [sign(0, at, 4, seriesLook(0, true).hollow)],
  missing: ({ x, y }) => [
    line(paints.missing, { x: x - 3.5, y: y - 3.5 }, { x: x + 3.5, y: y + 3.5 }),
    line(paints.missing, { x: x - 3.5, y: y + 3.5 }, { x: x + 3.5, y: y - 3.5 }),
  ],
  revised: ({ x, y }) => [label('R', { x, y: y + 4.5 }, paints.strong, { anchor: 'middle' })],
  coverage: ({ x, y }) => [label('4/6', { x, y: y + 4.5 }, paints.strong, { anchor: 'middle' })],
  running: ({ x, y }) => [{ is: 'box', x: x - 9, y: y - 6, width: 18, height: 12, paint: paints.running }],
  hatched: (at) => tile(at, paints.hatched),
  dotted: toned('dotted'),
  torn: toned('torn'),
  ringed: (at) => [{ is: 'circle', ...at, radius: 6, paint: paints.mostAmount }],
  before: (at) => [sign(0, at, 3.2, seriesLook(0, false).hollow)],
}

function seriesEntries({ series }: ChartMatter, how: ChartDrawer['legend']): Entry[] {
  if (how === 'none') return []
  return series.map(({ name, isGroup }, at) => {
    const look = seriesLook(at, isGroup)
    const lineSign = ({ x, y }: Point): Drawn => [
      line(look.line, { x: x - 10, y }, { x: x + 10, y }),
      sign(look.sign, { x, y }, 3.6, look.solid),
    ]
    const barSign = ({ x, y }: Point): Drawn => [
      { is: 'box', x: x - 9, y: y - 6, width: 18, height: 12, paint: look.bar },
    ]
    return { text: name, sign: how === 'line' ? lineSign : barSign }
  })
}

interface Legend {
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Entries beside each other, in as many lines as they need; one that is wider than the sheet is wrapped. */
function laidOut(entries: readonly Entry[], sheet: Box): Legend {
  let [x, y, height] = [sheet.x, sheet.y, 0]
  const shapes: Shape[] = []
  for (const entry of entries) {
    const lines = wrapped(entry.text, sheet.width - signWidth)
    const width = signWidth + Math.max(0, ...lines.map((one) => textWidth(one)))
    if (x > sheet.x && x + width > sheet.x + sheet.width) {
      y += height
      ;[x, height] = [sheet.x, 0]
    }
    const [left, top] = [x, y]
    shapes.push(
      ...entry.sign({ x: left + 10, y: top + lineHeight * 0.55 }),
      ...lines.map((one, at) =>
        label(one, { x: left + signWidth, y: top + lineHeight * (at + 0.85) }, paints.text),
      ),
    )
    height = Math.max(height, lines.length * lineHeight + 3)
    x += width + gap
  }
  return { height: y - sheet.y + height, shapes }
}

/** The signs of the series, from the top of a box downwards. */
export function seriesLegend(matter: ChartMatter, how: ChartDrawer['legend'], sheet: Box): Legend {
  return laidOut(seriesEntries(matter, how), sheet)
}

/** How the marks that occur are read, from the top of a box downwards. */
export function markLegend(marks: readonly ChartMark[], { language }: ChartMatter, sheet: Box): Legend {
  const entries = marks.map((mark) => ({ text: sayChart(mark, {}, language), sign: markSigns[mark] }))
  return laidOut(entries, sheet)
}
