// The door of definition/mail: what Waymark tells people by e-mail.
export * from './mail-kinds.ts'
