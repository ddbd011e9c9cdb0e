// The law of the house: imports, names, sizes and words. Every fault is one line with the file and the reason.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureFault } from './draw-house.mjs'
import { clockFaults } from './house/clocks.mjs'
import { dependencyFaults } from './house/dependencies.mjs'
import { filesBelow, isCode, isSource, topFolders } from './house/files.mjs'
import { importFaults } from './house/imports.mjs'
import { linesOf, nameAndSizeFaults } from './house/names-and-sizes.mjs'
import { namedTestFaults } from './house/named-tests.mjs'
import { roomFaults } from './house/rooms.mjs'
import { carrierFaults, countByRoom, findSentences, sentenceFaults } from './house/sentences.mjs'
import { testHookFaults } from './house/test-hooks.mjs'
import { forbiddenWordFaults } from './house/words.mjs'

const readable = /\.(ts|tsx|mjs|cjs|css|sql|html|json|csv|md|svg|txt)$/

function homelessFaults(paths, { rooms }) {
  const places = rooms.map(({ place }) => place)
  const isHoused = (path) =>
    places.some((place) => path.startsWith(`${place}/`) || path.replace('.test.ts', '.ts') === place)
  return paths.filter((path) => !isHoused(path)).map((path) => `${path}: lies in no room of house.json`)
}

/** Everything that breaks the law of the house below a root, and what the numbers are. */
export function inspectHouse(root, { packages, cache } = {}) {
  const house = JSON.parse(readFileSync(join(root, 'house.json'), 'utf8'))
  const folders = topFolders(house)
  const paths = folders.flatMap((folder) => filesBelow(root, folder)).filter((path) => readable.test(path))
  const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  const sources = new Map([...texts].filter(([path]) => isSource(path)))
  const codeFiles = paths.filter(isCode)
  const found = findSentences(sources, house)
  const faults = [
    ...homelessFaults(codeFiles, house),
    ...importFaults(root, { codeFiles, folders, cache, ...(packages && { packages }) }),
    ...nameAndSizeFaults(sources, house),
    ...roomFaults(texts, house),
    ...forbiddenWordFaults(texts, house),
    ...sentenceFaults(found, house),
    ...carrierFaults(sources, house),
    ...clockFaults(texts, house),
    ...testHookFaults(texts),
    ...dependencyFaults(root),
    ...namedTestFaults(root, paths),
    pictureFault(root, house),
  ].filter((fault) => fault !== undefined)
  const lengths = codeFiles.map((path) => linesOf(texts.get(path)))
  const small = lengths.filter((lines) => lines < house.smallFileLines).length
  const sentences = countByRoom(found, house)
  return { faults, files: codeFiles.length, small, smallFileLines: house.smallFileLines, sentences }
}

/** Where the import checker keeps what it saw: another folder for every law, since it does not notice a new one. */
function cacheUnderThisLaw(root) {
  const law = createHash('sha256')
  for (const file of ['house.json', '.dependency-cruiser.cjs', 'package-lock.json', 'tsconfig.json']) {
    law.update(readFileSync(join(root, file)))
  }
  return join(root, 'node_modules/.cache/waymark/imports', law.digest('hex').slice(0, 16))
}

function main(root) {
  const { faults, files, small, smallFileLines, sentences } = inspectHouse(root, {
    cache: cacheUnderThisLaw(root),
  })
  for (const fault of faults) console.error(fault)
  console.log(
    `${files} files in the house, ${small} of them under ${smallFileLines} lines, ${faults.length} faults.`,
  )
  const left = Object.values(sentences).reduce((sum, count) => sum + count, 0)
  console.log(`${left} sentences outside the catalogues, in ${Object.keys(sentences).length} rooms.`)
  if (process.argv.includes('--sentences')) console.log(JSON.stringify(sentences, null, 2))
  if (small * 2 < files) console.log('Less than half of the files are small: the house is getting heavy.')
  return faults.length > 0 ? 1 : 0
}

if (import.meta.filename === process.argv[1]) process.exitCode = main(join(import.meta.dirname, '..'))
