// Numbers of a workbook as the exact text that the person saw: a workbook keeps them as binary fractions.
import Big from 'big.js'
import type { FormatKind } from './cell-formats.ts'

/** Written as it is shown: whole, or with so few digits that none of them is an artefact. */
const asShown = /^-?(?:\d{1,15}|(?=[\d.]{3,16}$)\d+\.\d*[1-9])$/

/**
 * A plain decimal of the fifteen digits that spreadsheet programs show: 0.3, not 0.30000000000000004. A longer whole number
 * keeps the digits that are written: other programs write them all.
 */
export function numberText(value: string): string | undefined {
  if (asShown.test(value)) return value
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return undefined
  if (/^-?\d{16,30}$/.test(value)) return value
  return new Big(number.toPrecision(15)).toFixed()
}

const two = (number: number) => String(number).padStart(2, '0')

function timeText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${two(hours)}:${two(minutes)}${rest === 0 ? '' : `:${two(rest)}`}`
}

/** 29 February 1900 is in the calendar of spreadsheet programs and in no other. */
const noSuchDay = 60
const lastDay = 2_958_465

/** The day that a number stands for, or undefined where there is no such day. */
function dayText(days: number, isFrom1904: boolean): string | undefined {
  if (days < 0 || days > lastDay || (!isFrom1904 && (days === noSuchDay || days === 0))) return undefined
  const zero = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < noSuchDay ? 31 : 30)
  return new Date(zero + days * 86_400_000).toISOString().slice(0, 10)
}

/** 45 % is kept as 0.45: the number that the cell shows, with every digit. */
export function percentText(value: string): string | undefined {
  const number = numberText(value)
  return number === undefined ? undefined : `${new Big(number).times(100).toFixed()} %`
}

/** A number in a style that shows days or times: `2023-05-31`, `2023-05-31 14:30`, `14:30`; undefined for no day. */
export function dateText(value: string, style: FormatKind, isFrom1904: boolean): string | undefined {
  const number = Number(value)
  if (!Number.isFinite(number) || number < 0) return undefined
  const seconds = Math.round((number - Math.floor(number)) * 86_400)
  const [days, ofDay] = seconds === 86_400 ? [Math.floor(number) + 1, 0] : [Math.floor(number), seconds]
  if (style === 'time' && days === 0) return timeText(ofDay)
  const hasNoTime = style === 'day' || style === 'month'
  const day = dayText(hasNoTime ? Math.floor(number) : days, isFrom1904)
  if (hasNoTime || day === undefined) return day
  return `${day} ${timeText(ofDay)}`
}
