// The command in a few files does what its source does, and lacks nothing of it.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { commandFile } from './command-bundle.mjs'

const command = process.env.WAYMARK_TEST_COMMAND ?? ''
const texts = () =>
  readdirSync(dirname(command)).map((name) => readFileSync(join(dirname(command), name), 'utf8'))

test('the tests start the command as people start it, and it is as new as the source', () => {
  expect(command).toMatch(/main\.js$/)
  expect(commandFile()).toBe(command)
})

test('every package that it imports is one that is installed', () => {
  const imported = new Set(
    texts().flatMap((text) =>
      [...text.matchAll(/^import .*?from "([^".][^"]*)";$|import\("([^".][^"]*)"\)/gm)].map(
        ([, first, later]) => first ?? later ?? '',
      ),
    ),
  )
  expect(imported.size).toBeGreaterThan(20)
  for (const name of imported) expect(() => import.meta.resolve(name), name).not.toThrow()
})

test('whatever is read beside the source is looked for there', () => {
  const places = texts().flatMap((text) => [...text.matchAll(/import\.meta\.dirname(.{0,20})/g)])
  expect(places.length).toBeGreaterThan(3)
  for (const [, after] of places) expect(after).toMatch(/^ \+ "\/\.\.\/\.\.\/\.\./)
})
