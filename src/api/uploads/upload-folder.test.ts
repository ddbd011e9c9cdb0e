// The folder of uploads: marked as ours, private, shared by servers; and nothing that is not ours is ever removed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { receiveUpload } from './receive-upload.ts'
import { openUploadFolder } from './upload-folder.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-uploads-test-'))
afterAll(() => rmSync(place, { recursive: true }))
const module = join(import.meta.dirname, 'upload-folder.ts')

/** A process that opens the folder and is there until it is killed; gives what it has of its own. */
async function startServerOn(folder: string) {
  const text = `const { openUploadFolder } = await import(process.argv[1])
    process.stdout.write(openUploadFolder(process.argv[2]).folder)
    setInterval(() => undefined, 1000)`
  const args = ['--input-type=module', '-e', text, module, folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [own] = (await once(child.stdout, 'data')) as [Buffer]
  const kill = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return { own: own.toString(), kill }
}

const upload = async (folder: string) =>
  (await receiveUpload(Readable.from([Buffer.from('a,b')]), { folder, mostMegabytes: 1 })).path
const modeOf = (path: string) => statSync(path).mode & 0o777

describe('the folder of uploads', () => {
  test('loses what a killed server left behind, and keeps what a running one has and what is not ours', async () => {
    const folder = join(place, 'shared')
    const [gone, running] = [await startServerOn(folder), await startServerOn(folder)]
    const [left, kept] = [await upload(gone.own), await upload(running.own)]
    const letters = [join(folder, 'letter.txt'), join(gone.own, 'letter.txt')]
    for (const path of letters) writeFileSync(path, 'Dear')
    symlinkSync(place, join(gone.own, '12345678-1234-1234-1234-123456789012'))
    // A folder with a name like ours that no server locked is nobody's to clear.
    const strange = join(folder, '00000000-0000-0000-0000-000000000000')
    mkdirSync(strange)
    writeFileSync(join(strange, '11111111-1111-1111-1111-111111111111'), '')
    await gone.kill()
    const uploads = openUploadFolder(folder)
    expect(existsSync(left)).toBe(false)
    expect(existsSync(kept)).toBe(true)
    for (const path of [...letters, join(strange, '11111111-1111-1111-1111-111111111111')])
      expect([path, existsSync(path)]).toEqual([path, true])
    expect(existsSync(place)).toBe(true)
    await running.kill()
    uploads.close()
    expect(existsSync(uploads.folder)).toBe(false)
    openUploadFolder(folder).close()
    expect(existsSync(running.own)).toBe(false)
  })

  test('is closed to others, also where it was there before', async () => {
    const folder = join(place, 'open')
    mkdirSync(folder)
    chmodSync(folder, 0o777)
    const before = process.umask(0)
    const uploads = openUploadFolder(folder)
    const path = await upload(uploads.folder)
    process.umask(before)
    const all = [folder, uploads.folder, ...readdirSync(folder).map((name) => join(folder, name))]
    expect(all.map((one) => modeOf(one) & 0o077)).toEqual(all.map(() => 0))
    expect(modeOf(path)).toBe(0o600)
    uploads.close()
  })

  test('is none that holds something of others: nothing in it is touched', () => {
    const folder = join(place, 'documents')
    mkdirSync(folder, { mode: 0o755 })
    writeFileSync(join(folder, '11111111-1111-1111-1111-111111111111'), 'ours by its name alone')
    expect(() => openUploadFolder(folder)).toThrow('uploads-not-ours')
    expect(readdirSync(folder)).toEqual(['11111111-1111-1111-1111-111111111111'])
    expect(modeOf(folder)).toBe(0o755)
  })

  test('is named where it cannot be made', () => {
    writeFileSync(join(place, 'file'), '')
    expect(() => openUploadFolder(join(place, 'file', 'uploads'))).toThrow('uploads-not-writable')
  })
})
