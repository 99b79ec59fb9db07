/**
 * The YAML of this room's folders, compiled by the build: each export holds what all files of its folder hold, in the order of
 * their names; the items of a file that is a list stand for themselves. Tests hold the files to the schemas.
 */
declare module 'virtual:law' {
  export const causes: readonly unknown[];
  export const glossary: readonly unknown[];
  export const courts: readonly unknown[];
  export const places: readonly unknown[];
  export const procedure: readonly unknown[];
  export const relief: readonly unknown[];
  export const sources: readonly unknown[];
}
