// A new password has to be long and not among the first that somebody would try.
import { Refused, type Roadmap } from '#definition'

export const shortestPassword = 12
export const longestPassword = 128
/** Of zxcvbn, from 0 to 4: 3 withstands whoever tries ten thousand a second for years. */
const leastScore = 3
/** What is left without the words that everybody here would think of has to withstand a patient person. */
const leastRest = 2

/** What everybody here would think of first: words of the roadmap, of Waymark, and of the person. */
function ownWords({ jurisdictions, shortName, id }: Roadmap, about: readonly string[]): string[] {
  const names = jurisdictions.flatMap(({ id: place, name, seat }) => [
    place,
    ...Object.values(name),
    ...Object.values(seat),
  ])
  return ['waymark', id, ...Object.values(shortName), ...names, ...about]
    .flatMap((text) => [text, ...text.split(/[^\p{L}\d]+/u)])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2)
    .toSorted((a, b) => b.length - a.length)
}

const without = (password: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase()).trim()

/**
 * @param about name and e-mail address of the person, which are no passwords
 * @throws Refused (`password-short`, `password-long`, `password-weak`)
 */
export async function refuseWeakPassword(
  roadmap: Roadmap,
  password: string,
  about: readonly string[],
): Promise<void> {
  if (password.length < shortestPassword)
    throw new Refused('password-short', { least: shortestPassword }, 'unprocessable')
  if (password.length > longestPassword)
    throw new Refused('password-long', { most: longestPassword }, 'unprocessable')
  // A megabyte of words: read when somebody chooses a password, and not at every start.
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const { dictionary, adjacencyGraphs: graphs } = common
  const judge = new ZxcvbnFactory({ dictionary, graphs })
  const rest = without(password, ownWords(roadmap, about))
  if (judge.check(password).score < leastScore || judge.check(rest).score < leastRest)
    throw new Refused('password-weak', {}, 'unprocessable')
}
