// What the sources never do: run texts, load code by a name that is worked out, write markup of others, ask the browser for more.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const sources = globSync(['src/**/*.ts', 'src/**/*.tsx', 'roadmaps/**/*.ts'], { cwd: root })
  .filter((one) => !/\.test\.tsx?$|\/testing\//.test(one))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

/** The files in which it stands. */
const filesWith = (pattern) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(1000)
  expect(filesWith(/\bimport\b/).length).toBeGreaterThan(1000)
})

test('no text is run as code', () => {
  expect(filesWith(/\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/)).toEqual([])
})

test('nothing is loaded at run time under a name that is worked out', () => {
  expect(filesWith(/(?<![.\w])import\(\s*[^'"\s]/)).toEqual([])
})

test('markup is written by React; the drawings of charts alone, which escape their texts, are put in as they are', () => {
  expect(filesWith(/dangerouslySetInnerHTML/)).toEqual(['src/web/chart/drawn-chart.tsx'])
  expect(filesWith(/\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/)).toEqual([
    'src/site/islands/chart.ts',
  ])
})

test('pages ask the browser for no place, camera, microphone or notifications', () => {
  expect(filesWith(/\b(?:geolocation|getUserMedia|mediaDevices|requestPermission)\b/)).toEqual([])
})

test('the first page loads from its own origin alone', () => {
  const page = readFileSync(join(root, 'src/web/index.html'), 'utf8')
  const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
  expect(loaded.length).toBeGreaterThan(1)
  expect(loaded.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([])
})
