// By which step a report came back: who took it, when, and why.
import type { ReactNode } from 'react'
import type { ReturnedStep } from '#definition'
import { useNameOf } from '../../data/people-names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { momentText } from '../../words/index.ts'
import { stepDone } from '../submission-queries.ts'

/** “returned, Rudolf, 1 March 2024: Two figures do not fit.” */
export function ReturnedBy({ returned }: { readonly returned: ReturnedStep }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  const { action, by, at, reason } = returned
  return (
    <>
      <strong>{stepDone(roadmap, action)}</strong>, {nameOf(by)}, {momentText(at)}
      {reason !== null && `: ${reason}`}
    </>
  )
}
