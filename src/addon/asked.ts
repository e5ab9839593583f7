import type { Services } from '../sheets/surface.ts';

/** The menu can open the panel and tell it nothing: what it is opened for waits here, for this user alone. */
const KEY = 'sapa.asked';

export const askPanel = ({ PropertiesService }: Services, what: 'trace'): void => {
  PropertiesService.getUserProperties().setProperty(KEY, what);
};

/** What the panel was opened for; asked again there is nothing. */
export function takeAsked({ PropertiesService }: Services): 'trace' | null {
  const properties = PropertiesService.getUserProperties();
  const asked = properties.getProperty(KEY);
  if (asked === null) return null;
  properties.deleteProperty(KEY);
  return asked === 'trace' ? asked : null;
}
