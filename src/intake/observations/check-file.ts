// Checks a file without taking it: every problem, and what its rows would say.
import type { Observation, Problem, Roadmap } from '#definition'
import { checkRows, listedProblems, newProblemList, openDrafts } from '../sheets/index.ts'

export interface FileCheck {
  readonly problems: readonly Problem[]
  /** How many problems there are in all; more than are listed, where there are very many. */
  readonly problemCount: number
  readonly rows: number
  /** The good rows, for the quality rules. */
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
  for await (const { observation } of checkRows(path, found, roadmap, list)) observations.push(observation)
  return { problems: listedProblems(list), problemCount: list.count, rows: observations.length, observations }
}
