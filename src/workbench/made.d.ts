/** Modules that the build makes. */
declare module 'sapa:script' {
  export const runScript: (scope: Record<string, unknown>) => Record<string, unknown>;
  export const makeServices: import('./desk/realm.ts').RealmParts['makeServices'];
}

declare module 'sapa:callable' {
  export const callable: readonly string[];
}
