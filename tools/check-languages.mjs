// npm run check: are the languages whole? Missing texts fail where a language is offered; left-over and broken ones fail everywhere.
import { join } from 'node:path'
import { readFloor } from './languages/floor.mjs'
import { translationFaults } from './languages/texts.mjs'
import { inspectWords, tagsWithWords } from './languages/words.mjs'

const root = join(import.meta.dirname, '..')
const [wanted = ''] = process.argv.slice(2)

/** What is lacking in a language, left over in it and wrong with it. */
function inspect({ floor, all }, { tag, texts }) {
  const said = texts()
  const known = new Set(all.map(({ text }) => text))
  const lacking = floor.filter(({ text, own }) => !Object.hasOwn(said, text) && own?.[tag] === undefined)
  return {
    wanted: new Set(floor.map(({ text }) => text)).size,
    lacking: [...new Set(lacking.map(({ text }) => text))],
    left: Object.keys(said).filter((text) => !known.has(text)),
    broken: Object.entries(said).flatMap(([text, translation]) =>
      translationFaults(text, translation, tag).map((fault) => `“${text}” ${fault}`),
    ),
  }
}

/** The line on the words of the workplace, and what fails of them. One that is made of another has no files of its own. */
function checkWords({ tag, isOfferedAtWork }, madeOf) {
  const { wanted: all, lacking, left } = inspectWords(root, madeOf)
  console.log(
    `${tag}: ${all - lacking.length} of ${all} files of words${isOfferedAtWork ? '' : ' (workplace in English)'}`,
  )
  const isAsked = isOfferedAtWork || tag === wanted
  return [
    ...left.map((path) => `${path}: is left over: nothing asks for these words`),
    ...(isAsked ? lacking.map((path) => `${path}: lacks; its English stands in words/en`) : []),
  ]
}

/** Folders of words that belong to no language of the roadmap. */
const strangers = (translations) =>
  tagsWithWords(root)
    .filter((tag) => tag !== 'en' && !translations.some((one) => one.tag === tag))
    .map((tag) => `src/web/words/${tag}: is left over: the roadmap has no such language`)

/** Prints a line for each language, with names of what fails; gives 0 where nothing does. */
async function checkLanguages() {
  const read = await readFloor(root, 'western-balkans')
  let code = 0
  for (const fault of strangers(read.roadmap.translations)) {
    console.log(fault)
    code = 1
  }
  for (const language of read.roadmap.translations) {
    const { tag, isOffered } = language
    const found = inspect(read, language)
    const done = found.wanted - found.lacking.length
    const extra = Object.keys(language.texts()).length - done
    console.log(
      `${tag}: ${done} of ${found.wanted} needed, ${Math.max(0, extra)} more${isOffered ? '' : ' (not offered)'}`,
    )
    const failing = [
      ...found.broken,
      ...found.left.map((text) => `“${text}” is left over: no English text says so any more`),
      ...(isOffered || tag === wanted ? found.lacking.map((text) => `lacks “${text}”`) : []),
    ]
    const ofWords = checkWords(language, read.cyrillicOf(tag))
    for (const fault of failing) console.log(`roadmaps/western-balkans/languages/${tag}.json: ${fault}`)
    for (const fault of ofWords) console.log(fault)
    if (failing.length + ofWords.length > 0) code = 1
  }
  return code
}

process.exitCode = await checkLanguages()
