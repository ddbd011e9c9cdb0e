// Files that a reader takes away: a button each, and what is said where one could not be made.
import { useState, type ReactNode } from 'react'
import { figureWords } from '../words/figure-words.ts'

interface FileToTake {
  readonly name: string
  /** Makes the file and saves it; rejects where it cannot. */
  readonly take: () => Promise<unknown>
}

interface Props {
  /** What the files are, for whoever hears the list. */
  readonly label: string
  readonly files: readonly FileToTake[]
  /** Further entries of the list, such as an address. */
  readonly children?: ReactNode
}

export function FileButtons({ label, files, children }: Props): ReactNode {
  const [hasFailed, setFailed] = useState(false)
  return (
    <div className="on-screen">
      <ul className="inline-list downloads" aria-label={label}>
        {files.map(({ name, take }) => (
          <li key={name}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setFailed(false)
                take().catch(() => setFailed(true))
              }}
            >
              {name}
            </button>
          </li>
        ))}
        {children}
      </ul>
      {hasFailed && <p role="alert">{figureWords.chart.failed}</p>}
    </div>
  )
}
