// The one place of colours, signs, dashes and patterns. No two series differ by colour alone: it is lost in print and on some eyes.
import type { Paint, Point, Shape } from './shapes.ts'

/**
 * Each with the one that stands for it in the dark. They stay apart for most colour-blind readers, differ in lightness, and
 * stand at 3 : 1 or more on white, and on the paper of dark pages.
 */
const pairs = [
  ['#0b6e8a', '#5db8d3'],
  ['#c2511b', '#f08a55'],
  ['#4b3b8f', '#a99bf0'],
  ['#3f7d20', '#86c45f'],
  ['#a8326e', '#ea86b8'],
  ['#8a6d00', '#d9b73c'],
  ['#4a6478', '#a3bccd'],
  ['#7a4a2b', '#d6a27f'],
] as const
const colours = pairs.map(([light]) => light)
const ink = '#1b2a33'
const soft = '#4c5b64'
const alarm = '#b3261e'
const paper = '#ffffff'

/** Colours of charts, and what stands in their place on a dark page: a colour, or that of the page by its name. */
export const coloursInDark: readonly (readonly [light: string, dark: string])[] = [
  [paper, 'var(--paper)'],
  [ink, 'var(--ink)'],
  [soft, 'var(--ink-soft)'],
  ...pairs,
]

/** What stands for the colours of charts in the dark, as rules of a style sheet: of fills and of lines. */
export const chartRulesInDark: string = coloursInDark
  .flatMap(([light, dark]) =>
    ['fill', 'stroke'].map((of) => `.drawn-chart [${of}='${light}'] { ${of}: ${dark}; }`),
  )
  .join('\n')

const dashes = ['', '7 3', '2 3', '9 3 2 3'] as const

/** The look of one of several series. A group is drawn in the colour of ink. */
export interface SeriesLook {
  readonly line: Paint
  readonly solid: Paint
  readonly hollow: Paint
  readonly bar: Paint
  readonly openBar: Paint
  readonly mark: Paint
  /** Which of the signs of points it has. */
  readonly sign: number
}

export function seriesLook(at: number, isGroup: boolean): SeriesLook {
  const colour = isGroup ? ink : (colours[at % colours.length] ?? ink)
  const dash = isGroup ? '' : (dashes[at % dashes.length] ?? '')
  const name = `series-${(at % colours.length) + 1}`
  return {
    line: { name: `${name} line`, fill: 'none', stroke: colour, width: isGroup ? 3 : 2, dash },
    solid: { name: `${name} solid`, fill: colour, stroke: paper, width: 1 },
    hollow: { name: `${name} hollow`, fill: paper, stroke: colour, width: 1.8 },
    bar: { name: `${name} bar`, fill: fillOf(at, colour), stroke: colour, width: 1 },
    openBar: { name: `${name} open-bar`, fill: paper, stroke: colour, width: 1.5, dash: '4 3' },
    mark: { name: `${name} mark`, fill: 'none', stroke: colour, width: 1.8 },
    sign: at,
  }
}

export const paints = {
  title: { name: 'title', fill: ink },
  text: { name: 'text', fill: soft },
  strong: { name: 'strong', fill: ink },
  grid: { name: 'grid', stroke: '#dfe5e7', width: 1 },
  zero: { name: 'zero', stroke: '#7c8a92', width: 1.2 },
  range: { name: 'range', fill: 'none', stroke: ink, width: 1.6 },
  dispute: { name: 'dispute', fill: 'none', stroke: alarm, width: 2.6 },
  between: { name: 'dispute-between', fill: 'none', stroke: alarm, width: 1.6, dash: '2 2' },
  missing: { name: 'missing', fill: 'none', stroke: soft, width: 1.5 },
  running: { name: 'running', fill: '#eef2f3' },
  deadline: { name: 'deadline', fill: 'none', stroke: '#8a5d07', width: 1.4, dash: '5 3' },
  deadlineText: { name: 'deadline-text', fill: '#7a4b00' },
  sheet: { name: 'sheet', fill: paper },
  callout: { name: 'callout', fill: ink },
  calloutText: { name: 'callout-text', fill: paper },
  land: { name: 'land', fill: '#eef2f3' },
  border: { name: 'border', fill: 'none', stroke: '#5d6d76', width: 1 },
  disputedBorder: { name: 'border-disputed', fill: 'none', stroke: ink, width: 1.5, dash: '4 3' },
  underDisputed: { name: 'under-disputed', fill: 'none', stroke: paper, width: 3 },
  inset: { name: 'inset', fill: 'none', stroke: '#b4bfc4', width: 1 },
  onMap: { name: 'on-map', fill: ink, stroke: paper, width: 3 },
  hatched: { name: 'hatched', fill: 'url(#hatched-ffffff)', stroke: '#7c8a92', width: 0.6 },
  amount: { name: 'amount', fill: '#0b6e8a', stroke: paper, width: 1.2 },
  openAmount: { name: 'open-amount', fill: paper, stroke: '#0b6e8a', width: 1.6, dash: '4 3' },
  mostAmount: { name: 'most-amount', fill: 'none', stroke: ink, width: 1.4, dash: '3 3' },
  tornAmount: { name: 'torn-amount', fill: 'none', stroke: alarm, width: 1.8, dash: '3 3' },
  measure: { name: 'measure', fill: 'none', stroke: soft, width: 1.2 },
  focus: { name: 'focus', fill: 'none', stroke: ink, width: 2 },
} as const satisfies Readonly<Record<string, Paint>>

