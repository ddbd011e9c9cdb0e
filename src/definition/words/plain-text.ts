// Spellings that mean the same: case, accents, kinds of dashes and blanks do not tell words apart.

/** Signs that cannot be seen and come along when headings are copied. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** A heading as ours are written. */
export function plainHeading(cell: string): string {
  return cell.replaceAll(unseen, '').replaceAll('\u00A0', ' ').trim().toLowerCase()
}

const unaccented: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', ı: 'i' }

/** Signs of a typewriter: they have neither accents nor other spellings. Most cells of most files are such. */
const isTyped = /^[ -~]*$/

/** The text without case, accents and idle blanks: what two spellings of one word have in common. */
export function plainText(text: string): string {
  if (isTyped.test(text)) return text.toLowerCase().replaceAll(/ {2,}/g, ' ').trim()
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(unseen, '')
    .toLowerCase()
    .replaceAll(/[đøłßı]/g, (sign) => unaccented[sign] ?? sign)
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Cyrillic letters as the same languages write them in Latin. Decomposed letters are already plain here. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'd', е: 'e', ж: 'z', з: 'z', ѕ: 'dz', и: 'i', ј: 'j' },
  ...{ к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c' },
  ...{ у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
}

const typedWords = (text: string) =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** Plain words in Latin letters, parted by single blanks: headings in any script can be compared. */
export function latinWords(text: string): string {
  if (isTyped.test(text)) return typedWords(text)
  return plainText(text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replaceAll(/[\u0400-\u04FF]/g, (letter) => latin[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
