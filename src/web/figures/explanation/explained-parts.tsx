// What sources say behind an opened figure, each with what became of it, and what can be done with it.
import type { ReactNode } from 'react'
import type { ExplainedPart, Explanation } from '#definition'
import { exploreWords } from '../../words/explore-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { ObservationTable } from './observation-table.tsx'
import { PartActions, type Change } from './withdrawing.tsx'

const { opened } = exploreWords
const { observations: heads } = figureWords

function UseOf({ part: { use, withdrawn } }: { readonly part: ExplainedPart }): ReactNode {
  return (
    <span className={use === 'counted' ? 'use-counted' : 'use-not'}>
      {withdrawn ? heads.withdrawn(withdrawn.at.slice(0, 10), withdrawn.reason) : opened.uses[use]}
    </span>
  )
}

export function Parts({
  explanation,
  onChanged,
}: {
  readonly explanation: Explanation
  readonly onChanged: (done: Change) => void
}): ReactNode {
  const { parts, hasMoreParts } = explanation
  return (
    <section>
      <h3>{opened.parts}</h3>
      {parts.length === 0 ? (
        <p className="quiet">{opened.partsNone}</p>
      ) : (
        <ObservationTable
          caption={opened.parts}
          hidesCaption
          extraHead={opened.use}
          rows={parts.map((part) => ({
            observation: part.observation,
            extra: (
              <>
                <UseOf part={part} />{' '}
                <PartActions part={part} explanation={explanation} onChanged={onChanged} />
              </>
            ),
          }))}
        />
      )}
      {hasMoreParts && <p className="quiet">{opened.partsMore}</p>}
    </section>
  )
}
