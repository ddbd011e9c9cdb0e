// The door of formats/json: JSON as rows: objects one after the other, flattened.
export { cutJsonObjects, type JsonObject } from './json-objects.ts'
export { findNameTwice } from './name-twice.ts'
export { flatRows } from './flat-object.ts'
export { findJsonShape, jsonRows, rowsOfObjects, type JsonSource, type ObjectRows } from './open-json.ts'
