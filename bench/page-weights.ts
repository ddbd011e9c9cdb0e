// What public pages weigh, and how soon and how steadily they come to a telephone on a slow line: a table for docs/performance.md.
// node bench/page-weights.ts http://127.0.0.1:4750 [path …]
import { chromium, type Page } from 'playwright-core'

const usualPaths = [
  '/',
  '/indicators/kpi-3',
  '/indicators/kpi-4',
  '/indicators/kpi-10',
  '/goals/2',
  '/jurisdictions/podgorica',
]

/** Slow 4G as Chromium's own tools name it: bytes a second each way, and milliseconds there and back. */
const slowLine = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 }
const slowerProcessor = 4

interface Measured {
  readonly bytes: number
  readonly requests: number
  readonly content: number
  readonly chart: number
  readonly shift: number
}

/** Sums up in the page, where its times are known. Content is there with its first paint, the chart with its first drawing. */
const look = `new Promise((resume) => {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const [{ startTime: content = 0 } = {}] = performance.getEntriesByName('first-contentful-paint')
  const chart = document.querySelector('.chart svg') ? performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart : 0
  setTimeout(() => resume({
    bytes: all.reduce((sum, one) => sum + one.encodedBodySize, 0),
    requests: all.length, content, chart: Math.max(chart, chart && content), shift,
  }), 300)
})`

async function measure(page: Page, address: string): Promise<Measured> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowLine)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 })
  return page.evaluate<Measured>(look)
}

const [, , base = 'http://127.0.0.1:4750', ...asked] = process.argv
const executablePath = process.env['WAYMARK_TEST_CHROMIUM'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
console.log('| Page | Compressed | Requests | Content | Chart | Layout shift |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const path of asked.length > 0 ? asked : usualPaths) {
  // The server has worked it out before; the browser has nothing of it.
  await fetch(base + path)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const { bytes, requests, content, chart, shift } = await measure(await context.newPage(), base + path)
  const time = (ms: number) => (ms === 0 ? '–' : `${(ms / 1000).toFixed(2)} s`)
  console.log(
    `| \`${path}\` | ${(bytes / 1000).toFixed(1)} kB | ${requests} | ${time(content)} | ${time(chart)} | ${shift.toFixed(3)} |`,
  )
  await context.close()
}
await browser.close()
