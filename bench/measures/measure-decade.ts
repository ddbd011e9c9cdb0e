// The invented decade on the embedded database, as people make it and start it: how long the first answers take.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiPaths, figuresAddress, findingsAddress, type FindingsAnswer } from '#definition'
import { benchRoadmap } from '../bench-database.ts'
import { measureCorrection } from './measure-record-figures.ts'
import { median, type Line } from '../report.ts'
import { command, startWaymark, token } from '../started-waymark.ts'

/** Makes the decade in the folder, or a share of it. */
async function makeDecade(folder: string, scale: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder, NO_COLOR: '1' }
  const child = spawn(process.execPath, [command, 'demo', '--scale', scale], { env, stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The decade could not be made.')
}

interface Site {
  readonly url: (path: string) => URL
  readonly get: (path: string) => Promise<string>
}

/** Asks a Waymark that was just started: nothing is kept, and nothing was asked before. */
async function startedAfresh<T>(folder: string, ask: (site: Site) => Promise<T>): Promise<T> {
  const waymark = await startWaymark({ kind: 'folder', folder })
  const url = (path: string) => new URL(path, waymark.address)
  const get = async (path: string) => {
    const answer = await fetch(url(path), { headers: { authorization: `Bearer ${token}` } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    return text
  }
  try {
    return await ask({ url, get })
  } finally {
    await waymark.stop()
  }
}

/** What the page of every indicator asks first: its headline, and the figures of the headline’s show. */
async function measurePages({ get }: Site) {
  const times: { readonly question: string; readonly ms: number }[] = []
  for (const { id, headline } of benchRoadmap.indicators) {
    const asked = [apiPaths.headline.replace('{id}', id), figuresAddress(id, { show: headline.show })]
    for (const question of asked) times.push({ question, ms: await median(1, () => get(question)) })
  }
  times.sort((a, b) => a.ms - b.ms)
  const longest = times.at(-1)
  process.stdout.write(`\nThe longest first question of a page was ${longest?.question}.`)
  return { usual: times[Math.floor(times.length / 2)]?.ms ?? NaN, longest: longest?.ms ?? NaN }
}

/** Everything that is found, from zero, and the bytes of the longest page of any rule. */
async function measureFindings({ get }: Site) {
  const fromZero = await median(1, () => get(findingsAddress({ limit: 0 })))
  const { rules } = JSON.parse(await get(findingsAddress({ limit: 0 }))) as FindingsAnswer
  let longest = 0
  for (const { rule } of rules)
    longest = Math.max(longest, Buffer.byteLength(await get(findingsAddress({ rule, limit: 1000 }))))
  return { fromZero, longest }
}

/** Measures the decade, or the share of it that `WAYMARK_BENCH_SCALE` names, each answer in a process of its own. */
export async function measureDecade(): Promise<Line[]> {
  const place = mkdtempSync(join(tmpdir(), 'waymark-decade-'))
  const folder = join(place, 'data')
  try {
    const made = await median(1, () => makeDecade(folder, process.env['WAYMARK_BENCH_SCALE'] ?? '1'))
    const overview = await startedAfresh(folder, ({ get }) => median(1, () => get(apiPaths.overview)))
    const pages = await startedAfresh(folder, measurePages)
    const found = await startedAfresh(folder, measureFindings)
    const correction = await startedAfresh(folder, ({ url }) => measureCorrection(url))
    process.stdout.write(`\nThe longest page of findings has ${found.longest.toLocaleString('en')} bytes.`)
    return [
      { what: 'the decade made (wanted: 60,000)', waymark: made },
      { what: 'overview from zero (1,000)', waymark: overview },
      { what: 'first question of a KPI page, median (500)', waymark: pages.usual },
      { what: '… the longest', waymark: pages.longest },
      { what: 'a record corrected: its KPI read again (500)', waymark: correction.kpi },
      { what: '… and the overview (1,000)', waymark: correction.overview },
      { what: 'findings from zero (4,000)', waymark: found.fromZero },
    ]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
