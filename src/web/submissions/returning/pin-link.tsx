// Leads to what something is pinned to: a paragraph of an assessment, or a figure of this report.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { figureOfKey, type SubmissionPin, type SubmissionPlace, type Submitted } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { figureAnchor } from '../figure-anchor.ts'
import { pinName } from './pin-names.ts'

interface Props {
  readonly of: SubmissionPlace & { readonly submits: Submitted }
  readonly pin: Omit<SubmissionPin, 'body'>
}

export function PinLink({ of, pin }: Props): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction, report } = of
  const { element, part, paragraph } = pin
  if (of.submits === 'figures')
    return (
      <a href={`#${figureAnchor({ indicator: element, ...figureOfKey(part) })}`}>{pinName(roadmap, pin)}</a>
    )
  return (
    <Link
      to="/assessments/$jurisdiction/$report/$code"
      params={{ jurisdiction, report: String(report), code: element }}
      hash={`${part}-${paragraph}`}
    >
      {pinName(roadmap, pin)}
    </Link>
  )
}
