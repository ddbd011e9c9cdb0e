// What has to be translated before a language is offered: what public pages and commands say, what is refused, and the names of what is monitored.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

/** Catalogues of which a public page or a command says every sentence. */
const wholeFiles = [
  'src/site/**/*-sentences.ts',
  'src/drawing/*-sentences.ts',
  'src/definition/figures/formula-sentences.ts',
  'src/definition/indicators/*-sentences.ts',
  'src/definition/codes/number-sentences.ts',
  'src/definition/demo/invention-sentences.ts',
  'src/definition/problems/refused/figure-sentences.ts',
  'src/api/requests/title-sentences.ts',
  'src/cli/**/*-sentences.ts',
  'src/definition/problems/**/*-sentences.ts',
]

/** What of a roadmap stands on public pages as a name or a short text: paths of its definition, `*` for any step. */
const contentPaths = [
  ...['name', 'shortName', 'notice', 'vision', 'outlines.note', 'outlines.disputed.*.*', 'levels.*.*'],
  ...[
    'datasets.*.licence',
    'abbreviations.*.means',
    'elements.*.heading',
    'jurisdictions.*.name',
    'jurisdictions.*.seat',
  ],
  ...['groups.*.name', 'groups.*.note', 'itemClasses.name', 'itemClasses.codes.*.name'],
  ...[
    'dimensions.*.name',
    'dimensions.*.codes.codes.*.name',
    'dataElements.*.name',
    'dataElements.*.unit.**',
  ],
  ...['indicators.*.name', 'indicators.*.shows.*.name'],
  ...['indicators.*.shows.*.unit.**', 'denominators.*.name', 'denominators.*.unit.**'],
  ...['assessmentScale.steps.*.name', 'cycles.products.*.name'],
]

const isText = (node) => ts.isStringLiteralLike(node)

/** The texts of a catalogue, by code. */
function sentencesIn(root, path) {
  const tree = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) {
      const value = node.initializer
      const texts = ts.isArrayLiteralExpression(value) ? [...value.elements] : [value]
      if (texts.every(isText)) found.push(...texts.map(({ text }) => ({ code: node.name.text, text, path })))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isPath = (wanted, path) => {
  if (wanted.length === 0) return path.length === 0
  if (wanted[0] === '**') return true
  return (
    path.length > 0 && (wanted[0] === '*' || wanted[0] === path[0]) && isPath(wanted.slice(1), path.slice(1))
  )
}
const wantedPaths = contentPaths.map((path) => path.split('.'))

/** Every text of a definition with its path, `indicators.3.name`. */
function textsOf(within, path = []) {
  if (typeof within !== 'object' || within === null) return []
  if (typeof within.en === 'string') return [{ path, own: within }]
  return Object.entries(within).flatMap(([step, inner]) => [
    ...textsOf(inner, [...path, step]),
    // A word that counts has a form for one of it, and in other languages more: they stand under “{n} cases”.
    ...(step === 'one' && within.name ? [{ path, own: { en: `{n} ${within.name.en}` } }] : []),
  ])
}

/** A text that says nothing but gaps and signs is the same in all languages. */
const saysSomething = (text) => /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, ''))

/** Every English sentence of the whole house, translated or not, for finding what is left over. */
function everySentence(root) {
  return globSync('src/**/*.ts', { cwd: root })
    .filter((path) => !/\.test\.|\/testing\//.test(path) && !path.includes('src/web/'))
    .filter((path) => /sentences|refusal-text|contradiction|mail-kinds|problem/.test(path))
    .flatMap((path) => sentencesIn(root, path))
}

/** @returns the roadmap of that folder, everything that may be translated, and what of it has to be */
export async function readFloor(root, name) {
  const module = await import(pathToFileURL(join(root, 'roadmaps', name, 'index.ts')).href)
  const definition = await import(pathToFileURL(join(root, 'src/definition/index.ts')).href)
  const roadmap = Object.values(module).find((one) => one?.id === name)
  const whole = wholeFiles
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .toSorted()
    .flatMap((path) => sentencesIn(root, path))
  const states = definition.figureStates.map((text) => ({ text, path: 'figure states' }))
  const { translations: _own, dictionaries: _words, ...content } = roadmap
  const intervals = definition.intervalKinds.map(({ name }) => ({ text: name.en, path: 'interval kinds' }))
  const texts = textsOf(content).map(({ path, own }) => ({
    ...{ text: own.en, path: path.join('.'), own },
    isWanted: wantedPaths.some((wanted) => isPath(wanted, path)),
  }))
  const floor = [...whole, ...states, ...intervals, ...texts.filter(({ isWanted }) => isWanted)]
  return {
    roadmap,
    cyrillicOf: definition.cyrillicOf,
    floor: floor.filter(({ text }) => saysSomething(text)),
    all: [...floor, ...texts, ...everySentence(root)],
  }
}
