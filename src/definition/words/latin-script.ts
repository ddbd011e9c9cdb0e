// A language that is written in Cyrillic and in Latin letters: the Latin is made of the Cyrillic, letter by letter. The way back would not be safe.

const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k' },
  ...{ л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u' },
  ...{ ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
}

const isCapital = (sign: string | undefined) => sign !== undefined && /\p{Lu}/u.test(sign)

/** Two letters for a capital: both are capitals within a word of capitals, ЊУЈОРК and Њујорк. */
function capital(latin: string, before: string | undefined, after: string | undefined): string {
  const isAmongCapitals = isCapital(after) || (isCapital(before) && !/\p{L}/u.test(after ?? ''))
  return isAmongCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1)
}

/** The text in Latin letters; what is none of these Cyrillic letters stays. */
export function inLatinScript(cyrillic: string): string {
  const signs = Array.from(cyrillic)
  return signs
    .map((sign, at) => {
      const latin = letters[sign.toLowerCase()]
      if (latin === undefined) return sign
      return isCapital(sign) ? capital(latin, signs[at - 1], signs[at + 1]) : latin
    })
    .join('')
}

/** The language in Cyrillic letters of which one in Latin letters is made; the tag itself of every other. */
export const cyrillicOf = (tag: string): string => (tag === 'sr-Latn' ? 'sr-Cyrl' : tag)
