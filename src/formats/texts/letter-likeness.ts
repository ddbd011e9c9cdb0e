// How much a word looks like one of the languages in which the readers write: the higher, the more.

/** Letters beyond A to Z of the languages of the readers that are written in Latin. */
const ownLatin = new Set('čćđšžśźČĆĐŠŽŚŹëçËÇăâîșțşţĂÂÎȘȚŞŢ')
/** Letters of neighbours, in names of persons, places and makes. */
const foreignLatin = new Set('áäàéèêíïóöôúüýßñøåÁÄÉÈÍÓÖÔÚÜÝØÅ')
const commonCyrillic = new Set('аоеинртсвкдлупмјАОЕИНРТСВКДЛУПМЈ')
const rareCyrillic = new Set('бгђжзљњћфхцчџшѓќѐѝБГЂЖЗЉЊЋФХЦЧЏШЃ')
/** The rarest of all: a handful of words has them. */
const rarestCyrillic = new Set('ѕЅЌ')
/** Signs that stand beside words in any text, and those of them that no word begins with. */
const besideWords = new Set('„“”‚‘’«»–—…§°€№•·\u00A0')
const beforeNoWord = new Set('–—…°•')

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign)
const isLatin = (sign: string) => /\p{Script=Latin}/u.test(sign)
const isCyrillic = (sign: string) => /\p{Script=Cyrillic}/u.test(sign)

function letterScore(sign: string): number {
  if (sign < '\u0080') return 0
  if (ownLatin.has(sign)) return 2
  if (commonCyrillic.has(sign)) return 1.5
  if (rareCyrillic.has(sign)) return 0.5
  if (rarestCyrillic.has(sign)) return -0.5
  return foreignLatin.has(sign) ? 0 : -2
}

function signScore(sign: string, before: string | undefined, after: string | undefined): number {
  if (sign < '\u0080') return 0
  if (/[\p{Cc}\uFFFD]/u.test(sign)) return -10
  const isInside = isLetter(before) && isLetter(after)
  if (beforeNoWord.has(sign) && !isInside && isLetter(after)) return -1
  if (besideWords.has(sign)) return isInside && sign !== '’' ? -3 : 0
  return isLetter(before) || isLetter(after) ? -3 : -1
}

/** A capital that follows a small letter, as no word of these languages has it. */
const isOddCapital = (sign: string, before: string | undefined) =>
  before !== undefined && /\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)

/** The likeness of one word as it would read in some encoding. */
export function letterLikeness(word: string): number {
  const signs = Array.from(word)
  const letters = signs.filter(isLetter)
  let score = letters.some(isLatin) && letters.some(isCyrillic) ? -4 : 0
  for (const [at, sign] of signs.entries()) {
    const before = signs[at - 1]
    score += isLetter(sign) ? letterScore(sign) : signScore(sign, before, signs[at + 1])
    if (isOddCapital(sign, before)) score -= 3
  }
  return score
}

/** Whether the word has what no word has, of whatever language: a sign in the midst of letters, or a capital behind a small one. */
export function isNoWord(word: string): boolean {
  const signs = Array.from(word)
  return signs.some((sign, at) => {
    const before = signs[at - 1]
    return isLetter(sign) ? isOddCapital(sign, before) : signScore(sign, before, signs[at + 1]) <= -3
  })
}
