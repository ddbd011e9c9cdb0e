// Leads to what something is pinned to: a paragraph of an assessment, or a figure of this report.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  figureOfKey,
  findIndicator,
  sectionText,
  type SubmissionPin,
  type SubmissionPlace,
  type Submitted,
} from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { askedWith, useNamedRecords } from '../documents/named-records.ts'
import { recordAnchor, sectionAnchor } from '../documents/record-anchor.ts'
import { figureAnchor } from '../figure-anchor.ts'
import { pinName, type NamedRecord } from './pin-names.ts'

interface Props {
  readonly of: SubmissionPlace & { readonly submits: Submitted; readonly period: string }
  readonly pin: Omit<SubmissionPin, 'body'>
}

/** Leads to a section, a record or a figure on the page of the document, as it stands now. */
function DocumentPin({ of, pin, records }: Props & { readonly records: readonly NamedRecord[] }): ReactNode {
  const roadmap = useRoadmap()
  const { element, part } = pin
  const isFigure = findIndicator(roadmap, element)?.id === element
  const hash = isFigure
    ? figureAnchor({ indicator: element, ...figureOfKey(part) })
    : part === sectionText
      ? sectionAnchor(element)
      : recordAnchor({ register: element, id: part })
  const { document, jurisdiction, edition } = askedWith(roadmap, of) ?? {}
  return (
    <Link to="/documents" search={{ document, jurisdiction, edition }} hash={hash}>
      {pinName(roadmap, pin, records)}
    </Link>
  )
}

export function PinLink({ of, pin }: Props): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction, report } = of
  const { element, part, paragraph } = pin
  const records = useNamedRecords(of)
  if (of.submits === 'document') return <DocumentPin of={of} pin={pin} records={records} />
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
