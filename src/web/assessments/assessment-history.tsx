// Every version of an assessment; whoever may write it puts an earlier one back, or takes it away.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, type ReactNode } from 'react'
import type { Assessment, AssessmentPlace } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { useNameOf } from '../data/people-names.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, momentText } from '../words/index.ts'
import { assessmentHistoryQuery } from './assessment-queries.ts'
import { putBack } from './saved-note.tsx'
import { StepMark } from './step-mark.tsx'

interface PutBackProps {
  readonly place: AssessmentPlace
  readonly newest: Assessment
  readonly to: number
  readonly label: string
  readonly hint: string
}

/** The button, and the question for the reason. */
function PutBackButton({ place, newest, to, label, hint }: PutBackProps): ReactNode {
  const client = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const send = async (reason: string) => {
    await putBack(place, { version: newest.version, to, reason })
    dialog.current?.close()
    await client.invalidateQueries({ queryKey: ['assessments'] })
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {to === 0 ? label : said.putBack}
        {to > 0 && <span className="unseen">: {label}</span>}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{label}</h2>
        <ReasonForm
          label={said.reason}
          hint={hint}
          confirm={label}
          onSend={send}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}

interface Props {
  readonly place: AssessmentPlace
  readonly newest: Assessment
  readonly mayAssess: boolean
}

function Row({ one, place, newest, mayAssess }: Props & { readonly one: Assessment }): ReactNode {
  const nameOf = useNameOf()
  const version = numberText(one.version)
  const isOld = one.version !== newest.version && one.step !== null
  return (
    <tr>
      <th scope="row">{version}</th>
      <td data-label={said.when}>{momentText(one.at)}</td>
      <td data-label={said.who}>{nameOf(one.by)}</td>
      <td data-label={said.what}>
        {said.actions[one.action]} {one.step !== null && <StepMark step={one.step} />}
      </td>
      <td data-label={said.why}>{one.reason}</td>
      <td>
        {mayAssess && isOld && (
          <PutBackButton
            {...{ place, newest }}
            to={one.version}
            label={said.putBackTitle(version)}
            hint={said.reasonHint}
          />
        )}
      </td>
    </tr>
  )
}

export function AssessmentHistory(props: Props): ReactNode {
  const { place, newest, mayAssess } = props
  const query = useQuery(assessmentHistoryQuery(place))
  return (
    <details className="versions">
      <summary>{said.history}</summary>
      <p className="quiet">{said.historyLead}</p>
      <Loaded query={query}>
        {({ versions }) => (
          <table className="stacks">
            <caption className="unseen">{said.history}</caption>
            <thead>
              <tr>
                <th scope="col">{said.history}</th>
                <th scope="col">{said.when}</th>
                <th scope="col">{said.who}</th>
                <th scope="col">{said.what}</th>
                <th scope="col">{said.why}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => (
                <Row key={one.version} one={one} {...props} />
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
      {mayAssess && newest.step !== null && (
        <p>
          <PutBackButton {...{ place, newest }} to={0} label={said.takeAway} hint={said.takeAwayHint} />
        </p>
      )}
    </details>
  )
}
