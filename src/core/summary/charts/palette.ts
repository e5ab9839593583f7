/** Told apart by colour-blind readers and in grey print; white labels on the dark ones keep a contrast above 4.5. */
export const COLORS = {
  quality: '#1f5fa8',
  passRate: '#2e7d5b',
  region: '#b3261e',
  mark5: '#1b5e8c',
  mark4: '#6fa8d6',
  mark3: '#f2c14e',
  mark2: '#c8553d',
  notAttested: '#9aa0a6',
  urban: '#1f5fa8',
  rural: '#e0a030',
  rise: '#2e7d5b',
  fall: '#c8553d',
  plan: '#9bb8d3',
  /** The paper's. */
  unseen: '#ffffff',
} as const;

/** Shares run over the whole scale: on a cut axis two points look like twenty. */
export const FULL_SCALE = { min: 0, max: 100, format: '0.0' } as const;
