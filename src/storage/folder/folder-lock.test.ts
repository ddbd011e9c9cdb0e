// A folder is taken by one process at a time: real processes, in pairs, killed and stopped.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { afterAll, describe, expect, test } from 'vitest'
import { announceAddress, findLockHolder, lockFolder, unlockFolder } from './folder-lock.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-lock-'))
/** Pairs that meet at a stale lock; 300 of them are tried by WAYMARK_TEST_PAIRS=300. */
const pairs = Number(process.env['WAYMARK_TEST_PAIRS'] ?? 20)
const lockModule = join(import.meta.dirname, 'folder-lock.ts')
/** A line `folder moment` in, a line `taken` or `refused` out. Both of a pair wait for the moment without sleeping, so that they meet. */
const taker = `const { lockFolder } = await import(process.argv[1])
  const { createInterface } = await import('node:readline')
  process.stdout.write('ready\\n')
  for await (const line of createInterface({ input: process.stdin })) {
    const [folder, moment] = line.split('\\t')
    while (Date.now() < Number(moment));
    process.stdout.write(lockFolder(folder) ? 'refused\\n' : 'taken\\n')
  }`

interface Taker {
  readonly child: ChildProcess
  readonly take: (folder: string, moment?: number) => Promise<string>
}

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(place, { recursive: true })
})

async function said(lines: Interface): Promise<string> {
  const [line] = (await once(lines, 'line')) as [string]
  return line
}

async function startTaker(): Promise<Taker> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', taker, lockModule], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  started.push(child)
  const lines = createInterface({ input: child.stdout })
  expect(await said(lines)).toBe('ready')
  const take = (folder: string, moment = 0) => {
    child.stdin.write(`${folder}\t${moment}\n`)
    return said(lines)
  }
  return { child, take }
}

async function kill({ child }: Taker): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const newFolder = () => mkdtempSync(join(place, 'folder-'))

describe('a folder', () => {
  test(`left behind by a process that is gone is taken by one of two that meet there, in each of ${pairs} pairs`, async () => {
    const [one, other] = [await startTaker(), await startTaker()]
    const results = new Set<string>()
    for (let pair = 0; pair < pairs; pair += 1) {
      const folder = newFolder()
      const gone = pair % 2 === 0 ? { pid: 2 ** 22 + 1 } : { pid: 2 ** 22 + 1, lock: 'system' }
      writeFileSync(join(folder, 'waymark.lock'), JSON.stringify(gone))
      const moment = Date.now() + 15
      const both = await Promise.all([one.take(folder, moment), other.take(folder, moment)])
      results.add(both.toSorted().join(' '))
    }
    expect([...results]).toEqual(['refused taken'])
    await Promise.all([kill(one), kill(other)])
  }, 400_000)

  test('of a process that was killed is taken at once, also where its number belongs to somebody else by now', async () => {
    const folder = newFolder()
    const [one, other] = [await startTaker(), await startTaker()]
    expect(await one.take(folder)).toBe('taken')
    expect(findLockHolder(folder)).toMatchObject({ pid: one.child.pid })
    await kill(one)
    const note = JSON.parse(readFileSync(join(folder, 'waymark.lock'), 'utf8')) as object
    writeFileSync(join(folder, 'waymark.lock'), JSON.stringify({ ...note, pid: process.ppid }))
    expect(findLockHolder(folder)).toBeUndefined()
    const start = performance.now()
    expect(await other.take(folder)).toBe('taken')
    expect(performance.now() - start).toBeLessThan(1000)
    await kill(other)
  })

  test('of a process that is stopped stays its own, however long it stands still', async () => {
    const folder = newFolder()
    const holder = await startTaker()
    expect(await holder.take(folder)).toBe('taken')
    holder.child.kill('SIGSTOP')
    expect(lockFolder(folder)).toMatchObject({ pid: holder.child.pid })
    await kill(holder)
    expect(lockFolder(folder)).toBeUndefined()
    unlockFolder(folder)
  })

  test('of an older Waymark, whose lock was a note with its number, is left to it while it runs', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'waymark.lock'), JSON.stringify({ pid: process.ppid }))
    expect(lockFolder(folder)).toEqual({ pid: process.ppid })
    expect(findLockHolder(folder)).toEqual({ pid: process.ppid })
  })

  test.each([
    ['garbage', (path: string) => writeFileSync(path, 'what nobody wrote '.repeat(100))],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('with %s in the place of the lock is refused in a sentence, and nothing is touched', (_what, put) => {
    const folder = newFolder()
    const path = join(folder, 'waymark.held')
    put(path)
    const wanted = expect.objectContaining({ code: 'lock-file-foreign', params: { file: path } }) as Error
    expect(() => lockFolder(folder)).toThrow(wanted)
    writeFileSync(join(folder, 'waymark.lock'), JSON.stringify({ pid: process.ppid, lock: 'system' }))
    expect(() => findLockHolder(folder)).toThrow(wanted)
    expect(existsSync(path)).toBe(true)
  })

  test('is taken by one process once, and says where it answers until it is let go', () => {
    const folder = newFolder()
    expect(lockFolder(folder)).toBeUndefined()
    expect(lockFolder(folder)).toMatchObject({ pid: process.pid })
    announceAddress(folder, 'http://127.0.0.1:4750')
    expect(JSON.parse(readFileSync(join(folder, 'waymark.lock'), 'utf8'))).toMatchObject({
      address: 'http://127.0.0.1:4750',
    })
    unlockFolder(folder)
    // Letting go of what somebody else has by now does nothing.
    unlockFolder(folder)
    expect(findLockHolder(folder)).toBeUndefined()
    expect(lockFolder(folder)).toBeUndefined()
    unlockFolder(folder)
  })
})
