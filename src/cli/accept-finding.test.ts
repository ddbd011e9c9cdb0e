// Findings accepted and taken back by command, as an operator does it: what is printed, what is refused, what stays.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StandingFinding } from '#definition'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'
import { startSite, stop } from './testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-accept-'))
const settings = { ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') }
const waymark = (...args: string[]) => runHere(args, settings)
const reason = 'The watch counts whole days.'
let finding: StandingFinding

const findings = async () => JSON.parse((await waymark('check', '--format', 'json')).out) as StandingFinding[]
const accepted = async () => (await findings()).filter((one) => one.accepted)
const exceptionOf = async () => (await accepted())[0]?.accepted?.exception ?? ''

beforeAll(async () => {
  await copyFirstStart(settings.DATA_DIR, settings.ROADMAP)
  const [first] = await findings()
  if (!first) throw new Error('The rules find nothing.')
  finding = first
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a finding is accepted by what stands in brackets behind it, and is listed apart with who, when and why', async () => {
  expect((await waymark('check')).out).toContain(`[${finding.id}]`)
  const { code, out } = await waymark('check', '--accept', finding.id, '--reason', reason)
  expect([code, out.trim()]).toEqual([0, `Accepted: ${finding.sentence.en}`])
  const after = (await waymark('check')).out
  expect(after).toMatch(/8 findings\.[\s\S]*1 accepted with a reason:/)
  expect(after).toContain(`accepted (${await exceptionOf()}) by administrator on `)
  expect(after).toContain(`: ${reason}`)
})

test('the acceptance is taken back by what stands in brackets behind it, once', async () => {
  const exception = await exceptionOf()
  const { code, out } = await waymark('check', '--withdraw', exception)
  expect([code, out.trim()]).toEqual([0, 'Taken back. The finding stands again.'])
  expect(await accepted()).toEqual([])
  const again = await waymark('check', '--withdraw', exception)
  expect([again.code, again.err.trim()]).toEqual([1, 'There is no such acceptance to take back.'])
})

test.each([
  ['without a reason', () => ['--accept', finding.id], /accepted only with a reason\. Say why/],
  ['with an empty one', () => ['--accept', finding.id, '--reason', '  '], /accepted only with a reason/],
  [
    'that nobody has',
    () => ['--accept', 'rescue-calls:0', '--reason', reason],
    /There is no such finding now/,
  ],
] as const)('a finding %s is not accepted, and the sentence says why', async (_what, args, sentence) => {
  const { code, err } = await waymark('check', ...args())
  expect(code).toBe(1)
  expect(err).toMatch(sentence)
  expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  expect(await accepted()).toEqual([])
})

test('while Waymark runs, it is accepted there and not behind its back, and what is not public wants a key', async () => {
  const site = await startSite(settings)
  for (const args of [
    ['--accept', finding.id, '--reason', reason],
    ['--withdraw', 'x'],
  ]) {
    const { code, err } = await waymark('check', ...args)
    expect(code).toBe(1)
    expect(err).toContain(
      `Waymark is running on this database at ${site.address}. Accept there, or stop it first.`,
    )
  }
  const keyless = await waymark('reports')
  expect(keyless.code).toBe(1)
  expect(keyless.err).toContain(
    `Waymark is running on this database at ${site.address} and does not answer this to the public. Make a key`,
  )
  await stop(site)
  expect(await accepted()).toEqual([])
})
