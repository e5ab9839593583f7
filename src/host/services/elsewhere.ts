/** What Google has beside our surface: enums that are plain constants, and services that are not here. */

/** A service the host lacks: touching any of its members says so by name. */
export function absentService(name: string): object {
  return new Proxy(
    {},
    {
      get(_target, member) {
        if (typeof member !== 'string') return undefined;
        throw new Error(`not in the local host: ${name}.${member}`);
      },
    },
  );
}

const CHART_TYPES = 'AREA BAR COLUMN COMBO LINE PIE SCATTER TABLE';

/** Enum members are objects; JSON and text show their names. */
export function chartTypes(): object {
  const members = CHART_TYPES.split(' ').map((name) => [
    name,
    Object.freeze({ toString: () => name, toJSON: () => name, name: () => name }),
  ]);
  return Object.freeze({ ChartType: Object.freeze(Object.fromEntries(members)) });
}
