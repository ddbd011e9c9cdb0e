// Invented records for trying out: what an inventor is asked and gives, and the label that everything made of them carries.
import type { EvidenceCircle, RequestFileCircle } from '../evidence/index.ts'
import type { Interval } from '../time/index.ts'
import type { PlanContent, PlanKind, SubmissionPin, SubmissionPlace } from '../reporting/index.ts'
import type { AssessmentContent, AssessmentPlace } from '../assessing/index.ts'
import type { RecordDraft } from '../records/index.ts'

/** How much is to be invented. The same wish gives the same records, to the letter. */
export interface InventionWish {
  readonly seed: number
  /** How many years, up to the last one the inventor knows. */
  readonly years: number
  /** 1 is the real size of the region; 0.01 a hundredth of it. */
  readonly scale: number
}

/** An invented file: a page of plain text that says in its first line that it is invented. */
export interface InventedPage<Circle> {
  readonly id: string
  readonly name: string
  readonly circle: Circle
  readonly text: string
}

/** One invented record, as an officer would have sent it. */
export interface InventedRecord {
  readonly register: string
  readonly jurisdiction: string
  /** The usual one where not said. */
  readonly institution?: string
  readonly id: string
  readonly draft: RecordDraft
  /** What lies beside it, where it is a request: the other side gets a copy of what is for both. */
  readonly files?: readonly InventedPage<RequestFileCircle>[]
}

/** How far an element came, as somebody could have judged. */
export type InventedAssessment = AssessmentPlace &
  AssessmentContent & {
    readonly step: string
    /** Files to which it points, besides its links. */
    readonly files?: readonly InventedPage<EvidenceCircle>[]
  }

/** An entry of an action plan, as somebody could have planned. */
export interface InventedPlan extends PlanContent {
  readonly jurisdiction: string
  readonly id: string
  readonly kind: PlanKind
  readonly plan: string
  readonly parent: string | null
}

/** A step that somebody could have taken with a report, who holds a role that may. */
export interface InventedStep extends SubmissionPlace {
  readonly action: string
  readonly reason?: string
  /** What has to be mended, of a step that returns it. */
  readonly pins?: readonly SubmissionPin[]
}

/** Invents records for the registers of one roadmap. Content, like the roadmap itself; pure. */
export interface Inventor {
  /** Id of the roadmap. */
  readonly roadmap: string
  readonly mostYears: number
  /** The days that are invented from end to end: whole months. */
  readonly covers: (wish: InventionWish) => Interval
  readonly invent: (wish: InventionWish) => Generator<InventedRecord>
  /** What was judged in these years; nothing where not said. */
  readonly assess?: (wish: InventionWish) => Iterable<InventedAssessment>
  /** What was planned; nothing where not said. What lies above comes before what lies below. */
  readonly plan?: (wish: InventionWish) => Iterable<InventedPlan>
  /** What became of the reports of these years, in the order in which it was done; nothing where not said. */
  readonly submit?: (wish: InventionWish) => Iterable<InventedStep>
}

/** The same for programs: a header of every answer, a property of every JSON answer, a column of every table. */
export const inventedMark = {
  header: 'x-waymark-data',
  property: 'waymarkData',
  column: 'waymark_data',
  value: 'invented',
  /** Of rows that were published by others and stand beside invented ones, in the same column and in a header. */
  rows: 'x-waymark-rows',
  published: 'published',
} as const
