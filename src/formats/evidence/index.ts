// The door of formats/evidence: which kind of document a file is, by its bytes.
export { recogniseDocument } from './recognise-document.ts'
