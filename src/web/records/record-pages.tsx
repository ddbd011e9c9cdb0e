// The pages of one record: a new one, or one that is there, with its history. Loaded when somebody comes for records.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { addressOf, hasSensitive, type RecordAnswer, type RecordVersion, type Register } from '#definition'
import { OfRegister } from '../controls/of-register.tsx'
import { ProblemNote } from '../controls/problem-note.tsx'
import { language, numberText, say, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { useMayKeep } from '../data/access/own-rights.ts'
import { useMe } from '../data/own-place.ts'
import { request } from '../data/request.ts'
import { findNewDraft, keepDraft, newDraftName } from '../person/drafts.ts'
import { formOf } from '../person/form-state.ts'
import { RecordEditor } from './form/record-editor.tsx'
import { WithheldNote } from './form/withheld-note.tsx'
import { KeptNote, RecordReading } from './record-reading.tsx'
import { RecordHistory } from './record-history.tsx'
import { SignedIn } from '../controls/signed-in.tsx'

/** Under this key stands which record was kept a moment ago: its page says so, once. */
const keptNow = ['kept-now']

function NewRecord({ register }: { readonly register: Register }): ReactNode {
  const navigate = useNavigate()
  const { draft }: { readonly draft?: unknown } = useSearch({ strict: false })
  const [name, setName] = useState(() => {
    const asked = typeof draft === 'string' ? draft : undefined
    return asked ?? findNewDraft(register.id)?.record ?? newDraftName()
  })
  const queries = useQueryClient()
  const show = ({ jurisdiction, id }: RecordAnswer) => {
    queries.setQueryData(keptNow, id)
    void navigate({
      to: '/registers/$id/$jurisdiction/$record',
      params: { id: register.id, jurisdiction, record: id },
      ignoreBlocker: true,
    })
  }
  return (
    <RecordEditor
      key={name}
      register={register}
      name={name}
      onKept={show}
      onDiscarded={() => setName(newDraftName())}
    />
  )
}

/** A new record; what was begun before on this device goes on. After it was kept its own page is shown. */
export function NewRecordPage(): ReactNode {
  const mayKeep = useMayKeep()
  return (
    <OfRegister
      title={({ singular }) => recordWords.form.newTitle(say(singular))}
      lead={({ definition }) => say(definition)}
    >
      {(register) => (
        <>
          <SignedIn>
            {mayKeep(register) ? (
              <NewRecord key={register.id} register={register} />
            ) : (
              <p>{recordWords.readOnly}</p>
            )}
          </SignedIn>
        </>
      )}
    </OfRegister>
  )
}

function useRecord(register: Register, jurisdiction: string, id: string) {
  const params = { id: register.id, jurisdiction, record: id }
  const address = addressOf('oneRecord', { params })
  const query = useQuery({
    queryKey: ['records', address],
    queryFn: () => request('oneRecord', { params }),
    staleTime: 0,
    retry: false,
  })
  return { address, query }
}

interface OneRecordProps {
  readonly register: Register
  readonly jurisdiction: string
  readonly id: string
}

/** What is done after a record was kept, withdrawn, given back its earlier state or left as it was. */
function useRounds({ register, jurisdiction, id }: OneRecordProps, address: string) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [round, setRound] = useState(0)
  const [reason, setReason] = useState('')
  const [kept, setKept] = useState<'new' | 'again' | undefined>(() =>
    queries.getQueryData(keptNow) === id ? 'new' : undefined,
  )
  useEffect(() => queries.removeQueries({ queryKey: keptNow }), [queries])
  const again = (why: string) => {
    setReason(why)
    setRound(round + 1)
  }
  const onKept = (record: RecordAnswer, isWithdrawn: boolean) => {
    void queries.invalidateQueries({ queryKey: ['records'], refetchType: 'none' })
    const toList = { to: '/registers/$id', params: { id: register.id }, search: {} } as const
    if (isWithdrawn) return void navigate({ ...toList, ignoreBlocker: true })
    queries.setQueryData(['records', address], record)
    setKept('again')
    return again('')
  }
  // an earlier version comes back as a correction: into the form, where its reason can be said and the rest be changed
  const restore = ({ version, institution, record }: RecordVersion, base: RecordAnswer) => {
    const state = formOf(register, jurisdiction, { ...record, institution })
    keepDraft({ register: register.id, record: id, at: new Date().toISOString(), state, base })
    again(recordWords.history.restored(numberText(version)))
    globalThis.scrollTo({ top: 0 })
  }
  return { round, reason, kept, onKept, restore, onDiscarded: () => again('') }
}

function OneRecord(props: OneRecordProps): ReactNode {
  const { register, jurisdiction, id } = props
  const { address, query } = useRecord(register, jurisdiction, id)
  const { round, reason, kept, onKept, restore, onDiscarded } = useRounds(props, address)
  const mayKeep = useMayKeep()
  if (query.error) return <ProblemNote error={query.error} onAgain={() => void query.refetch()} />
  const record = query.data
  if (!record || (query.isFetching && round === 0)) return <p role="status">{words.loading}</p>
  const mayCorrect = mayKeep(register, record)
  return (
    <>
      {kept && (
        <KeptNote
          key={String(round)}
          register={register}
          record={record}
          isNew={kept === 'new' && round === 0}
        />
      )}
      <RecordReading register={register} record={record} />
      {!mayCorrect && (
        <>
          <WithheldNote register={register} record={record} />
          <p className="quiet on-screen">{recordWords.readOnly}</p>
        </>
      )}
      {mayCorrect && (
        <>
          <h2>{recordWords.form.correct}</h2>
          <RecordEditor
            key={`${String(record.version)} ${String(round)}`}
            register={register}
            name={id}
            record={record}
            firstReason={reason}
            onKept={onKept}
            onDiscarded={() => {
              onDiscarded()
              void query.refetch()
            }}
          />
        </>
      )}
      <RecordHistory
        register={register}
        record={record}
        onRestore={mayCorrect ? (version) => restore(version, record) : undefined}
      />
      {hasSensitive(register) && <ErasureLink {...props} />}
    </>
  )
}

/** Those who may have sensitive answers erased find the way from the record. */
function ErasureLink({ register: { id: register }, jurisdiction, id: record }: OneRecordProps): ReactNode {
  if (useMe()?.mayErase !== true) return null
  return (
    <p>
      <Link to="/erasures" search={{ register, jurisdiction, record }}>
        {recordWords.form.erase}
      </Link>
    </p>
  )
}

const titled = (singular: string) => `${singular.charAt(0).toLocaleUpperCase(language)}${singular.slice(1)}`

/** One record: its form for corrections, for whoever may correct it, and its history. */
export function RecordPage(): ReactNode {
  const mayKeep = useMayKeep()
  const { jurisdiction = '', record = '' } = useParams({ strict: false })
  return (
    <OfRegister
      title={(known) =>
        mayKeep(known) ? recordWords.form.editTitle(say(known.singular)) : titled(say(known.singular))
      }
    >
      {(register) => (
        <>
          <SignedIn>
            <OneRecord
              key={`${jurisdiction} ${record}`}
              register={register}
              jurisdiction={jurisdiction}
              id={record}
            />
          </SignedIn>
        </>
      )}
    </OfRegister>
  )
}
