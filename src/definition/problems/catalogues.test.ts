// Every catalogue of the house: no sentence twice, no code that nobody raises, and no raise that leaves a gap unfilled.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { fillIn, gapsIn, type Wording } from './catalogue.ts'
import { problemSentences } from './problem-sentences.ts'
import { refusedSentences } from './refused/refused-sentences.ts'

const root = join(import.meta.dirname, '../../..')
const paths = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/\.test\.|\/testing\//.test(path),
)
const trees = paths.map((path) => {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
})
const catalogues = trees.filter(({ path }) => path.endsWith('-sentences.ts'))

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

const isText = (node: ts.Node): node is ts.StringLiteral => ts.isStringLiteral(node)

/** The entries of a catalogue file: code → its texts. */
function entriesOf(tree: ts.SourceFile): [code: string, texts: string[]][] {
  const entries: [string, string[]][] = []
  walk(tree, (node) => {
    if (!ts.isPropertyAssignment(node) || !isText(node.name)) return
    const value = node.initializer
    const parts = ts.isArrayLiteralExpression(value) ? [...value.elements] : [value]
    if (parts.every(isText)) entries.push([node.name.text, parts.map(({ text }) => text)])
  })
  return entries
}

const all = catalogues.flatMap(({ path, tree }) =>
  entriesOf(tree).map(([code, texts]) => ({ path, code, texts })),
)

/** Texts that say nothing by themselves: a gap, and what stands around it. */
const isSentence = (text: string) => /\p{L}{2,}/u.test(text.replaceAll(/\{[^}]*\}/g, ''))

test('there are catalogues to look at', () => {
  expect(catalogues.length).toBeGreaterThan(8)
  expect(all.length).toBeGreaterThan(300)
})

test('no two codes say the same', () => {
  const whats = all.map(({ path, code, texts }) => ({ where: `${path} ${code}`, said: texts.join(' ') }))
  const twice = [...Map.groupBy(whats, ({ said }) => said)].filter(
    ([said, places]) => places.length > 1 && isSentence(said),
  )
  expect(twice.map(([said, places]) => [said, ...places.map(({ where }) => where)])).toEqual([])
})

test('no sentence of a catalogue is written out again among the words of the pages', () => {
  const said = new Map(all.flatMap(({ path, code, texts }) => texts.map((text) => [text, `${path} ${code}`])))
  const again: string[] = []
  for (const { path, tree } of trees.filter((one) => one.path.startsWith('src/web/words/')))
    walk(tree, (node) => {
      const known =
        ts.isStringLiteral(node) && /\p{L}.*[.!?]$/u.test(node.text) ? said.get(node.text) : undefined
      if (known !== undefined) again.push(`${path}: ${known}`)
    })
  expect(again).toEqual([])
})

test('every code is raised somewhere', () => {
  const others = trees.filter(({ path }) => !path.endsWith('-sentences.ts'))
  const raised = new Set<string>()
  const heads = new Set<string>()
  // What the database tells people by itself is raised in its own language.
  for (const path of globSync('src/storage/migrations/*.sql', { cwd: root }))
    for (const [, code] of readFileSync(join(root, path), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g))
      raised.add(code ?? '')
  for (const { tree } of others)
    walk(tree, (node) => {
      if (ts.isStringLiteralLike(node)) raised.add(node.text)
      if (!ts.isTemplateExpression(node)) return
      // `${option}-unknown`, `state-${state}`: a code that is put together of two words.
      raised.add(`…${node.templateSpans.at(-1)?.literal.text ?? ''}`)
      if (/[a-z]-$/.test(node.head.text) && node.templateSpans.length === 1) heads.add(node.head.text)
    })
  const isPutTogether = (code: string) =>
    [...heads].some((head) => code.startsWith(head) && raised.has(code.slice(head.length)))
  const isRaised = (code: string) =>
    raised.has(code) || raised.has(`…${code.slice(code.lastIndexOf('-'))}`) || isPutTogether(code)
  expect(all.filter(({ code }) => !isRaised(code)).map(({ path, code }) => `${path} ${code}`)).toEqual([])
})

/** What an object literal fills, or undefined where it takes more from elsewhere. */
function namesIn(node: ts.Node | undefined): string[] | undefined {
  if (!node || !ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment))
    return undefined
  return node.properties.map((one) => one.name?.getText() ?? '')
}

const known: Readonly<Record<string, Wording>> = { ...problemSentences, ...refusedSentences }

test('every raise fills all gaps of its sentence', () => {
  const short: string[] = []
  let looked = 0
  for (const { path, tree } of trees)
    walk(tree, (node) => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
      const given = [...(node.arguments ?? [])]
      const at = given.findIndex((one) => isText(one) && Object.hasOwn(known, one.text))
      const code = given[at]
      if (!code || !isText(code)) return
      const isRefusal = ts.isNewExpression(node)
      const wording: Wording | undefined = isRefusal
        ? (refusedSentences as Record<string, Wording>)[code.text]
        : (problemSentences as Record<string, Wording>)[code.text]
      // `new Refused(code, params, kind)`; a problem has its place between the code and its parameters, if any.
      const filled = namesIn(isRefusal ? given[at + 1] : (given[at + 2] ?? given[at + 1]))
      if (!wording || !filled) return
      looked += 1
      const missing = gapsIn(wording).filter((gap) => !filled.includes(gap))
      if (missing.length > 0) short.push(`${path}: ${code.text} lacks ${missing.join(', ')}`)
    })
  expect(short).toEqual([])
  expect(looked).toBeGreaterThan(100)
})

test('a sentence whose parameters are all given has no gap left', () => {
  for (const { code, texts } of all) {
    const gaps = gapsIn(texts)
    const params = Object.fromEntries(gaps.map((gap) => [gap, 2]))
    expect([code, texts.map((text) => fillIn(text, params)).join(' ')]).not.toEqual([
      code,
      expect.stringMatching(/\{\w+(:|\})/),
    ])
  }
})
