// The steps, what they mean, and near which steps of other scales they lie.
import type { ReactNode } from 'react'
import { nearSteps, type AssessmentStep, type NeighbourScale } from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { say } from '../words/index.ts'
import { StepMark } from './step-mark.tsx'

/** “Moderately prepared to Good level of preparation” in the words of the other scale. */
export function nearText(scale: NeighbourScale, step: string): string {
  const near = nearSteps(scale, step).map(say)
  return near.length === 0 ? said.nearNone : near.join(' / ')
}

function Row({
  step,
  neighbours,
}: {
  readonly step: AssessmentStep
  readonly neighbours: readonly NeighbourScale[]
}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <StepMark step={step.id} />
      </th>
      <td data-label={said.meaning}>{say(step.meaning)}</td>
      {neighbours.map((scale) => (
        <td key={scale.id} data-label={said.near(say(scale.name))}>
          {nearText(scale, step.id)}
        </td>
      ))}
    </tr>
  )
}

export function ScaleTable(): ReactNode {
  const { assessmentScale: scale } = useOutline()
  if (!scale) return null
  const { steps, neighbours } = scale
  const sources = [...new Set(neighbours.map(({ source }) => source))]
  return (
    <section aria-labelledby="scale">
      <h2 id="scale">{said.scale}</h2>
      <table className="stacks">
        <caption className="unseen">{said.scale}</caption>
        <thead>
          <tr>
            <th scope="col">{said.step}</th>
            <th scope="col">{said.meaning}</th>
            {neighbours.map(({ id, name }) => (
              <th key={id} scope="col">
                {said.near(say(name))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Row key={step.id} step={step} neighbours={neighbours} />
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {say(scale.note)} {said.neighbourSource} {sources.join(' ')}
      </p>
    </section>
  )
}
