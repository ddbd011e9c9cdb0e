// A number as its cell shows it: months and days by their format, and whole numbers with leading zeros.
import { monthNames } from './sentences/xlsx-sentences.ts'

function monthText(token: string, month: number): string {
  const name = monthNames[month - 1] ?? ''
  if (token.length === 1) return String(month)
  if (token.length === 2) return String(month).padStart(2, '0')
  return token.length === 3 ? name.slice(0, 3) : name
}

const piecesOfFormat =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|(?<token>y+|m+|d+)|(?<time>(?:(?<!\s)\s+)?[hs:][^]*)|(?<other>.)/gi

function tokenText(token: string, [year = '', month = '', date = '']: readonly string[]): string {
  const kind = token.charAt(0).toLowerCase()
  if (kind === 'y') return token.length > 2 ? year : year.slice(-2)
  if (kind === 'm') return monthText(token, Number(month))
  return token.length === 1 ? String(Number(date)) : date
}

/** A day as the format shows it, as far as days, months and years go. Names of months are English. */
export function shownDay(day: string, code: string): string {
  const parts = day.split('-')
  const bare = code.replaceAll(/\[[^[\]]*\]|_.|\*./g, '')
  return [...bare.matchAll(piecesOfFormat)]
    .map(({ groups = {} }) => {
      const { quoted, escaped, token, other } = groups
      return token === undefined ? (quoted ?? escaped ?? other ?? '') : tokenText(token, parts)
    })
    .join('')
    .trim()
}

/** A whole number in the places of a format such as `000000` or `0000"/"0000`; undefined where it has none there. */
export function shownDigits(value: string, code: string): string | undefined {
  if (!/^\d{1,15}$/.test(value)) return undefined
  const parts = [...code.replaceAll(/\[[^[\]]*\]|_.|\*./g, '').matchAll(/"([^"]*)"|\\(.)|(.)/g)]
  const digits = Array.from(value)
  const first = parts.findIndex(([, , , sign]) => sign === '0' || sign === '#')
  const shown = parts.toReversed().map(([, quoted, escaped, sign = ''], at) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
    if (sign !== '0' && sign !== '#') return sign
    const isFirst = parts.length - 1 - at === first
    const next = isFirst ? digits.splice(0).join('') : (digits.pop() ?? '')
    return next === '' && sign === '0' ? '0' : next
  })
  return shown.toReversed().join('')
}
