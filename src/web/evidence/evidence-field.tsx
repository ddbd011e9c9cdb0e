// The part of a form in which files are named: sent from this device, or chosen among those that were sent before.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { evidenceCircles, type EvidenceCircle } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { evidenceWords as said } from '../words/review/evidence-words.ts'
import { numberText } from '../words/index.ts'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceQuery } from './evidence-query.ts'

interface Props {
  readonly jurisdiction: string
  readonly ids: readonly string[]
  readonly onIds: (ids: readonly string[]) => void
}

function useSending({ jurisdiction, ids, onIds }: Props) {
  const client = useQueryClient()
  const [circle, setCircle] = useState<EvidenceCircle>('jurisdiction')
  const [percent, setPercent] = useState<number>()
  const [sent, setSent] = useState('')
  const [file, setFile] = useState<File>()
  const send = useOnce(async () => {
    if (!file) return
    setPercent(0)
    setSent('')
    try {
      const kept = await request('keepEvidence', {
        ...{ params: { jurisdiction }, query: { name: file.name, circle } },
        ...{ file, onProgress: setPercent },
      })
      await client.invalidateQueries({ queryKey: evidenceQuery(jurisdiction).queryKey })
      if (!ids.includes(kept.id)) onIds([...ids, kept.id])
      setSent(kept.name)
      setFile(undefined)
    } finally {
      setPercent(undefined)
    }
  })
  return { circle, setCircle, percent, sent, file, setFile, send }
}

function Sending(props: Props): ReactNode {
  const id = useId()
  const { circle, setCircle, percent, sent, file, setFile, send } = useSending(props)
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{said.add}</label>
        <input
          key={sent}
          id={id}
          type="file"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <p id={`${id}-hint`} className="quiet">
          {said.addHint}
        </p>
      </div>
      <Choice
        label={said.circle}
        value={circle}
        options={evidenceCircles.map((one) => ({ id: one, name: said.circles[one] }))}
        onChoose={(chosen) => setCircle(evidenceCircles.find((one) => one === chosen) ?? 'jurisdiction')}
      />
      <p className="actions">
        <button type="button" disabled={!file || send.isBusy} onClick={() => void send.go()}>
          {said.send}
        </button>
        {percent !== undefined && <progress max={100} value={percent} aria-label={said.send} />}
        <span role="status">
          {percent === undefined ? sent && said.sent(sent) : said.sending(numberText(percent))}
        </span>
      </p>
      {send.failure !== '' && (
        <p role="alert" className="problem">
          {send.failure}
        </p>
      )}
    </>
  )
}

export function EvidenceField(props: Props): ReactNode {
  const { jurisdiction, ids, onIds } = props
  const { data } = useQuery(evidenceQuery(jurisdiction))
  const nameOf = (id: string) => data?.items.find((one) => one.id === id)?.name ?? id
  const others = (data?.items ?? []).filter((one) => !ids.includes(one.id) && one.withdrawn === null)
  return (
    <fieldset>
      <legend>{said.title}</legend>
      <EvidenceList jurisdiction={jurisdiction} ids={ids} mayMove={false} />
      {ids.map((id, at) => (
        <button key={id} type="button" onClick={() => onIds(ids.toSpliced(at, 1))}>
          {said.take(nameOf(id))}
        </button>
      ))}
      <Sending {...props} />
      {others.length > 0 && (
        <Choice
          label={said.older}
          value=""
          none={said.choose}
          options={others.map(({ id, name }) => ({ id, name }))}
          onChoose={(id) => id !== '' && onIds([...ids, id])}
        />
      )}
    </fieldset>
  )
}
