// What is said of files of figures: those that were taken, and what became of one that is handed in.
import type { Static } from '@sinclair/typebox'
import { audiences } from '../codes/index.ts'
import { importProblem, importRemark, problemGroup } from './plan-contract.ts'
import { count, flag, listOf, named, object, oneOf, optional, text } from './schema-parts.ts'

/** One file taken: who, when, what. */
export const load = named(
  'Load',
  object({
    ...{
      id: count,
      at: text,
      by: text,
      file: text,
      digest: text,
      rows: count,
      added: count,
      unchanged: count,
      /** How many figures it takes back. */
      withdrawn: count,
    },
    /** For the public only where every row of the file is. */
    audience: oneOf(audiences),
    /** Where it was undone: when, by whom and why. */
    undone: optional(object({ at: text, by: text, reason: text })),
  }),
)
export type Load = Static<typeof load>

export const loadsAnswer = named('LoadsAnswer', object({ items: listOf(load) }))
export type LoadsAnswer = Static<typeof loadsAnswer>

/** What became of a file of figures that was handed in, or what would. Taken whole, or not at all. */
export const loadAnswer = named(
  'LoadAnswer',
  object({
    isTaken: flag,
    /** Good rows, and how many of them say something new. */
    rows: count,
    added: count,
    /** How many figures it takes back. */
    withdrawn: count,
    /** The very file was taken before; nothing changes. */
    isRepeated: flag,
    /** The sheet in which the problems are; empty where the file has none. */
    table: text,
    problemCount: count,
    /** The first of them, by row and column. */
    problems: listOf(importProblem),
    /** All of them by kind and column. */
    groups: listOf(problemGroup),
    /** What is said of how the file was read. */
    remarks: listOf(importRemark),
  }),
)
export type LoadAnswer = Static<typeof loadAnswer>
