// What is to be done once the answer to a request is late, written with the request.
import { addDays, findRequestKind, type KeptRecord, type RequestRegister, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { schedule } from '../jobs/index.ts'
import type { RecordKey } from '../schema/index.ts'

/** The kind of the jobs. */
export const lateRequests = 'late-request'

/** Those who answer are reminded, and later those who stand for the institution. */
export type LateStage = 'reminder' | 'escalation'

/** Writes what is to be done once the answer of this record is late. As whoever delivers it. */
export async function scheduleLate(
  tx: Database,
  roadmap: Roadmap,
  register: RequestRegister,
  { key, record }: { readonly key: RecordKey; readonly record: KeptRecord },
): Promise<void> {
  const due = record.fields[register.requestFlow.days.due]
  const kind = findRequestKind(roadmap, register.id, record.fields)
  if (typeof due !== 'string' || !kind) return
  const days: readonly (readonly [LateStage, number])[] = [
    ['reminder', 1],
    ['escalation', Math.max(1, kind.escalatesAfter)],
  ]
  for (const [stage, after] of days) {
    await schedule(tx, {
      kind: lateRequests,
      subject: [stage, register.id, key.jurisdiction, key.id, due].join('/'),
      due: new Date(`${addDays(due, after)}T06:00:00Z`),
      params: { stage, register: register.id, jurisdiction: key.jurisdiction, id: key.id, due },
    })
  }
}
