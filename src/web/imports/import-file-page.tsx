// A file is chosen or dropped and sent, with whose records it holds and of which source it is an edition.
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type ReactNode } from 'react'
import { pathTo, recordAreas, usualSource, type Register } from '#definition'
import { areaName } from '../data/names.ts'
import { useMayKeep } from '../data/access/own-rights.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { OfRegister } from '../controls/of-register.tsx'
import { NoAccess } from '../data/api-problem.ts'
import { useAskAgain } from '../person/access.ts'
import { firstKeeper, institutionChoices } from '../controls/choosing/institution-choices.ts'
import { SignedIn } from '../controls/signed-in.tsx'
import { importWords } from '../words/import-words.ts'
import { language, say, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { importsQuery, mappingsQuery, useAsked } from '../data/import-queries.ts'
import { SendFileForm } from './send-file-form.tsx'
import { uploadFile } from './upload-file.ts'

const { file: fileWords } = importWords

interface Wish {
  readonly jurisdiction: string
  readonly institution: string
  readonly source: string
  readonly mapping: string
}

/** Sends the file; goes to its import, or says why not. */
function useSending(register: Register) {
  const navigate = useNavigate()
  const askAgain = useAskAgain()
  const [percent, setPercent] = useState<number>()
  const [failure, setFailure] = useState('')
  const send = async (file: File, wish: Wish) => {
    setFailure('')
    setPercent(0)
    try {
      const { id } = await uploadFile(file, { register: register.id, name: file.name, ...wish }, setPercent)
      await navigate({ to: '/imports/$import', params: { import: id } })
    } catch (error) {
      if (error instanceof NoAccess) askAgain()
      else setFailure(error instanceof Error ? error.message : words.problems.unreadable)
      setPercent(undefined)
    }
  }
  return { send, percent, failure, fail: setFailure }
}

interface WishProps {
  readonly register: Register
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

/** The sources of which records of the register were taken. */
function useSources(register: Register): readonly string[] {
  const { data } = useAsked(importsQuery(register.id))
  return [...new Set(data?.taken.map(({ source }) => source))]
}

function SourceName({ register, wish, onChange }: WishProps): ReactNode {
  const id = useId()
  const sources = useSources(register)
  return (
    <div className="field">
      <label htmlFor={id}>{fileWords.source}</label>
      <input
        id={id}
        list={`${id}-known`}
        value={wish.source}
        aria-describedby={`${id}-help`}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => onChange({ ...wish, source: event.target.value })}
      />
      <datalist id={`${id}-known`}>
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      <p id={`${id}-help`} className="quiet">
        {fileWords.sourceHelp}
      </p>
    </div>
  )
}

function Wishes(props: WishProps): ReactNode {
  const { register, wish, onChange } = props
  const roadmap = useOutline()
  const { data } = useAsked(mappingsQuery(register.id))
  const areas = recordAreas(roadmap, register).map(({ id, name }) => ({ id, name: say(name) }))
  const whose = ({ jurisdiction, institution }: { jurisdiction: string; institution: string }) =>
    words.list([jurisdiction && areaName(roadmap, jurisdiction), institution].filter((one) => one !== '')) ||
    importWords.mapping.save.areaAll
  const institutions = institutionChoices(roadmap, register, wish)
  const mappings = (data?.items ?? []).map((one) => ({
    id: one.name,
    name: fileWords.mappingOf(one.name, whose(one)),
  }))
  return (
    <>
      <div className="controls">
        <Choice
          label={fileWords.area}
          value={wish.jurisdiction}
          none={fileWords.areaNone}
          options={areas}
          onChoose={(jurisdiction) => onChange({ ...wish, jurisdiction, institution: '' })}
        />
        {institutions.length > 0 && (
          <Choice
            label={fileWords.institution}
            value={wish.institution}
            none={fileWords.institutionNone}
            options={institutions}
            onChoose={(institution) => onChange({ ...wish, institution })}
          />
        )}
        {mappings.length > 0 && (
          <Choice
            label={fileWords.mapping}
            value={wish.mapping}
            none={fileWords.mappingNone}
            options={mappings}
            onChoose={(mapping) => onChange({ ...wish, mapping })}
          />
        )}
      </div>
      <SourceName {...props} />
    </>
  )
}

/** A file is taken for one's own institution where it does not say whose records it holds. */
function useFirstWish(register: Register): Wish {
  const roadmap = useOutline()
  const own = useOwnPlace()
  const none = { jurisdiction: '', institution: '', source: '', mapping: '' }
  if (!own || !recordAreas(roadmap, register).some(({ id }) => id === own.jurisdiction)) return none
  const { jurisdiction, institution } = firstKeeper(roadmap, register, own)
  return { ...none, jurisdiction, institution: institution === own.institution ? institution : '' }
}

function FileForm({ register }: { readonly register: Register }): ReactNode {
  const { send, percent, failure, fail } = useSending(register)
  const [file, setFile] = useState<File>()
  const [wish, setWish] = useState(useFirstWish(register))
  const sources = useSources(register)
  const usualOf = ({ mapping }: Wish, sent = file) =>
    sent ? usualSource({ file: sent.name, mapping }, sources) : ''
  const choose = (chosen: File) => {
    setFile(chosen)
    fail('')
    setWish({ ...wish, source: usualOf(wish, chosen) })
  }
  // A layout names the source, unless somebody has named it.
  const change = (next: Wish) =>
    setWish(
      wish.source === usualOf(wish) && next.source === wish.source
        ? { ...next, source: usualOf(next) }
        : next,
    )
  const submit = (chosen: File | undefined) => {
    if (chosen) void send(chosen, wish)
    else fail(fileWords.none)
  }
  const sending = { file, percent, failure, onFile: choose, onSend: submit }
  return (
    <SendFileForm {...sending} action={fileWords.send}>
      <Wishes register={register} wish={wish} onChange={change} />
    </SendFileForm>
  )
}

/** Where a file for a register is sent. */
export function ImportFilePage(): ReactNode {
  const mayKeep = useMayKeep()
  return (
    <OfRegister title={({ name }) => fileWords.title(say(name))} lead={() => fileWords.lead}>
      {(register) => (
        <SignedIn>
          {mayKeep(register) ? (
            <FileForm key={register.id} register={register} />
          ) : (
            <p>{recordWords.readOnly}</p>
          )}
          <h2>{fileWords.template}</h2>
          <p>
            {fileWords.templateLead}{' '}
            <a href={`${pathTo('registerTemplate', register.id)}?language=${language}`} download>
              {importWords.template}
            </a>
          </p>
        </SignedIn>
      )}
    </OfRegister>
  )
}
