// What registers count, under the codes that a measure asks for. Pure.
import Big from 'big.js'
import { total } from '#definition'
import { isKeptApart, type Grain, type MeasurePlan } from '../plan/index.ts'
import { severalCodes } from '../reasoning/index.ts'
import type { CountedRow } from './read-counted.ts'
import { wantedCodes } from './wanted-codes.ts'

/** Values by cell: what was counted, as far as anything was. */
export interface Amounts {
  readonly valueAt: (family: string, day: string, codes: readonly string[]) => Big | undefined
  /** Is an amount missing there that is asked for? */
  readonly isOpenAt: (family: string, day: string, codes: readonly string[]) => boolean
  /** The codes under which anything was counted in a family at any time. */
  readonly codesOf: (family: string) => readonly (readonly string[])[]
  readonly families: readonly string[]
}

/** A jurisdiction and an item class: what is never added up with another. */
export function familyOf(jurisdiction: string, itemClass: string): string {
  return `${jurisdiction}|${itemClass}`
}

export function productOf(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (all, own) => all.flatMap((one) => own.map((code) => [...one, code])),
    [[]],
  )
}

/** Under which codes rows are added up. */
interface AddedUnder {
  readonly choices: (one: Grain, code: string) => readonly string[]
  readonly isWanted: (codes: readonly string[]) => boolean
}

function choicesFor({ grain }: MeasurePlan, row: CountedRow, { choices }: AddedUnder): (readonly string[])[] {
  let at = -1
  return grain.map((one) => {
    if (!isKeptApart(one)) return [total]
    at += 1
    return choices(one, row.codes[at] ?? total)
  })
}

/** Adds rows up under the codes that are wanted. */
export const amountsOf = (plan: MeasurePlan, rows: readonly CountedRow[]): Amounts =>
  addUp(plan, rows, { choices: wantedCodes, isWanted: () => true })

/** Adds rows up under those codes that are chosen. */
export function addUp(plan: MeasurePlan, rows: readonly CountedRow[], under: AddedUnder): Amounts {
  const values = new Map<string, Big>()
  const open = new Set<string>()
  const codes = new Map<string, Map<string, string[]>>()
  for (const row of rows) {
    const family = familyOf(row.jurisdiction, row.item_class)
    for (const wanted of productOf(choicesFor(plan, row, under)).filter(under.isWanted)) {
      const name = wanted.join('|')
      const key = `${family}|${row.day}|${name}`
      values.set(key, (values.get(key) ?? new Big(0)).plus(row.value))
      if (row.is_open) open.add(key)
      const own = codes.get(family) ?? new Map<string, string[]>()
      own.set(name, wanted)
      codes.set(family, own)
    }
  }
  return {
    valueAt: (family, day, wanted) => values.get(`${family}|${day}|${wanted.join('|')}`),
    isOpenAt: (family, day, wanted) => open.has(`${family}|${day}|${wanted.join('|')}`),
    codesOf: (family) => [...(codes.get(family)?.values() ?? [])],
    families: [...codes.keys()],
  }
}

/** More cells than this are not made of nothing: then only what was ever counted or reported is named. */
const mostOfNothing = 500

/** Every cell of an item class in which records could have been counted: in a complete month, those without any are none. */
export function reachedCodes({ grain, reach }: MeasurePlan, itemClass: string): string[][] {
  const choices = grain.map((one) => {
    const reached = reach[itemClass]?.[one.dimension] ?? []
    if (one.keep === 'every code') return reached
    if (!isKeptApart(one)) return [total]
    return one.keep.every((code) => reached.includes(code)) ? [severalCodes(one.keep)] : []
  })
  const count = choices.reduce((product, own) => product * own.length, 1)
  return count > mostOfNothing ? [] : productOf(choices)
}

/** The item classes in which records could have been counted. */
export function reachedClasses({ measure, reach }: MeasurePlan): readonly string[] {
  const classes = Object.keys(reach)
  return measure.itemClass === undefined ? classes : classes.filter((code) => code === measure.itemClass)
}
