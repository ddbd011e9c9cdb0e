// A file of figures that is handed in: taken whole or not at all, or only looked at. In our own layout, or through a mapping.
import type { LoadAnswer, Person } from '#definition'
import type { Database } from '#storage'
import { runFigures, type FigureFile, type TakenFigures } from './import-observations.ts'

/** A file that is to be taken, and how. */
export interface FileToLoad
  extends Omit<FigureFile, 'person' | 'mapping'>, Partial<Pick<FigureFile, 'mapping'>> {
  /** Only says what would become of it. */
  readonly isTrial?: true
}

/** What is told of it to whoever handed it in. */
function answerOf({ isTaken, isRepeated, plan }: TakenFigures): LoadAnswer {
  const { counts, problems, groups, remarks, table } = plan
  return {
    ...{ isTaken, isRepeated, rows: counts.new + counts.unchanged, added: counts.new },
    table: problems.length > 0 ? table : '',
    ...{ problemCount: counts.problems, problems, groups, remarks },
  }
}

/**
 * Loads a file of observations as that person. Every problem is listed and nothing is taken, or everything is.
 * A file in our own layout that was taken before, byte for byte, is left alone.
 */
export async function loadFile(db: Database, person: Person, wanted: FileToLoad): Promise<LoadAnswer> {
  const { isTrial, ...file } = wanted
  const taken = await runFigures(db, { mapping: null, ...file, person }, { isDryRun: isTrial === true })
  return answerOf(taken.isRepeated && isTrial ? { ...taken, isTaken: false } : taken)
}
