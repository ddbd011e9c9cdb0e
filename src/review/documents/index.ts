// The door of review/documents: documents as they stand, and as they were signed.
export { documentFrame, inventedFrame } from './document-frame.ts'
export { readDocument, type AskedDocument } from './read-document.ts'
export { readFiguresNow } from './figures-now.ts'
export { readWatched, type WatchedRows } from './watched-months.ts'
