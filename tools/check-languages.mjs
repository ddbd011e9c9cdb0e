// npm run check: are the languages whole? Missing texts fail where a language is offered; left-over and broken ones fail everywhere.
import { join } from 'node:path'
import { readFloor } from './languages/floor.mjs'
import { translationFaults } from './languages/texts.mjs'

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

/** Prints a line for each language, with names of what fails; gives 0 where nothing does. */
async function checkLanguages() {
  const read = await readFloor(root, 'western-balkans')
  let code = 0
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
    for (const fault of failing) console.log(`roadmaps/western-balkans/languages/${tag}.json: ${fault}`)
    if (failing.length > 0) code = 1
  }
  return code
}

process.exitCode = await checkLanguages()
