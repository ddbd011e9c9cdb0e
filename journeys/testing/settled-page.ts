// When a page has settled: it has everything that it asked for, and its scripts have nothing more to do.
import { setTimeout } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

/** Resolves once the page has time to spare: what it has received is worked out and drawn by then. */
const whenIdle = `new Promise((resume) => requestIdleCallback(() => requestAnimationFrame(() => resume())))`
/** Milliseconds in which an answer that has come in reaches the scripts of the page. */
const onItsWay = 50
/** So long a page may take on a busy machine, in milliseconds. */
const patience = 120_000
/** So many looks in a row have to find it at rest. */
const looksAtRest = 2

/** Goes to an address, and waits until the page has settled. */
export async function goAndSettle(page: Page, url: string): Promise<void> {
  const untilSettled = noteRequests(page)
  await page.goto(url, { timeout: patience })
  await untilSettled()
}

/**
 * Counts what a page asks for, from before it is opened. Gives what waits until it has settled: a tenth of the time for which
 * the browser itself would wait for silence on the network, and tied to the work of the page.
 */
function noteRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  let begun = 0
  const onBegin = (request: Request) => {
    open.add(request)
    begun += 1
  }
  const onEnd = (request: Request) => open.delete(request)
  page.on('request', onBegin).on('requestfinished', onEnd).on('requestfailed', onEnd)
  return async () => {
    for (let atRest = 0; atRest < looksAtRest;) {
      const before = begun
      await page.evaluate(whenIdle)
      await setTimeout(onItsWay)
      atRest = open.size === 0 && begun === before ? atRest + 1 : 0
    }
    page.off('request', onBegin).off('requestfinished', onEnd).off('requestfailed', onEnd)
  }
}
