// Checks a file without taking it: every problem, and what its rows would say.
import type { ImportProblem, Observation, Roadmap } from '#definition'
import { planOf, usualMegabytes, type OpenedFile } from '../reading/index.ts'
import { figuresOf, newSight, openFigures } from './import-observations.ts'

export interface FileCheck {
  readonly problems: readonly ImportProblem[]
  /** How many problems there are in all; more than are listed, where there are very many. */
  readonly problemCount: number
  /** The sheet that was read; empty where the file has none. */
  readonly table: string
  readonly rows: number
  /** What the good rows say, for the quality rules; those that take something back say nothing. */
  readonly observations: readonly Observation[]
}

/** Reads a whole file and says everything that is wrong with it. Nothing is stored. */
export async function checkFile(
  path: string,
  roadmap: Roadmap,
  mostMegabytes = usualMegabytes,
): Promise<FileCheck> {
  const opened = await openFigures({ roadmap, path, mostMegabytes, mapping: null })
  const observations: Observation[] = []
  let rows = 0
  const read = async (file: OpenedFile) => {
    const sight = newSight(file)
    for await (const row of figuresOf(file, sight)) {
      rows += 1
      if ('observation' in row) observations.push(row.observation)
    }
    return planOf(sight.tally, file.head, true)
  }
  const { problems, counts, table } = 'isReadable' in opened ? opened : await read(opened)
  return { problems, problemCount: counts.problems, table, rows, observations }
}
