// Each reason for which a transaction of ours is stopped has a state of its own: a caller tells them apart by it alone.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const room = fileURLToPath(new URL('.', import.meta.url))

test('no two reasons to stop a transaction share a state', () => {
  const states = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(`${room}${name}`, 'utf8').matchAll(/const \w+State = '(WM\d{3})'/g)])
    .map(([, state]) => state)
  expect(states.length).toBeGreaterThan(3)
  expect(new Set(states).size).toBe(states.length)
})