/** Patterns by number: what is drawn in white on a tile of a colour. */
const patterns = [
  undefined,
  '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="#fff" stroke-width="2"/>',
  '<circle cx="4" cy="4" r="1.6" fill="#fff"/>',
  '<path d="M0 4h8" stroke="#fff" stroke-width="2"/>',
  '<path d="M4 0v8" stroke="#fff" stroke-width="2"/>',
  '<path d="M0 4h8M4 0v8" stroke="#fff" stroke-width="1.4"/>',
  '<path d="M-2 6l4 4M0 0l8 8M6 -2l4 4" stroke="#fff" stroke-width="2"/>',
] as const

/** Tones of classes from least to most: they differ in lightness, so that they do so in grey and for every eye. Below 0 they are brown. */
const tones = ['#e0eef2', '#b3d4de', '#7db1c2', '#3f8299', '#0d5068'] as const
const tonesBelow = ['#fbe9df', '#f3c7ab', '#e0976a', '#b9602f', '#7d3610'] as const
const toneOfNought = '#fafbfb'

/** How sure the figure is whose class a tone shows. */
export type ToneMark = 'plain' | 'dotted' | 'torn'

/** The tone of a class, by its place of so many from 0 up or down; `place` -1 is that of exactly 0. */
export function tonePaint(
  { place, of, isBelow }: { readonly place: number; readonly of: number; readonly isBelow: boolean },
  mark: ToneMark = 'plain',
): Paint {
  const own = isBelow ? tonesBelow : tones
  const at = of <= 1 ? 2 : Math.round((place * (own.length - 1)) / (of - 1))
  const colour = place < 0 ? toneOfNought : (own[at] ?? own[0])
  const isDark = place >= 0 && at > 2
  const fill = mark === 'plain' ? colour : `url(#${mark}${isDark ? '-light' : ''}-${colour.slice(1)})`
  return { name: `tone ${mark}`, fill, stroke: '#7c8a92', width: 0.6 }
}

/** What is drawn on tiles of areas, by name. */
const areaPatterns: Readonly<Record<string, string>> = {
  hatched: '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="#a3b0b6" stroke-width="1.4"/>',
  dotted: '<circle cx="4" cy="4" r="1.3" fill="#1b2a33"/>',
  'dotted-light': '<circle cx="4" cy="4" r="1.3" fill="#fff"/>',
  torn: '<path d="M4 0v8" stroke="#b3261e" stroke-width="1.8"/>',
  'torn-light': '<path d="M4 0v8" stroke="#ffb4ab" stroke-width="1.8"/>',
}

function fillOf(at: number, colour: string): string {
  const pattern = at % patterns.length
  return patterns[pattern] === undefined ? colour : `url(#pattern-${pattern}-${colour.slice(1)})`
}

/** The definition of a pattern that a fill refers to; undefined where it is a plain colour. Equal ids are equal patterns. */
export function patternOf(fill: string): string | undefined {
  const [, id = '', name = '', colour = ''] =
    /^url\(#((pattern-\d|hatched|dotted|torn|dotted-light|torn-light)-([0-9a-f]{6}))\)$/.exec(fill) ?? []
  const drawn = areaPatterns[name] ?? patterns[Number(name.split('-')[1])]
  if (id === '' || drawn === undefined) return undefined
  const tile = `<rect width="8" height="8" fill="#${colour}"/>`
  return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">${tile}${drawn}</pattern>`
}

/** Corners of signs around 0, with a radius of 1. */
const corners: readonly (readonly Point[] | undefined)[] = [
  undefined,
  [-0.85, 0.85].flatMap((x) => [x, -x].map((y) => ({ x, y }))),
  [
    { x: 0, y: -1.15 },
    { x: 1.1, y: 0.8 },
    { x: -1.1, y: 0.8 },
  ],
  [
    { x: 0, y: -1.2 },
    { x: 1.2, y: 0 },
    { x: 0, y: 1.2 },
    { x: -1.2, y: 0 },
  ],
  [
    { x: 0, y: 1.15 },
    { x: -1.1, y: -0.8 },
    { x: 1.1, y: -0.8 },
  ],
]

/** The sign of a series at a point: circle, square, triangle, diamond, triangle upside down. */
export function sign(number: number, { x, y }: Point, radius: number, paint: Paint): Shape {
  const shape = corners[number % corners.length]
  if (!shape) return { is: 'circle', x, y, radius, paint }
  const points = shape.map((corner) => ({ x: x + corner.x * radius, y: y + corner.y * radius }))
  return { is: 'area', points, paint }
}
