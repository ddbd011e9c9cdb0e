// What a first visit to every page of the workplace weighs, for somebody of each role: a table for docs/performance.md.
// node bench/workplace-weights.ts http://127.0.0.1:4750 [path …]; the server has example accounts, as a demo has.
import { chromium, type Browser, type Page } from 'playwright-core'
import { everyPage } from '../journeys/testing/page-list.ts'
import { weightOfPage } from '../journeys/testing/read-page.ts'

/** Where each of the roles begins; every other page is weighed for one role alone. */
const startPage = '/submissions'
/** Who sees most of the pages. */
const usual = /analyst/

async function weigh(browser: Browser, base: string, { person, path }: { person: string; path: string }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.request.post(`${base}/api/sign-in/example`, { data: { id: person } })
  const page: Page = await context.newPage()
  await page.goto(base + path, { waitUntil: 'networkidle', timeout: 120_000 })
  await page.locator('h1').first().waitFor()
  const weighed = await weightOfPage(page)
  await context.close()
  return weighed
}

/** Whether the address is of the workplace: its pages all begin with the same script. */
async function isOfWorkplace(base: string, path: string): Promise<boolean> {
  return (await (await fetch(base + path)).text()).includes('/assets/first-page')
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
for (const path of asked.length > 0 ? asked : everyPage) {
  if (!(await isOfWorkplace(base, path))) continue
  const one = examples.find(({ id }) => usual.test(id)) ?? examples[0]
  const people = path === startPage ? examples : one ? [one] : []
  for (const { id } of people) {
    const { requests, scripts, roadmap, bytes } = await weigh(browser, base, { person: id, path })
    console.log(`| \`${path}\` | ${id} | ${requests} | ${kB(scripts)} | ${kB(roadmap)} | ${kB(bytes)} |`)
  }
}
await browser.close()
