// What can be done with a list: narrow it further, choose its columns, keep it as a view, take it along as a file.
import { Fragment, useId, useState, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { recordFields, type Register } from '#definition'
import { say, words } from '../../words/index.ts'
import { mapLink } from '../../words/analysis/map-link-words.ts'
import { recordWords } from '../../words/record-words.ts'
import { FilterEditor } from './filter-editor.tsx'
import { download } from '../../data/request.ts'
import {
  askedFile,
  columnsOf,
  readListSearch,
  rowColumns,
  rowColumnsOf,
  type ListFile,
  type ListProps,
  type ListSearch,
} from './list-search.ts'
import { keepColumns, keepViews, readViews, type View } from './saved-views.ts'

const { list } = recordWords

function Columns({ register, chosen, onChoose }: ListProps): ReactNode {
  const ofRows = rowColumnsOf(register, chosen).map(({ child, field }) => `${child}.${field.id}`)
  const shown = [...columnsOf(register, chosen).map(({ id }) => id), ...ofRows]
  const choose = (columns: readonly string[]) => {
    keepColumns(register.id, columns)
    onChoose(readListSearch({ ...chosen, columns: columns.join(',') }))
  }
  const turn = (id: string) => choose(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id])
  return (
    <details className="panel">
      <summary>{list.columns.heading}</summary>
      <fieldset className="choice">
        <legend className="unseen">{list.columns.heading}</legend>
        <div className="tick-list">
          {recordFields(register).map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={shown.includes(id)} onChange={() => turn(id)} />
              {say(name)}
            </label>
          ))}
        </div>
      </fieldset>
      {register.children.map((child) => (
        <fieldset key={child.id} className="choice">
          <legend>{say(child.name)}</legend>
          <div className="tick-list">
            {rowColumns(register)
              .filter((one) => one.child === child.id)
              .map(({ id, field }) => (
                <label key={id}>
                  <input type="checkbox" checked={shown.includes(id)} onChange={() => turn(id)} />
                  {say(field.name)}
                </label>
              ))}
          </div>
        </fieldset>
      ))}
      <button type="button" onClick={() => choose([])}>
        {list.columns.reset}
      </button>
    </details>
  )
}

function ViewList({
  register,
  views,
  onRemove,
}: {
  readonly register: Register
  readonly views: readonly View[]
  readonly onRemove: (name: string) => void
}): ReactNode {
  if (views.length === 0) return <p className="quiet">{list.views.none}</p>
  return (
    <ul>
      {views.map(({ name, search }) => (
        <li key={name}>
          <Link to="/registers/$id" params={{ id: register.id }} search={search}>
            {name}
          </Link>{' '}
          <button
            type="button"
            className="link-button"
            aria-label={list.views.remove(name)}
            onClick={() => onRemove(name)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}

function Views({
  register,
  chosen,
}: {
  readonly register: Register
  readonly chosen: ListSearch
}): ReactNode {
  const id = useId()
  const [views, setViews] = useState(() => readViews(register.id))
  const [name, setName] = useState('')
  const [copied, setCopied] = useState('')
  const change = (next: readonly View[]) => {
    keepViews(register.id, next)
    setViews(next)
  }
  const save = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    if (name.trim() === '') return
    const { page: _page, ...search } = chosen
    change([...views.filter((one) => one.name !== name.trim()), { name: name.trim(), search }])
    setName('')
  }
  const copy = async () => {
    // Without a secure connection there is no clipboard; then the address can be taken by hand.
    const isDone = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    )
    setCopied(isDone ? list.views.copied : location.href)
  }
  return (
    <details className="panel">
      <summary>{list.views.heading}</summary>
      <p className="quiet">{list.views.lead}</p>
      <ViewList
        register={register}
        views={views}
        onRemove={(gone) => change(views.filter((one) => one.name !== gone))}
      />
      <form className="controls" onSubmit={save}>
        <div className="field">
          <label htmlFor={id}>{list.views.name}</label>
          <input id={id} required value={name} onChange={(event) => setName(event.target.value)} />
        </div>
        <button type="submit">{list.views.save}</button>
        <button type="button" onClick={() => void copy()}>
          {list.views.copy}
        </button>
        <span role="status">{copied}</span>
      </form>
    </details>
  )
}

/** Names of programs and formats are the same in every language. */
const fileFormats = [
  { format: 'xlsx', name: 'Excel' },
  { format: 'csv', name: 'CSV' },
] as const

function Files({
  register,
  chosen,
}: {
  readonly register: Register
  readonly chosen: ListSearch
}): ReactNode {
  const [state, setState] = useState('')
  const ofRows = rowColumnsOf(register, chosen).map(({ field }) => field)
  const staying = [...columnsOf(register, chosen), ...ofRows]
    .filter(({ mayLeave }) => mayLeave === 'never')
    .map(({ name }) => say(name))
  const take = (file: ListFile) => {
    setState(list.files.busy)
    download('records', askedFile(register, chosen, file))
      .then((name) => setState(list.files.done(name)))
      .catch((error: unknown) => setState(error instanceof Error ? error.message : words.problems.unreadable))
  }
  return (
    <details className="panel">
      <summary>{list.files.heading}</summary>
      <p className="quiet">{list.files.lead}</p>
      {staying.length > 0 && <p className="quiet">{list.files.stays(words.list(staying))}</p>}
      <div className="controls">
        {fileFormats.map(({ format, name }) => (
          <Fragment key={format}>
            <button type="button" onClick={() => take({ format })}>
              {list.files.records(name)}
            </button>
            {register.children.map(({ id, singular }) => (
              <button key={id} type="button" onClick={() => take({ format, rows: id })}>
                {list.files.rows(name, say(singular))}
              </button>
            ))}
          </Fragment>
        ))}
      </div>
      <p role="status">{state}</p>
    </details>
  )
}

/** The way to a map of the same records, where the register asks for a place. */
function MapLink({ register, chosen }: ListProps): ReactNode {
  if (!recordFields(register).some(({ kind }) => kind === 'place')) return null
  return (
    <p className="on-screen">
      <Link to="/registers/$id/map" params={{ id: register.id }} search={chosen}>
        {mapLink.show}
      </Link>
    </p>
  )
}

export function ListTools(props: ListProps): ReactNode {
  return (
    <>
      <div className="panels">
        <FilterEditor {...props} />
        <Columns {...props} />
        <Views {...props} />
        <Files {...props} />
      </div>
      <MapLink {...props} />
    </>
  )
}
