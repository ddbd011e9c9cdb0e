// Globs with `*` and `**` only, because Node 20 has no stable ones of its own.
const parts = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }

/** Whether a path from the root matches a glob. */
export function matchesGlob(path, glob) {
  const pattern = glob
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => parts[part] ?? part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('')
  return new RegExp(`^${pattern}$`).test(path)
}
