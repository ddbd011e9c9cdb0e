// Words: the engine never names content, and nobody calls a jurisdiction a country.
import { matchesGlob } from './glob.mjs'

/** Text between typographic quotation marks is somebody else's, word for word. */
const withoutQuotations = (line) => line.replaceAll(/“[^”]*”/g, '“”')

function wordFaults(path, text, { words, why, see = (line) => line }) {
  const patterns = words.map((word) => new RegExp(word, 'i'))
  return text.split('\n').flatMap((line, index) => {
    const seen = see(line)
    return patterns
      .map((pattern) => pattern.exec(seen)?.[0])
      .filter((found) => found !== undefined)
      .map((found) => `${path}:${index + 1}: says “${found}”; ${why}`)
  })
}

/** What is wrong with the words of the files, given as path → text. */
export function forbiddenWordFaults(texts, house) {
  const isWordForWord = (path) => house.wordForWord.some((glob) => matchesGlob(path, glob))
  const engine = {
    words: house.engineNeverSays,
    why: 'the engine knows no register, KPI or jurisdiction; content lives in roadmaps/',
  }
  const content = { words: house.contentNeverSays, why: 'say jurisdiction', see: withoutQuotations }
  return [...texts].flatMap(([path, text]) => [
    ...(path.startsWith('src/') ? wordFaults(path, text, engine) : []),
    ...(isWordForWord(path) || !/^(src|roadmaps)\//.test(path) ? [] : wordFaults(path, text, content)),
  ])
}
