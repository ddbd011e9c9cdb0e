// A number as people and programs write it, in plain digits: what parts its thousands goes where it can part nothing else.
import Big from 'big.js'
import { plainSigns, withoutPercent } from '../../words/index.ts'

/** Thousands parted by blanks or apostrophes, by the same sign throughout. */
const grouped = /^(-?\d{1,3})([ '’])(\d{3}(?:\2\d{3})*)((?:[.,]\d+)?)$/
/** As statistics programs write it, with all its digits. Spreadsheet programs write a capital E, and leave digits out. */
const scientific = /^-?\d(?:\.\d{1,14})?e[+-]?\d{1,2}$/
const halfPoint = /^(-?)([.,]\d+)$/

/** Takes the sign between the thousands away. */
const joinThousands = (text: string) => {
  const [, first = '', parting = '', rest = '', end = ''] = grouped.exec(text) ?? []
  return parting === '' ? text : first + rest.replaceAll(parting, '') + end
}

/**
 * The number with its decimal mark as it is, but nothing else that would keep it from being read: `1 250,5` becomes
 * `1250,5`, `−5` becomes `-5`, `.5` becomes `0.5`, `1e+05` becomes `100000`. Any other text stays as it is.
 */
export function plainNumber(text: string): string {
  const bare = plainSigns(text)
    .trim()
    .replace(/^'(?=[-\d])/, '')
  const sign = bare.startsWith('+') ? '+' : ''
  const written = withoutPercent(bare.slice(sign.length))
  const percent = bare.slice(sign.length + written.length)
  if (sign !== '' && !/^\d/.test(written)) return text
  const joined = joinThousands(written)
  if (scientific.test(joined)) return new Big(joined).toFixed() + percent
  const whole = joined
    .replace(halfPoint, (_all, minus: string, rest: string) => `${minus}0${rest}`)
    .replace(/^(-?\d+)\.$/, '$1')
  return /^-?\d+(?:[.,]\d+)*$/.test(whole) ? whole + percent : text
}

/** Digits left out by a spreadsheet program that showed a long number in little room: 1.2E+05. */
export function isShortened(text: string): boolean {
  return /^-?\d(?:[.,]\d+)?E[+-]\d{1,3}$/.test(plainSigns(text).trim())
}
