// What public pages weigh, and how soon and how steadily they come to a telephone on a slow line: a table for docs/performance.md.
// node bench/page-weights.ts http://127.0.0.1:4750 [path …]; every figure is the median of several visits, each with nothing kept.
import { loadavg } from 'node:os'
import { chromium, type Browser, type Page } from 'playwright-core'

const usualPaths = [
  '/',
  '/indicators/kpi-3',
  '/indicators/kpi-4',
  '/indicators/kpi-10',
  '/goals/2',
  '/jurisdictions/podgorica',
]
const visits = 5

/** Slow 4G as Chromium's own tools name it: bytes a second each way, and milliseconds there and back. */
const slowLine = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 }
const slowerProcessor = 4

interface Measured {
  readonly bytes: number
  readonly requests: number
  /** Milliseconds until the server began to answer, the line included. */
  readonly answer: number
  readonly content: number
  /** Milliseconds until the first frame in which a chart or map is was painted; 0 where the page has none. */
  readonly chart: number
  readonly shift: number
}

/** Stands in the page before anything else: notes the first frame with a chart, and adds up how far the page jumps. */
const watch = `
  window.watched = { chart: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.watched.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  const frame = () => {
    const drawn = document.querySelector('.chart-drawing svg, svg.sparkline')
    if (drawn && !window.watched.chart) window.watched.chart = performance.now()
    if (!drawn) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)`

const look = `new Promise((resume) => setTimeout(() => {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const [{ startTime: content = 0 } = {}] = performance.getEntriesByName('first-contentful-paint')
  resume({
    bytes: all.reduce((sum, one) => sum + one.encodedBodySize, 0),
    requests: all.length, content, answer: all[0].responseStart, shift: window.watched.shift,
    // A frame is on the screen only with its paint.
    chart: window.watched.chart && Math.max(window.watched.chart, content),
  })
}, 1000))`

async function visit(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page: Page = await context.newPage()
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowLine)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 })
  const measured = await page.evaluate<Measured>(look)
  await context.close()
  return measured
}

async function measure(browser: Browser, address: string): Promise<(name: keyof Measured) => number> {
  // The server has worked it out before; the browser has nothing of it.
  await fetch(address)
  const all: Measured[] = []
  while (all.length < visits) all.push(await visit(browser, address))
  return (name) => all.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(visits / 2)] ?? 0
}

const [, , base = 'http://127.0.0.1:4750', ...asked] = process.argv
const executablePath = process.env['WAYMARK_TEST_CHROMIUM'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const time = (ms: number) => (ms === 0 ? '–' : `${(ms / 1000).toFixed(2)} s`)
console.log('| Page | Compressed | Requests | Answer | Content | Chart | Layout shift |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const path of asked.length > 0 ? asked : usualPaths) {
  const of = await measure(browser, base + path)
  const times = [of('answer'), of('content'), of('chart')].map(time).join(' | ')
  console.log(
    `| \`${path}\` | ${(of('bytes') / 1000).toFixed(1)} kB | ${of('requests')} | ${times} | ${of('shift').toFixed(3)} |`,
  )
}
console.log(
  `\nLoad of the machine ${loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')}`,
)
await browser.close()
