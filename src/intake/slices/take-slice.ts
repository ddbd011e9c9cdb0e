// Takes a slice beside others who may change its records meanwhile: it is compared once more where they did.
import { setTimeout } from 'node:timers/promises'
import { actingAs, isOvertaken, isPassing, isSeenOtherwise, lockRecords } from '#storage'
import { compareBatch, type Batch, type InDatabase, type Outcome, type Pass } from '../plan/index.ts'
import type { SlicePace } from './slice-pace.ts'
import type { Slicing } from './slicing.ts'
import { begin, prepareSlice, sendSlice, writeSlice, type ReadySlice } from './write-slice.ts'

/** So often a slice is compared beside others who change its records; then it has the register to itself. */
const mostTries = 3
/** So often it then asks for the register, with a pause in ms that grows from try to try; then the import waits longer. */
const mostTriesAlone = 3
const pauseAlone = 100

const isTakenBefore = (error: unknown) =>
  error instanceof Error && (error as { code?: unknown }).code === '23505'

/** Whether others kept or changed records of the slice, so that it has to be compared with them once more. */
const isOutdated = (error: unknown) =>
  isSeenOtherwise(error) || isOvertaken(error) || isPassing(error) || isTakenBefore(error)

/** Whatever was known of it. */
const compareAnew = (pass: Pass, batch: Batch, inDatabase: InDatabase) =>
  compareBatch(pass, { ...batch, isUnlikeAny: false }, inDatabase)

/** Takes a slice that was compared beside others who change its records. Gives undefined where they did so every time. */
async function takeBeside(
  slicing: Slicing,
  pass: Pass,
  pace: SlicePace,
  first: ReadySlice,
): Promise<readonly Outcome[] | undefined> {
  const inDatabase: InDatabase = (work) => actingAs(slicing.db, slicing.opened.wanted.person, work)
  let slice = first
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const own = slice
    try {
      await pace.measure(inDatabase, (tx) => sendSlice(tx, slicing, own))
      return own.outcomes
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
    if (tries === mostTries) break
    const outcomes = await compareAnew(pass, own.batch, inDatabase)
    const batch = { ...own.batch, isUnlikeAny: false }
    slice = await prepareSlice(slicing, { ...own, batch, outcomes })
  }
  return undefined
}

/** Takes a slice with the register to itself; it waits its turn again where others held it up. */
async function takeAlone(slicing: Slicing, pass: Pass, slice: ReadySlice): Promise<readonly Outcome[]> {
  const { person, register } = slicing.opened.wanted
  for (let tries = 1; ; tries += 1) {
    try {
      return await actingAs(slicing.db, person, async (tx) => {
        await begin(tx, slicing)
        await lockRecords(tx, register)
        const outcomes = await compareAnew(pass, slice.batch, (work) => work(tx))
        await writeSlice(tx, slicing, { ...slice, outcomes, isAlone: true })
        return outcomes
      })
    } catch (error) {
      if (!isOutdated(error) || tries === mostTriesAlone) throw error
    }
    await setTimeout(pauseAlone * tries)
  }
}

/** Takes a slice that was compared; where others changed its records since, it is compared once more. Gives what they are. */
export async function takeSlice(
  slicing: Slicing,
  pass: Pass,
  pace: SlicePace,
  slice: ReadySlice,
): Promise<readonly Outcome[]> {
  return (await takeBeside(slicing, pass, pace, slice)) ?? takeAlone(slicing, pass, slice)
}
