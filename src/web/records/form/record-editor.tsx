// A record's form: sections, child rows, what hinders it, drafts, undo, conflicts, withdrawal.
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { openRegister, recordAreas, type RecordAnswer, type Register } from '#definition'
import { areaName } from '../../data/names.ts'
import { useOwnPlace } from '../../data/own-place.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { useNameOf } from '../../data/people-names.ts'
import { Choice } from '../../controls/choice.tsx'
import { say, timeText } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { ChildRows } from './child-rows.tsx'
import { Conflict } from './conflict.tsx'
import { dropDraft, findDraft } from '../../person/drafts.ts'
import { FieldInput } from './field-input.tsx'
import { fieldPlace } from '../entry/field-place.ts'
import { FormBar } from './form-bar.tsx'
import { emptyForm, formOf, isForPeople, isShown, withField, withRows } from '../../person/form-state.ts'
import { AlikeList, Hindrances } from './hindrances.tsx'
import { firstInstitution, firstKeeper } from '../../controls/choosing/institution-choices.ts'
import { InstitutionInput } from './institution-input.tsx'
import { WithheldNote } from './withheld-note.tsx'
import { AcceptedQuestions } from './question-reason.tsx'
import { halfTyped } from '../entry/half-typed.ts'
import { useAlike } from '../entry/use-alike.ts'
import { useFormKeys } from '../entry/use-form-keys.ts'
import { useRecordForm, type RecordForm } from '../entry/use-record-form.ts'

interface Props {
  readonly register: Register
  /** The name of the draft: the record’s own id where one is corrected. */
  readonly name: string
  readonly record?: RecordAnswer
  /** The reason that is already known: an earlier version is being restored. */
  readonly firstReason?: string
  readonly onKept: (record: RecordAnswer, isWithdrawn: boolean) => void
  readonly onDiscarded: () => void
}

const { form: formWords } = recordWords

function Sections({ register, form }: { readonly register: Register; readonly form: RecordForm }): ReactNode {
  const { state, change, refusal } = form
  return register.sections.map((section) => (
    <section key={section.id}>
      <h2>{say(section.name)}</h2>
      <div className="fields">
        {section.fields
          .filter((field) => isForPeople(register, field) && isShown(field, state.fields))
          .map((field) => (
            <FieldInput
              key={field.id}
              id={fieldPlace({ field: field.id })}
              field={field}
              value={state.fields[field.id] ?? ''}
              problems={refusal.problems.filter((one) => one.child === undefined && one.field === field.id)}
              onChange={(value) => change(withField(state, field.id, value), field.id)}
            />
          ))}
      </div>
    </section>
  ))
}

function Children({ register, form }: { readonly register: Register; readonly form: RecordForm }): ReactNode {
  const { state, change, refusal } = form
  const [removed, setRemoved] = useState<{ readonly child: string; readonly what: string } | null>(null)
  return register.children.map((child) => (
    <div key={child.id}>
      <ChildRows
        child={child}
        rows={state.children[child.id] ?? []}
        problems={refusal.problems.filter((one) => one.child === child.id)}
        onRows={(edit, place) => {
          setRemoved(null)
          change(withRows(state, child.id, edit), place)
        }}
        onRemoved={(what) => setRemoved({ child: child.id, what })}
      />
      <p role="status">
        {removed?.child === child.id && (
          <>
            {formWords.rowRemoved(removed.what)}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setRemoved(null)
                form.undo?.()
              }}
            >
              {formWords.undo}
            </button>
          </>
        )}
      </p>
    </div>
  ))
}

/** A warning while there is still time: somebody may have kept this already. */
function Warning({
  register,
  form,
  id,
}: {
  readonly register: Register
  readonly form: RecordForm
  readonly id: string | undefined
}): ReactNode {
  const alike = useAlike(register, form.state, id)
  return (
    <div role="status">
      {alike.length > 0 && form.refusal.alike.length === 0 && (
        <div className="notice">
          <p>{formWords.alikeEarly}</p>
          <AlikeList register={register} alike={alike} />
        </div>
      )}
    </div>
  )
}

