// The door of intake/undo: an import undone whole or not at all, and one that is given up.
export { abandonImport, type Abandoned } from './abandon-import.ts'
export { planUndo, undoImport, type UndoOffice } from './undo-import.ts'
