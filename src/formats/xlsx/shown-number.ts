// A number as its cell shows it: months and days by their format, whole numbers with leading zeros, powers of ten.
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

/** A number in the scientific writing of a format such as `0.00E+00`: 123457000000 as 1.23E+11. */
export function shownPower(value: string, code: string): string {
  const [, decimals = '', exponent = '00'] = /[0#?](?:\.([0#?]+))?e[+-]?(0+)/i.exec(code) ?? []
  const [mantissa = '', power = '0'] = Number(value).toExponential(Math.min(decimals.length, 15)).split('e')
  const size = power.replace(/^[+-]/, '').padStart(exponent.length, '0')
  return `${mantissa}E${power.startsWith('-') ? '-' : '+'}${size}`
}

/** Whether that is what a cell shows. */
export const isPower = (shown: string): boolean => /^-?\d(?:\.\d+)?E[+-]\d+$/.test(shown)