function Reason({
  form,
  reason,
  onReason,
}: {
  readonly form: RecordForm
  readonly reason: string
  readonly onReason: (reason: string) => void
}): ReactNode {
  const problems = form.refusal.problems.filter(({ field }) => field === 'reason')
  const id = fieldPlace({ field: 'reason' })
  return (
    <div className={problems.length > 0 ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {formWords.reason}
        <span className="quiet"> ({formWords.required})</span>
      </label>
      <input
        id={id}
        required
        value={reason}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-help`}
        onChange={(event) => onReason(event.target.value)}
      />
      <div id={`${id}-help`}>
        {problems.map(({ what, mend }) => (
          <p key={what} className="field-problem">
            {what} {mend}
          </p>
        ))}
      </div>
    </div>
  )
}

/** What is to be known of a record that stands in no list. */
function Standing({ record }: { readonly record: RecordAnswer }): ReactNode {
  const whoOf = useNameOf()
  if (record.action !== 'withdrawn') return null
  return (
    <p className="notice">{formWords.isWithdrawn(whoOf(record.changedBy), timeText(record.changedAt))}</p>
  )
}

/** What is asked: of a record that is shown in part, what is shown of it. */
const askedOf = ({ register, record }: Props): Register =>
  record?.isWithheld ? openRegister(register) : register

/** Leaving with something typed asks first. Nothing would be lost, but nobody should believe it was kept. */
function useLeaving(form: RecordForm): void {
  useBlocker({
    shouldBlockFn: () => form.isDirty && !form.isBusy && !confirm(formWords.leave),
    enableBeforeUnload: () => form.isDirty,
  })
}

/** The start of a form: the draft of this device if there is one, else the record, else nothing. */
function useStart({ register, name, record }: Props) {
  const roadmap = useOutline()
  const own = useOwnPlace()
  return useState(() => {
    const draft = findDraft(register.id, name)
    const begun = draft?.state.jurisdiction
    const keeper = begun
      ? { jurisdiction: begun, institution: firstInstitution(roadmap, register, begun) }
      : firstKeeper(roadmap, register, own)
    const institution = record?.institution ?? keeper.institution
    const fresh = record ? formOf(register, record.jurisdiction, record) : emptyForm(register, keeper)
    const start = draft ? { institution, ...draft.state } : fresh
    return { draft, start, base: draft?.base ? { institution, ...draft.base } : record }
  })[0]
}

/** Where a conflict stands: whoever is asked about it is led there. */
function useConflictPlace(current: RecordForm['refusal']['current']) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'start' })
  }, [current])
  return place
}

/** The form of a record, new or to be corrected. What was typed before on this device is there again. */
export function RecordEditor(props: Props): ReactNode {
  const { name, record, firstReason = '', onKept, onDiscarded } = props
  const register = askedOf(props)
  const roadmap = useOutline()
  const [reason, setReason] = useState(firstReason)
  const { draft, start, base } = useStart({ ...props, register })
  const form = useRecordForm({ register, name, start, draft, base, reason, onKept })
  const element = useRef<HTMLFormElement>(null)
  useLeaving(form)
  useFormKeys(form, element)
  const { state, change, refusal } = form
  const { current } = refusal
  const conflictAt = useConflictPlace(current)
  const discard = () => {
    if (!confirm(recordWords.drafts.sure)) return
    dropDraft(register.id, name)
    onDiscarded()
  }
  return (
    <form
      ref={element}
      className="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const half = halfTyped(register, event.currentTarget, state)
        if (half.length > 0) form.refuse(half)
        else void form.save()
      }}
    >
      <Hindrances register={register} form={form} />
      {record && <Standing record={record} />}
      {draft && state === start && <p className="notice">{formWords.draft}</p>}
      <div className="fields">
        {!record && (
          <Choice
            label={recordWords.list.area}
            value={state.jurisdiction}
            options={recordAreas(roadmap, register).map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
            onChoose={(jurisdiction) => {
              const institution = firstInstitution(roadmap, register, jurisdiction)
              change({ ...state, jurisdiction, institution }, 'jurisdiction')
            }}
          />
        )}
        <InstitutionInput register={register} form={form} />
      </div>
      <Warning register={register} form={form} id={record?.id} />
      <WithheldNote register={props.register} record={record} />
      <Sections register={register} form={form} />
      <Children register={register} form={form} />
      {record && <Reason form={form} reason={reason} onReason={setReason} />}
      {record && <AcceptedQuestions register={register} record={record} />}
      <div ref={conflictAt}>
        {current && base && <Conflict register={register} form={form} base={base} current={current} />}
      </div>
      <FormBar form={form} standing={record?.action} onDiscard={discard} />
    </form>
  )
}
