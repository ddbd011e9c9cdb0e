// Asks that sensitive answers of records are erased; somebody else decides.
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { sensitiveFields, type Register } from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { Line } from '../../controls/line.tsx'
import { useOnce } from '../../controls/use-once.ts'
import { useSeeAnew } from '../../data/access/see-anew.ts'
import { registerQuery } from '../../data/queries.ts'
import { request } from '../../data/request.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { say } from '../../words/index.ts'
import { erasureWords as own } from '../../words/people/erasure-words.ts'

/** The records of which it is asked. */
export interface AskedOf {
  readonly register: string
  readonly jurisdiction: string
  readonly records: readonly string[]
}

/** The sensitive questions of a register, as they are asked for. */
function answersOf(register: Register | undefined) {
  if (!register) return []
  const { own: fields, children } = sensitiveFields(register)
  return [
    ...fields.map(({ id, name }) => ({ id, name: say(name) })),
    ...children.flatMap((child) =>
      child.fields.map(({ id, name }) => ({ id: `${child.id}/${id}`, name: say(name) })),
    ),
  ]
}

/** The same by its id; none while the register is not there. */
function useAnswers(id: string) {
  const { data } = useQuery({ ...registerQuery(id), enabled: id !== '' })
  return answersOf(data?.register)
}

const idsIn = (text: string) => text.split(/[\s,;]+/).filter((id) => id !== '')

export function AskForm({ of }: { readonly of: AskedOf }): ReactNode {
  const { registers, jurisdictions } = useOutline()
  const seeAnew = useSeeAnew()
  const open = registers.filter(({ isSensitive }) => isSensitive)
  const [registerId, setRegister] = useState(of.register || (open[0]?.id ?? ''))
  const [jurisdiction, setJurisdiction] = useState(of.jurisdiction || (jurisdictions[0]?.id ?? ''))
  const [records, setRecords] = useState(of.records.join(' '))
  const [answer, setAnswer] = useState('')
  const [ground, setGround] = useState('')
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const answers = useAnswers(registerId)
  const { failure, isBusy, submit } = useOnce(async () => {
    setAsked(false)
    const fields = answers.some(({ id }) => id === answer) ? [answer] : []
    const body = { register: registerId, jurisdiction, records: idsIn(records), fields, ground, reason }
    await request('askErasure', { body })
    setRecords('')
    setAsked(true)
    await seeAnew()
  })
  const isReady = idsIn(records).length > 0 && ground.trim() !== '' && reason.trim() !== ''
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{own.ask}</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      <p role="status">{isAsked && own.asked}</p>
      <div className="controls">
        <Choice
          label={own.register}
          value={registerId}
          options={open.map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={setRegister}
        />
        <Choice
          label={own.jurisdiction}
          value={jurisdiction}
          options={jurisdictions.map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={setJurisdiction}
        />
        <Choice label={own.answers} value={answer} none={own.all} options={answers} onChoose={setAnswer} />
      </div>
      <Line label={own.records} hint={own.recordsHint} value={records} onText={setRecords} />
      <Line label={own.ground} hint={own.groundHint} value={ground} onText={setGround} />
      <Line label={own.reason} hint={own.reasonHint} value={reason} onText={setReason} />
      <button type="submit" className="main-button" disabled={isBusy || !isReady}>
        {own.askButton}
      </button>
    </form>
  )
}
