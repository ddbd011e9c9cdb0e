// Writes shapes as SVG: escaped, with title and description, with classes and attributes and without styles or scripts.
import type { ChartModel } from './chart.ts'
import { patternOf } from './palette.ts'
import type { Paint, Point, Shape } from './shapes.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in XML: what XML knows no way to write is left out. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the signs that XML forbids
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .toWellFormed()
      .replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '')
  )
}

/** A place in pixels: a tenth of one is finer than anybody sees. */
const at = (value: number) => String(Math.round(value * 10) / 10)
const pointsText = (points: readonly Point[]) => points.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')

function attributes(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  return pairs.flatMap(([name, value]) => (value ? [` ${name}="${escapeXml(value)}"`] : [])).join('')
}

function paintText({ name, fill, stroke, width, dash }: Paint): string {
  return attributes([
    ['class', name],
    ['fill', fill],
    ['stroke', stroke],
    ['stroke-width', width === undefined ? undefined : String(width)],
    ['stroke-dasharray', dash],
  ])
}

/** One shape as an element. */
export function shapeText(shape: Shape): string {
  const paint = paintText(shape.paint)
  if (shape.is === 'circle')
    return `<circle cx="${at(shape.x)}" cy="${at(shape.y)}" r="${at(shape.radius)}"${paint}/>`
  if (shape.is === 'box') {
    const { x, y, width, height } = shape
    return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"${paint}/>`
  }
  if (shape.is === 'text') {
    const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
    const over = shape.paint.stroke === undefined ? '' : ' paint-order="stroke" stroke-linejoin="round"'
    const place = `x="${at(shape.x)}" y="${at(shape.y)}" font-size="${shape.size}"`
    return `<text ${place}${anchor}${over}${paint}>${escapeXml(shape.text)}</text>`
  }
  if (shape.is === 'rings') {
    const rings = shape.rings.map((ring) => `M${pointsText(ring)}Z`).join('')
    return `<path d="${rings}" fill-rule="evenodd"${paint}/>`
  }
  return `<path d="M${pointsText(shape.points)}${shape.is === 'area' ? 'Z' : ''}"${paint}/>`
}

function patternsOf(shapes: readonly Shape[]): string {
  const fills = new Set(shapes.flatMap(({ paint: { fill } }) => fill ?? []))
  const patterns = [...fills].flatMap((fill) => patternOf(fill) ?? [])
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`
}

const faces = 'system-ui,sans-serif'

/** A drawn chart as a document of its own, or as a part of a page. */
export function chartSvg(model: ChartModel): string {
  const { width, height, title, description, shapes } = model
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="drawn-chart" ${size} role="img" font-family="${faces}">`
  const told = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`
  return `${head}${told}${patternsOf(shapes)}${shapes.map(shapeText).join('')}</svg>`
}
