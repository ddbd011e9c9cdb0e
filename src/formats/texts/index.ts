// The door of formats/texts: bytes to text: which encoding it is, told by the letters of the languages of its readers.
export { chunksOf, type ByteSource } from './byte-source.ts'
export { newTextDecoder } from './text-decoder.ts'
export {
  findText,
  inspectBytes,
  inspectTextFile,
  xmlKind,
  zeroBytes,
  type FileBytes,
  type TextFile,
} from './text-file.ts'
