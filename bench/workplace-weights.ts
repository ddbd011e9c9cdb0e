// What a first visit to a page of the workplace weighs, for somebody of every role: a table for docs/performance.md.
// node bench/workplace-weights.ts http://127.0.0.1:4750 [path …]; the server has example accounts, as a demo has.
import { chromium, type Browser, type Page } from 'playwright-core'

/** Where each of the roles begins, and what anybody opens first. */
const usualPaths = [
  ...[
    '/sign-in',
    '/submissions',
    '/registers',
    '/requests',
    '/quality',
    '/completeness',
    '/imports',
    '/people',
  ],
  ...['/account', '/assessments', '/registers/seizures', '/registers/seizures/new'],
]

interface Weighed {
  readonly requests: number
  readonly scripts: number
  readonly roadmap: number
  readonly bytes: number
}

const look = `(() => {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const sum = (some) => some.reduce((so, one) => so + one.encodedBodySize, 0)
  const named = (part) => all.filter(({ name }) => new URL(name).pathname.match(part))
  return { requests: all.length, scripts: sum(named(/[.]js$/)), roadmap: sum(named(/^[/]api[/]roadmap/)), bytes: sum(all) }
})()`

async function weigh(browser: Browser, base: string, { person, path }: { person?: string; path: string }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  if (person !== undefined)
    await context.request.post(`${base}/api/sign-in/example`, { data: { id: person } })
  const page: Page = await context.newPage()
  await page.goto(base + path, { waitUntil: 'networkidle', timeout: 120_000 })
  await page.locator('h1').first().waitFor()
  const weighed = await page.evaluate<Weighed>(look)
  await context.close()
  return weighed
}

const [, , base = 'http://127.0.0.1:4750', ...asked] = process.argv
const executablePath = process.env['WAYMARK_TEST_CHROMIUM'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const { examples } = (await (await fetch(`${base}/api/me`)).json()) as {
  readonly examples: readonly { readonly id: string }[]
}
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
console.log('| Page | Who | Requests | Scripts | Roadmap | All |')
console.log('| --- | --- | ---: | ---: | ---: | ---: |')
for (const path of asked.length > 0 ? asked : usualPaths) {
  const people = path === '/submissions' ? examples : examples.slice(0, 1)
  for (const { id } of people) {
    const { requests, scripts, roadmap, bytes } = await weigh(browser, base, { person: id, path })
    console.log(`| \`${path}\` | ${id} | ${requests} | ${kB(scripts)} | ${kB(roadmap)} | ${kB(bytes)} |`)
  }
}
await browser.close()
