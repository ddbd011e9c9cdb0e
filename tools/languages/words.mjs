// Which files of words of the workplace a language has: those that stand in `src/web/words/en` with a door of their own.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'src/web/words'
const tagOf = (path) => path.slice(folder.length + 1).split('/')[0]

/** The paths by which doors ask for words, `review/plans`. */
function pathsAsked(root) {
  const doors = globSync(`${folder}/**/*.ts`, { cwd: root }).filter((path) =>
    /(?:-words|index)\.ts$/.test(path),
  )
  const text = doors.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
  return [...text.matchAll(/inLanguageOf\(\w+, '([^']+)'\)/g)].map(([, path]) => path)
}

/** What files of a language import of each other: they need no door. */
const importsOf = (root, path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^import (?!type).*from '(\.{1,2}\/[^']+)'/gm)].map(
    ([, to]) => join(path, '..', to),
  )

/** Everything that is reached from those files. */
function reached(root, from, all) {
  const known = new Set()
  const waiting = from.filter((path) => all.includes(path))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (known.has(next)) continue
    known.add(next)
    waiting.push(...importsOf(root, next).filter((path) => all.includes(path)))
  }
  return known
}

/** What of the words of the workplace is there in the language of that tag, what lacks, and what nothing asks for. */
export function inspectWords(root, tag) {
  const asked = pathsAsked(root)
  const files = globSync(`${folder}/${tag}/**/*.ts`, { cwd: root })
  const paths = asked.map((path) => `${folder}/${tag}/${path}.ts`)
  const used = reached(root, paths, files)
  return {
    wanted: asked.length,
    lacking: paths.filter((path) => !files.includes(path)),
    left: files.filter((path) => !used.has(path)),
  }
}

/** The tags that have a folder of words. */
export const tagsWithWords = (root) => [
  ...new Set(
    globSync(`${folder}/*/**/*.ts`, { cwd: root })
      .map(tagOf)
      .filter((tag) => /^[a-z]{2}(-|$)/.test(tag)),
  ),
]
