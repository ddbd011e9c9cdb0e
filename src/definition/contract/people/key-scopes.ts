// What a key of a program may: only ask, or change things as well.
export const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]
