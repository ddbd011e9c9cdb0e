// One erasure that waits: what it is of, why, and the two decisions. Agreeing is asked for twice, since nothing brings it back.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { recordFields, type Erasure, type Register } from '#definition'
import { ReasonForm } from '../../controls/reason-form.tsx'
import { useSeeAnew } from '../../data/access/see-anew.ts'
import { openingPlace } from '../../data/access/opening-place.ts'
import { useNameOf } from '../../data/people-names.ts'
import { registerQuery } from '../../data/queries.ts'
import { request } from '../../data/request.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { say, timeText, words } from '../../words/index.ts'
import { erasureWords as own } from '../../words/people/erasure-words.ts'

/** The question behind `remark` or `persons/name`, in words. */
function fieldName(found: Register | undefined, name: string): string {
  const [child, field] = name.includes('/') ? name.split('/') : [undefined, name]
  const fields =
    child === undefined
      ? found && recordFields(found)
      : found?.children.find(({ id }) => id === child)?.fields
  const asked = fields?.find(({ id }) => id === field)
  return asked ? say(asked.name) : name
}

export function RecordLinks({ erasure }: { readonly erasure: Erasure }): ReactNode {
  const { register: id, jurisdiction, records } = erasure
  return records.map((record, at) => (
    <span key={record.id}>
      {at > 0 && ', '}
      <Link to="/registers/$id/$jurisdiction/$record" params={{ id, jurisdiction, record: record.id }}>
        {record.id}
      </Link>
    </span>
  ))
}

function Decisions({ erasure, what }: { readonly erasure: Erasure; readonly what: string }): ReactNode {
  const seeAnew = useSeeAnew()
  const [chosen, setChosen] = useState<'agree' | 'refuse'>()
  const { jurisdiction, id } = erasure
  const send = async (reason: string) => {
    await request('decideErasure', {
      params: { jurisdiction, id },
      body: { agrees: chosen === 'agree', reason },
    })
    await seeAnew()
  }
  if (chosen)
    return (
      <ReasonForm
        label={own.why}
        hint={chosen === 'agree' ? own.agreeLead : own.reasonHint}
        mayBeEmpty={chosen === 'agree'}
        confirm={chosen === 'agree' ? own.agreeNow : own.refuseNow}
        onSend={send}
        onBack={() => setChosen(undefined)}
      />
    )
  return (
    <p className="actions">
      <button type="button" aria-label={own.agreeOf(what)} onClick={() => setChosen('agree')}>
        {own.agree}
      </button>
      <button type="button" aria-label={own.refuseOf(what)} onClick={() => setChosen('refuse')}>
        {own.refuse}
      </button>
    </p>
  )
}

export function WaitingErasure({
  erasure,
  mayDecide,
}: {
  readonly erasure: Erasure
  readonly mayDecide: boolean
}): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  const { register, fields, ground, reason, askedBy, askedAt, isForOthers } = erasure
  const { data: definition } = useQuery({ ...registerQuery(register), enabled: fields.length > 0 })
  const place = openingPlace(roadmap, erasure)
  const asked = fields.map((field) => fieldName(definition?.register, field))
  return (
    <section className="notice">
      <h3>{place}</h3>
      <dl className="facts">
        <dt>{own.records}</dt>
        <dd>
          <RecordLinks erasure={erasure} />
        </dd>
        <dt>{own.answers}</dt>
        <dd>{asked.length === 0 ? own.all : words.list(asked)}</dd>
        <dt>{own.ground}</dt>
        <dd>{ground}</dd>
        <dt>{own.reason}</dt>
        <dd>{reason}</dd>
        <dt>{own.by}</dt>
        <dd>
          {nameOf(askedBy)}, {timeText(askedAt)}
        </dd>
      </dl>
      {mayDecide && isForOthers && <Decisions erasure={erasure} what={place} />}
      {!isForOthers && <p className="quiet">{own.own}</p>}
    </section>
  )
}
