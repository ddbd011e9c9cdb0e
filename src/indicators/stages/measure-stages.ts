// What is sent to the database for a measure, step by step, for reading. What follows from the answers is worked out after.
import type { CellRange } from './cell-sql.ts'
import { checklistStages } from './checklist-sql.ts'
import type { MeasurePlan } from '../plan/index.ts'
import { completeSql, happenedSql, holdingSql, statedSql } from './read-counted.ts'
import { statementStages } from './read-statements.ts'
import { stage, type Stage } from './stage.ts'

function countedStage(plan: MeasurePlan, range: CellRange): Stage[] {
  if (plan.counted === undefined) return []
  if (plan.counted === 'stated') return [stage('stated in records', statedSql({ plan, range, asked: [] }))]
  const counted =
    plan.counted === 'holding'
      ? holdingSql({ plan, range, asked: [] }, [])
      : happenedSql({ plan, range, asked: [] }, range.areas)
  return [stage('counted', counted), stage('complete months', completeSql(plan, range))]
}

/** The statements of a measure. What each source comes to by itself stands beside them in the explanation. */
export function measureStages(plan: MeasurePlan, range: CellRange): Stage[] {
  if (plan.measure.kind === 'checklist') return checklistStages(plan, plan.measure, range)
  return [
    ...statementStages(plan, range).map(({ name, body }) => stage(name, body)),
    ...countedStage(plan, range),
  ]
}
