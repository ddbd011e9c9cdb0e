// Code lists, in the SDMX sense: the closed set of answers a dimension allows.
import type { Text } from '../words/index.ts'

export interface Code {
  readonly name: Text
  /** The codes this one is made of, where it is a sum of others: criminal context = organised crime + armed robbery. */
  readonly of?: readonly string[]
  /** “Not reported” is a category that is stored and shown, never a gap. */
  readonly notReported?: true
  /** An item class that mixes things that must not be added up; carried as published and always flagged. */
  readonly mixed?: true
  readonly note?: Text
  /** Of an age band: the completed years it holds, both ends inside; open upwards without `to`. */
  readonly years?: { readonly from: number; readonly to?: number }
  /** The code in other lists: `{ 'iafq': 'pistol' }`. */
  readonly mappings?: Readonly<Record<string, string>>
}

export interface CodeList<C extends string = string> {
  readonly id: string
  readonly name: Text
  /** The standard or publication the list follows. */
  readonly source: string
  readonly codes: Readonly<Record<C, Code>>
}

/** SDMX: the total over all codes of a dimension. */
export const total = '_T'
/** SDMX: the dimension does not apply. */
export const notApplicable = '_Z'

/** Declares a code list; the codes become a type, so that a misspelt code does not compile. */
export function defineCodeList<const C extends string>(list: CodeList<C>): CodeList<C> {
  return list
}

/** The code's entry, or undefined where the list has no such code. */
export function findCode(list: CodeList, code: string): Code | undefined {
  return Object.hasOwn(list.codes, code) ? list.codes[code] : undefined
}

/** The code and every code it is made of, however deep; the code alone where it is no sum of others. */
export function codeWithParts(list: CodeList | undefined, code: string): string[] {
  const parts = list ? (findCode(list, code)?.of ?? []) : []
  return [code, ...parts.flatMap((part) => codeWithParts(list, part))]
}

/** The code that the given one is a part of, or undefined where it stands at the top of its list. */
export function findParent(list: CodeList, code: string): string | undefined {
  return Object.keys(list.codes).find((candidate) => list.codes[candidate]?.of?.includes(code))
}

/** The top of each list, looked up once: rules ask for it with every total. */
const topsKnown = new WeakMap<CodeList, readonly string[]>()

/** The codes that stand at the top of the list: those which are part of no other. */
export function topCodes(list: CodeList): readonly string[] {
  const known = topsKnown.get(list)
  if (known) return known
  const parts = new Set(Object.values(list.codes).flatMap((code) => code.of ?? []))
  const tops = Object.keys(list.codes).filter((code) => !parts.has(code))
  topsKnown.set(list, tops)
  return tops
}
