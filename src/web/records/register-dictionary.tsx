// What a register asks, as a dictionary: folded until somebody wants it, and fetched only then.
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Waiting } from '../controls/loaded.tsx'
import { recordWords } from '../words/record-words.ts'

const DictionaryTable = lazy(() =>
  import('./dictionary-table.tsx').then((loaded) => ({ default: loaded.DictionaryTable })),
)

/** @param register its id */
export function RegisterDictionary({ register }: { readonly register: string }): ReactNode {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary>{recordWords.dictionary.heading}</summary>
      {wasOpened && (
        <Suspense fallback={<Waiting />}>
          <DictionaryTable id={register} />
        </Suspense>
      )}
    </details>
  )
}
