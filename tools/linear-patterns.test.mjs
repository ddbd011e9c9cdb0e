// No pattern of the program takes time by the square of a text: a cell, a name or a query of somebody's would hold everybody up.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Every pattern in the sources that repeats something, with the places where it stands. */
function patterns() {
  const found = new Map()
  const files = globSync(['src/**/*.ts', 'roadmaps/**/*.ts'], { cwd: root })
  for (const file of files.filter((one) => !/\.test\.ts$|\/testing\//.test(one))) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
    const look = (node) => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && /[*+]|\{\d*,/.test(node.text))
        found.set(node.text, [...(found.get(node.text) ?? []), file])
      ts.forEachChild(node, look)
    }
    look(source)
  }
  return found
}

const usual = [
  'a',
  'A',
  ' ',
  '0',
  '1',
  '"',
  "'",
  '-',
  '.',
  ',',
  'é',
  'ж',
  '\t',
  '\n',
  '\r\n',
  '\u00A0',
  'a ',
  '1 ',
  ' a',
  '1.',
  '1,',
  'a-',
]

/** What is said again and again: usual texts, and every sign that the pattern itself names. */
const unitsFor = (text) => [...new Set([...usual, ...text.replaceAll(/[\\^$*+?(){}|]/g, '')])]

const length = 20_000
/** In milliseconds of the processor: a pass over such a text takes less than one, its square more than a hundred. */
const most = 60

function worstOf(text) {
  const end = text.lastIndexOf('/')
  const [body, flags] = [text.slice(1, end), text.slice(end + 1)]
  const pattern = new RegExp(body, flags)
  const spent = (given) => {
    const from = process.cpuUsage()
    if (pattern.global) given.match(pattern)
    else pattern.exec(given)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }
  for (const unit of unitsFor(text))
    for (const [before, behind] of [
      ['', ''],
      ['x', '\0'],
      ['1', 'x'],
      ['"', '!'],
    ]) {
      const given = before + unit.repeat(length / unit.length) + behind
      // Twice: the first time it may have been compiled, or something else was done.
      if (spent(given) > most && spent(given) > most) return JSON.stringify(unit)
    }
  return undefined
}

test('no pattern takes time by the square of the text', () => {
  const all = patterns()
  expect(all.size).toBeGreaterThan(150)
  const slow = [...all].flatMap(([text, files]) => {
    const unit = worstOf(text)
    return unit === undefined ? [] : [`${text} with ${unit} in ${files.join(', ')}`]
  })
  expect(slow).toEqual([])
}, 120_000)

test('a pattern that does is noticed', () => {
  expect(worstOf(String.raw`/\s*%$/`)).toBeDefined()
  expect(worstOf('/^[a-z]+$/')).toBeUndefined()
})
