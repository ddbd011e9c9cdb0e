// The two ends of an import: a file leads to a register or to the figures. Commands, the API and the pages know no other difference.
import {
  findRegister,
  type ImportChoice,
  type ImportPlan,
  type ImportResult,
  type Mapping,
  type Roadmap,
} from '#definition'
import { writeImportJob, type Database } from '#storage'
import { commitObservations, planObservations, type FigureFile } from '../observations/index.ts'
import type { RecordFile } from '../plan/index.ts'
import { figuresIn } from '../sheets/index.ts'
import { commitImport, planImport } from './import-records.ts'
import { inspectImport, type SightWish } from './inspect-import.ts'
import { lookForFigures, lookForRecords, type Looking } from './looking.ts'

/** A file that somebody wants to be taken, wherever it leads. */
export type FileToTake = Omit<RecordFile, 'register' | 'roadmap'>

/** One end of an import: what a file becomes, what it is compared with, and how it is kept. */
export interface Intake {
  /** Of the register, or `observations`. */
  readonly id: string
  /** Every heading of ours that a file can have. */
  readonly headings: readonly string[]
  readonly leadsHere: (mapping: Mapping) => boolean
  /** What there is to see of a file, or why it cannot be read. */
  readonly inspect: (wish: Omit<SightWish, 'into'>) => ReturnType<typeof inspectImport>
  /** Says everything that taking the file would do, and changes nothing. */
  readonly plan: (db: Database, wanted: FileToTake) => Promise<ImportPlan>
  /** Takes it whole or not at all, or by its good rows. */
  readonly commit: (db: Database, wanted: FileToTake, choice: ImportChoice) => Promise<ImportResult>
}

const inspecting = (into: Looking): Pick<Intake, 'id' | 'headings' | 'inspect'> => ({
  id: into.target.id,
  headings: into.headings,
  inspect: (wish) => inspectImport({ ...wish, into }),
})

/** What is told of it to its sender is written with it, as imports of records do. */
function figureFile(roadmap: Roadmap, { institution: _none, answer, ...wanted }: FileToTake): FigureFile {
  const onTaken = async (tx: Database, result: ImportResult) => {
    const told = answer && { ...answer, result, plan: result.plan, state: 'committed' as const }
    if (told) await writeImportJob(tx, wanted.person.id, told)
    await wanted.onTaken?.(tx, result)
  }
  return { ...wanted, roadmap, onTaken }
}

/** Files of figures. */
export const figureIntake = (roadmap: Roadmap): Intake => ({
  ...inspecting(lookForFigures(roadmap)),
  leadsHere: ({ target }) => 'observations' in target,
  plan: (db, wanted) => planObservations(db, figureFile(roadmap, wanted)),
  commit: (db, wanted, choice) => commitObservations(db, figureFile(roadmap, wanted), choice),
})

/** The end of that id; undefined where the roadmap has no such register. */
export function findIntake(roadmap: Roadmap, id: string): Intake | undefined {
  if (id === figuresIn(roadmap).id) return figureIntake(roadmap)
  const register = findRegister(roadmap, id)
  return (
    register && {
      ...inspecting(lookForRecords(roadmap, register)),
      leadsHere: ({ target }) => 'register' in target && target.register === id,
      plan: (db, wanted) => planImport(db, { ...wanted, roadmap, register }),
      commit: (db, wanted, choice) => commitImport(db, { ...wanted, roadmap, register }, choice),
    }
  )
}
