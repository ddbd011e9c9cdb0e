// A place to choose a file or drop it on: browsers take a file that is dropped on its input.
import { useId, type ReactNode } from 'react'
import { importWords } from '../words/import-words.ts'
import { numberText } from '../words/index.ts'

const { file: fileWords } = importWords
const accepted = '.xlsx,.csv,.txt,.tsv,.ndjson,.jsonl,.geojson,.json'

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${numberText(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${numberText(Math.round(bytes / 1_000_000))} MB`
}

export function FileDrop({
  file,
  most,
  onFile,
}: {
  readonly file: File | undefined
  readonly most: string
  readonly onFile: (file: File) => void
}): ReactNode {
  const id = useId()
  return (
    <div className="file-drop">
      <label htmlFor={id}>{fileWords.label}</label>
      <p>{fileWords.drop}</p>
      <input
        id={id}
        type="file"
        accept={accepted}
        aria-describedby={`${id}-limits`}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) onFile(chosen)
        }}
      />
      <p role="status">{file ? fileWords.chosen(file.name, sizeText(file.size)) : ''}</p>
      <p id={`${id}-limits`} className="quiet">
        {fileWords.limits(most)}
      </p>
    </div>
  )
}
