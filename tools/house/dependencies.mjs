// Every package has its reason: docs/dependencies.md names each with the version that package.json pins.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = 'docs/dependencies.md'

/** The packages of the page's tables, name → version. */
function packagesOn(text) {
  const rows = text.matchAll(/^\| *`([^`]+)` *\| *([^ |]+) *\|/gm)
  return new Map([...rows].map(([, name, version]) => [name, version]))
}

/** Where the page and package.json differ. */
export function dependencyFaults(root) {
  const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = { ...declared.dependencies, ...declared.optionalDependencies, ...declared.devDependencies }
  const named = packagesOn(readFileSync(join(root, page), 'utf8'))
  const gone = [...named.keys()].filter((name) => !(name in wanted))
  const wrong = Object.entries(wanted).filter(([name, version]) => named.get(name) !== version)
  return [
    ...gone.map((name) => `${page}: ${name} is not in package.json any more`),
    ...wrong.map(([name, version]) => `${page}: does not say why there is ${name} ${version}`),
  ]
}
