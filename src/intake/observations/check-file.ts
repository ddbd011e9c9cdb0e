// Checks a file without taking it: every problem, and what its rows would say.
import type { Observation, Problem, Roadmap } from '#definition'
import { checkRows, listedProblems, newProblemList, openDrafts } from '../sheets/index.ts'

export interface FileCheck {
  readonly problems: readonly Problem[]
  /** How many problems there are in all; more than are listed, where there are very many. */
  readonly problemCount: number
  readonly rows: number
  /** What the good rows say, for the quality rules; those that take something back say nothing. */
  readonly observations: readonly Observation[]
}

/** Megabytes a file may have when nothing else is said. */
export const usualMegabytes = 200

/** Reads a whole file and says everything that is wrong with it. Nothing is stored. */
export async function checkFile(
  path: string,
  roadmap: Roadmap,
  mostMegabytes = usualMegabytes,
): Promise<FileCheck> {
  const found = await openDrafts(path, mostMegabytes)
  if ('code' in found) return { problems: [found], problemCount: 1, rows: 0, observations: [] }
  const list = newProblemList()
  const observations: Observation[] = []
  let rows = 0
  for await (const row of checkRows(path, found, roadmap, list)) {
    rows += 1
    if ('observation' in row) observations.push(row.observation)
  }
  return { problems: listedProblems(list), problemCount: list.count, rows, observations }
}
