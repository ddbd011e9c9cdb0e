// Writes into pages of docs what follows from definitions or from the page itself. With --check it changes nothing and says what is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolesTable } from './docs/roles-table.mjs'
import { statesOfRequirements } from './docs/states-of-requirements.mjs'

const root = join(import.meta.dirname, '..')

/** What is written, by the name that its marks carry: where it stands, and how it is made of the roadmap and the page. */
const parts = {
  roles: { page: 'docs/security.md', made: ({ roadmap }) => rolesTable(roadmap) },
  states: { page: 'docs/asvs.md', made: ({ page }) => statesOfRequirements(page) },
}

const startMark = (name) =>
  `<!-- ${name}: written by \`npm run docs\`; edit what it is made of, not these lines -->`
const endMark = (name) => `<!-- end of ${name} -->`
const unformatted = (text) => `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`

/** The page with the part written anew between its marks; undefined where they are missing. */
export function withPart(page, name, text) {
  const start = page.indexOf(startMark(name))
  const end = page.indexOf(endMark(name))
  if (start === -1 || end < start) return undefined
  return `${page.slice(0, start)}${startMark(name)}\n\n${unformatted(text)}\n\n${page.slice(end)}`
}

/** Writes a part, or compares it alone. Gives what is wrong, or nothing. */
function writePart(name, roadmap, isCheck) {
  const { page, made } = parts[name]
  const path = join(root, page)
  const stands = readFileSync(path, 'utf8')
  const written = withPart(stands, name, made({ roadmap, page: stands }))
  if (written === undefined) return `${page}: the marks of “${name}” are missing`
  if (written === stands) return undefined
  if (isCheck) return `${page}: “${name}” is stale; run npm run docs`
  writeFileSync(path, written)
  return undefined
}

async function main([option]) {
  const content = join(root, 'roadmaps/western-balkans/index.ts')
  const { westernBalkans: roadmap } = await import(pathToFileURL(content).href)
  const faults = Object.keys(parts).flatMap((name) => writePart(name, roadmap, option === '--check') ?? [])
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
}

if (import.meta.filename === process.argv[1]) process.exitCode = await main(process.argv.slice(2))
