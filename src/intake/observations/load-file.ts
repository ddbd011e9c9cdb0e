// A file of figures that is handed in: taken whole or not at all, or only looked at. In our own layout, or through a mapping.
import type { LoadAnswer, Person } from '#definition'
import type { Database } from '#storage'
import { runFigures, type FigureFile, type TakenFigures } from './import-observations.ts'

/** A file that is to be taken, and how. */
export interface FileToLoad
  extends Omit<FigureFile, 'person' | 'mapping'>, Partial<Pick<FigureFile, 'mapping'>> {
  /** Why what an earlier edition of the file had and this one has no longer is taken back; it stays where nothing is said. */
  readonly withdrawVanished?: string | undefined
  /** Only says what would become of it. */
  readonly isTrial?: true
}

/** What is told of it to whoever handed it in. */
function answerOf({ isTaken, isRepeated, plan, rows, withdrawn }: TakenFigures): LoadAnswer {
  const { counts, problems, groups, remarks, table } = plan
  return {
    ...{ isTaken, isRepeated, rows, added: counts.new, withdrawn },
    table: problems.length > 0 ? table : '',
    ...{ problemCount: counts.problems, problems, groups, remarks },
  }
}

/**
 * Loads a file of observations as that person. Every problem is listed and nothing is taken, or everything is.
 * A file in our own layout that was taken before, byte for byte, is left alone.
 */
export async function loadFile(db: Database, person: Person, wanted: FileToLoad): Promise<LoadAnswer> {
  const { isTrial, withdrawVanished, ...file } = wanted
  const taken = await runFigures(
    db,
    { mapping: null, ...file, person },
    {
      isDryRun: isTrial === true,
      withdrawVanished,
    },
  )
  return answerOf(taken.isRepeated && isTrial ? { ...taken, isTaken: false } : taken)
}
