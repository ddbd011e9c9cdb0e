// Signs that other keyboards and programs write for the plain ones: digits, dashes and blanks; and those that nobody can see.

/** Signs that cannot be seen and mean nothing: soft hyphens, zero widths, marks of direction, byte order marks within a text. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** The text without signs that cannot be seen; the very same text where it has none. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(unseen, '')
}

/** The first sign in the text that cannot be seen, by its number: `U+200B`. */
export function firstUnseen(text: string): string | undefined {
  const sign = text.match(unseen)?.[0]
  return sign === undefined
    ? undefined
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The zeros of Arabic, Persian and full-width digits; the other digits follow them. */
const zeros = [0x0660, 0x06f0, 0xff10]

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((one) => code >= one && code < one + 10) ?? code
  return String(code - zero)
}

/** Numbers and days in the signs of a typewriter: digits, dashes, blanks, points, commas, strokes and colons. */
export function plainSigns(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, plainDigit)
    .replaceAll(/[‐‑‒–—−－]/g, '-')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replaceAll(/[．٫]/g, '.')
    .replaceAll(/[，]/g, ',')
    .replaceAll('／', '/')
    .replaceAll('：', ':')
}
