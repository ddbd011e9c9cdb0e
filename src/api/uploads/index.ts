// The door of api/uploads: files that come in: received, named safely, kept in a folder of our own.
export { receiveOrHold } from './receive-or-hold.ts'
export { receiveUpload, safeFileName, type UploadPlace } from './receive-upload.ts'
export { openUploadFolder, takeOver } from './upload-folder.ts'
