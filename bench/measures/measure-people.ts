// Two hundred people with accounts of their own, each with a question every five seconds, on a server; then the same while
// somebody takes whole registers out, one after the other.
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { apiPaths, keepersOf, pathTo } from '#definition'
import { whyNotHere } from '../../src/storage/testing/databases.ts'
import { benchRoadmap } from '../bench-database.ts'
import { readerQuestions, type AskedQuestion, type Waits } from '../load-callers.ts'
import { makeLoadDatabase } from '../load-database.ts'
import { benchRegister, getBenchRegister } from '../record-file.ts'
import { printRun } from '../report.ts'
import { openCaller } from '../send-request.ts'
import { startWaymark, type StartedWaymark } from '../started-waymark.ts'

const usualPeople = 200
/** Seconds between two questions of one person. */
const pause = 5
/** Seconds of each half. */
const seconds = Number(process.env['WAYMARK_BENCH_SECONDS'] ?? '300')
const storedRecords = 30_000

/** Sends what somebody says, and gives the answer; of a browser where there is no key. */
async function say(
  waymark: StartedWaymark,
  path: string,
  sent: { readonly body: unknown; readonly isKeyed?: true },
  tries = 5,
): Promise<Response> {
  const { address, token } = waymark
  const { body, isKeyed } = sent
  const answer = await fetch(new URL(path, address), {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', origin: address.origin },
      ...(isKeyed ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  // Nothing was kept, it says, and that it should be tried again: on a busy machine somebody who comes in does.
  if (answer.status === 503 && tries > 1) {
    await setTimeout(1000)
    return say(waymark, path, sent, tries - 1)
  }
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** The offices that people of the bench hold, one after the other: a keeper of the register in each jurisdiction. */
const offices = benchRoadmap.jurisdictions.flatMap(({ id }) =>
  keepersOf(benchRoadmap, getBenchRegister(), id)
    .slice(0, 1)
    .map(({ id: institution }) => ({ jurisdiction: id, institution })),
)

/** Invites somebody, who comes in by the link; gives the cookie of the session. */
async function enter(waymark: StartedWaymark, at: number): Promise<string> {
  const office = offices[at % offices.length]
  const role = benchRoadmap.roles.find(({ records = [] }) =>
    records.some(({ of, may }) => of === 'institution' && may.includes('write')),
  )
  if (!office || !role) throw new Error('Nobody may keep the register.')
  const invited = await say(waymark, apiPaths.invite, {
    body: {
      name: `Invented officer ${at}`,
      email: `officer-${at}@example.org`,
      roles: [{ role: role.id, ...office, from: null, until: null }],
    },
    isKeyed: true,
  })
  const { secret } = (await invited.json()) as { readonly secret: string }
  const entered = await say(waymark, apiPaths.useLink, { body: { secret, password: randomUUID() } })
  return entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** Everybody who works that day, one after the other, as each of them takes a password. */
async function enterAll(waymark: StartedWaymark, people: number): Promise<readonly string[]> {
  const cookies: string[] = []
  for (let at = 0; at < people; at += 1) cookies.push(await enter(waymark, at))
  return cookies
}

interface Day {
  readonly waymark: StartedWaymark
  readonly cookies: readonly string[]
  readonly questions: readonly AskedQuestion[]
}

interface Half {
  readonly day: Day
  /** When it is over, as `performance.now` says it. */
  readonly end: number
  readonly waits: Waits
  readonly faults: Map<string, number>
}

/** One person, who asks one thing after the other until it is over. */
async function askAll({ day, end, waits, faults }: Half, at: number): Promise<void> {
  const { waymark, cookies, questions } = day
  const caller = await openCaller(waymark.address, { cookie: cookies[at] ?? '' })
  await setTimeout((pause * 1000 * at) / cookies.length)
  for (let turn = at; performance.now() < end; turn += 1) {
    const question = questions[turn % questions.length]
    if (!question) break
    const start = performance.now()
    const status = await caller.ask('GET', question.path).then(
      (answer) => answer.status,
      () => 'broken off' as const,
    )
    const took = performance.now() - start
    waits.set(question.kind, [...(waits.get(question.kind) ?? []), took])
    const said = `${question.kind} ${status}`
    if (status !== 200) faults.set(said, (faults.get(said) ?? 0) + 1)
    // Whose connection was cut off asks no more; everybody else goes on.
    if (status === 'broken off') return
    await setTimeout(Math.max(0, pause * 1000 - took))
  }
  caller.end()
}

/** Takes the whole register out, again and again, as slowly as it comes; gives how often and the bytes of it. */
async function exportAll({ address, token }: StartedWaymark, end: number) {
  let [times, bytes] = [0, 0]
  for (; performance.now() < end; times += 1) {
    const answer = await fetch(new URL(`${pathTo('records', benchRegister)}?format=csv`, address), {
      headers: { authorization: `Bearer ${token}` },
    })
    bytes = (await answer.arrayBuffer()).byteLength
  }
  return { times, bytes }
}

async function printHalf(day: Day, title: string, beside: (end: number) => Promise<string>): Promise<void> {
  const [waits, faults] = [new Map<string, number[]>(), new Map<string, number>()]
  const start = performance.now()
  const end = start + seconds * 1000
  const everybody = day.cookies.map((_cookie, at) => askAll({ day, end, waits, faults }, at))
  const [said] = await Promise.all([beside(end), ...everybody])
  printRun(title + said, { waits, faults, seconds: (performance.now() - start) / 1000 })
}

/** Measures people at their own pace; sizes are how many they are. */
export async function measurePeople(sizes: readonly number[]): Promise<void> {
  const [people = usualPeople] = sizes
  const missing = whyNotHere('server')
  if (missing !== undefined) return void process.stdout.write(`${missing}\n`)
  const database = await makeLoadDatabase('server', storedRecords)
  try {
    const waymark = await startWaymark(database.location)
    try {
      const cookies = await enterAll(waymark, people)
      const own: readonly AskedQuestion[] = [
        { kind: 'who I am', path: apiPaths.me },
        { kind: 'reports that wait', path: apiPaths.submissions },
        { kind: 'requests that wait', path: apiPaths.requests },
      ]
      const day = { waymark, cookies, questions: [...own, ...(await readerQuestions(waymark))] }
      const title = `${people} people, one question every ${pause} seconds each`
      await printHalf(day, title, () => Promise.resolve(''))
      await printHalf(day, `${title}, beside exports of a whole register`, async (end) => {
        const { times, bytes } = await exportAll(waymark, end)
        return ` (${times} of ${(bytes / 1e6).toFixed(1)} MB)`
      })
      process.stdout.write(`Memory of the server at its peak: ${waymark.mostMegabytes() ?? '?'} MB\n`)
    } finally {
      await waymark.stop()
    }
  } finally {
    await database.remove()
  }
}
