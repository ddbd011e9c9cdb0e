// Charts as pictures of pixels: drawn of their SVG outside the event loop, one after the other.
import { createRequire } from 'node:module'
import { Refused } from '#definition'

const find = createRequire(import.meta.url)
/** Letters of Arimo, Latin and Cyrillic, as wide as those that charts are measured for: a machine needs none of its own. */
const font = find.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')

/** Up to this width, in pixels of the chart, it is drawn twice as fine, so that it can be printed. */
const widestFine = 1000
/** So many callers may wait for their picture. */
const mostWaiting = 20

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

async function draw(svg: string, width: number): Promise<Buffer> {
  // Loaded when the first picture is asked for: a start does without it.
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(svg, {
    font: {
      fontFiles: [font],
      loadSystemFonts: false,
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
    fitTo: { mode: 'zoom', value: width <= widestFine ? 2 : 1 },
    background: '#ffffff',
  })
  return drawn.asPng()
}

/**
 * @param svg a chart of `#drawing`, which refers to nothing outside itself
 * @param width of the chart in pixels
 * @returns the bytes of a PNG, of at most 2,000 pixels in width
 * @throws Refused where too many wait already
 */
export async function chartPng(svg: string, width: number): Promise<Buffer> {
  if (waiting >= mostWaiting) throw new Refused('questions-waiting', { most: mostWaiting }, 'too-many')
  waiting += 1
  const turn = last.then(() => draw(svg, width))
  last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}
