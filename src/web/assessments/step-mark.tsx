// A step of the scale as a reader sees it: its name, with a colour beside it that says no more than the name.
import type { ReactNode } from 'react'
import { shadeOfStep, wayBetween, type AssessmentBrief, type RoadmapOutline } from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, say } from '../words/index.ts'

/** The name of a step; of none, that nobody assessed it. */
export function stepName({ assessmentScale }: RoadmapOutline, step: string | null | undefined): string {
  if (step === null || step === undefined) return said.notAssessed
  const found = assessmentScale?.steps.find(({ id }) => id === step)
  return found ? say(found.name) : step
}

interface MarkProps {
  readonly step: string | null | undefined
  /** There may be one that the reader does not see yet. */
  readonly isHidden?: boolean
}

export function StepMark({ step, isHidden = false }: MarkProps): ReactNode {
  const roadmap = useOutline()
  const name = isHidden ? said.notReleased : stepName(roadmap, step)
  return <span className={`state state-${shadeOfStep(roadmap.assessmentScale, step ?? null)}`}>{name}</span>
}

const signs = { better: '▲', less: '▼', other: '≠' } as const

/** What changed since the report before; nothing where nothing did, or nothing was said there. */
export function StepChange({
  now,
  before,
}: {
  readonly now: AssessmentBrief | undefined
  readonly before: AssessmentBrief | undefined
}): ReactNode {
  const roadmap = useOutline()
  if (!before || now?.step === before.step) return null
  const report = numberText(before.report)
  const was = stepName(roadmap, before.step)
  const way = wayBetween(roadmap.assessmentScale, before.step, now?.step ?? null)
  const title = way === 'other' ? said.sinceOther(report, was) : said.since(said[way], report, was)
  return (
    <span className="state-change" title={title}>
      <span aria-hidden="true">{signs[way]}</span> {said[way]}
      <span className="unseen"> {title}</span>
    </span>
  )
}
