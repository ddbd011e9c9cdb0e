// Names and sizes: kebab-case, no names that say nothing, no file too long, every file says first what it is.
import { basename } from 'node:path'

const kebabFile = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|property|config|d))*\.[a-z]+$/
// A folder may be the tag of a language and its script, `sr-Cyrl`.
const kebabFolder = /^[a-z0-9]+(-[a-z0-9]+)*$|^[a-z]{2,3}-[A-Z][a-z]{3}$/

export const linesOf = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

function nameFaults(path, house) {
  const name = basename(path)
  const folders = path.split('/').slice(0, -1)
  const words = [...folders, name].flatMap((part) => part.split(/[-.]/))
  const empty = words.find((word) => house.forbiddenFileNames.includes(word))
  return [
    ...(kebabFile.test(name) || /\.v\d/.test(name) ? [] : ['the file name is not kebab-case']),
    ...folders
      .filter((one) => !kebabFolder.test(one))
      .map((one) => `the folder name ${one} is not kebab-case`),
    ...(empty ? [`a name with “${empty}” says nothing; name the file for what it exports`] : []),
    ...(/\.v\d/.test(name) ? ['a file has no version in its name; replace the old one'] : []),
  ]
}

/** The migrations of a roadmap are written by the command that derives them. */
const isDerived = (path) => /^roadmaps\/.*\.sql$/.test(path)

const opening = {
  ts: /^(\/\/|\/\*|import )/,
  tsx: /^(\/\/|\/\*|import )/,
  mjs: /^(\/\/|#!|\/\*|import )/,
  cjs: /^(\/\/|\/\*)/,
  css: /^\/\*/,
  sql: /^--/,
}

function shapeFaults(path, text, house) {
  const kind = path.split('.').at(-1)
  const lines = linesOf(text)
  return [
    ...(opening[kind].test(text) || isDerived(path) ? [] : ['the first line does not say what the file is']),
    ...(kind !== 'sql' && lines > house.fileLines
      ? [`${lines} lines; more than ${house.fileLines} is two files`]
      : []),
  ]
}

/** What is wrong with the names and sizes of the files, given as path → text. */
export function nameAndSizeFaults(texts, house) {
  return [...texts].flatMap(([path, text]) =>
    [...nameFaults(path, house), ...shapeFaults(path, text, house)].map((fault) => `${path}: ${fault}`),
  )
}
