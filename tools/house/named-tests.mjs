// A page of docs that names a test as a proof is worth as much as the test: each of them has to be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const named = /[\w./-]+\.test\.(?:ts|tsx|mjs)\b/g

/** The tests that a text names: by their path, or by their name alone where the page has said the path elsewhere. */
export const testsNamedIn = (text) => [...new Set(text.match(named) ?? [])]

/** Tests that pages of docs name and that are not there. Names without a folder have to be those of some test of the house. */
export function namedTestFaults(root, paths) {
  const folder = join(root, 'docs')
  const names = new Set(paths.map((path) => basename(path)))
  const isThere = (test) => (test.includes('/') ? existsSync(join(root, test)) : names.has(test))
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  return pages.flatMap((page) =>
    testsNamedIn(readFileSync(join(folder, page), 'utf8'))
      .filter((test) => !isThere(test))
      .map((test) => `docs/${page}: names the test ${test}, which is not there`),
  )
}
