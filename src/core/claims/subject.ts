import { nameKey } from '../forms/readColumn.ts';
import { skeletonOf } from '../parse/letters.ts';

/** What a claim is of: an indicator, of everyone or of a group; as a plan or as what came of it. */
export interface Subject {
  /** `quality` and `passRate` in any wording, else the words themselves; blank where nothing is said. */
  readonly about: string;
  readonly aboutText: string;
  /** The whole of what stands in the column of indicators. */
  readonly indicatorText: string;
  /** `urban`, `rural` or words of its own; blank for the whole. */
  readonly group: string;
  readonly groupText: string;
  readonly isPlan: boolean;
  /** So much every year: no other word on a total. */
  readonly isYearly: boolean;
}

/** Made when asked for: no pattern may be compiled while the script loads. */
const known = (): readonly (readonly [string, RegExp])[] => [
  [
    'quality',
    /(?:^|\s)(?:билим\p{L}*\s+сапас|сапа(?:сы)?(?:\s|$)|качеств\p{L}*\s+(?:знани|образован|обучен)|качественн\p{L}*\s+успеваем)/u,
  ],
  ['passRate', /(?:^|\s)(?:улгерим|успеваемост)/u],
  [
    'pupils',
    /(?:^|\s)(?:окушы\p{L}*\s+(?:жалпы\s+)?саны|контингент|числ\p{L}*\s+(?:учащ|обучающ|школьник)|всего\s+(?:учащ|обучающ))/u,
  ],
];

/** «Орал қаласы» is a city, and no word for all cities. */
const URBAN =
  /(?:^|[\s,:(])(?:кала(?!сы)\p{L}*|город\p{L}*|урбан)(?:\s+(?:мектеп|школ|жер|местн|бала|окушы|учащ|учен)\p{L}*|$|[),])/u;
const RURAL =
  /(?:^|[\s,:(])(?:ауыл\p{L}*|сел[оаь]\p{L}*|сельск\p{L}*)(?:\s+(?:мектеп|школ|жер|местн|бала|окушы|учащ|учен)\p{L}*|$|[),])/u;

const PLAN = /(?:^|[\s,:(])(?:жоспар|болжам|максат|нысана|план|прогноз|цел(?:ь|ев))/u;
const YEARLY = /(?:^|[\s,:(])(?:жыл саиын|жылына|ар жыл|ежегодн|каждыи год|в год(?![\p{L}]))/u;
/** «Білім сапасы: гимназиялар», «Качество знаний (лицеи)». */
const SPLIT = /\s*[:;,(–—]\s*|\s+-\s+/u;

/** From the column of indicators, and where that says nothing from the sentence. */
export function subjectOf(indicator: string, text: string, place: string, value: string): Subject {
  const words = skeletonOf((indicator || text).replace(/\s+/gu, ' '));
  const indicatorId = known().find(([, pattern]) => pattern.test(words))?.[0];
  const [head = '', ...rest] = indicator.split(SPLIT);
  const about = indicatorId ?? nameKey(head);
  const tail = rest
    .map((piece) => piece.replace(/[)»]+$/u, '').trim())
    .filter((piece) => piece !== '' && ![PLAN, YEARLY].some((word) => word.test(skeletonOf(piece))));
  const everything = skeletonOf([indicator, text, place].join(', '));
  const locality = URBAN.test(everything)
    ? RURAL.test(everything)
      ? undefined
      : 'urban'
    : RURAL.test(everything)
      ? 'rural'
      : undefined;
  const groupText = tail.join(', ');
  return {
    about,
    aboutText: indicator === '' ? '' : head,
    indicatorText: indicator,
    group: locality ?? nameKey(groupText),
    groupText: groupText || (locality === undefined ? '' : `@${locality}`),
    isPlan: PLAN.test(skeletonOf(indicator)),
    isYearly: YEARLY.test(skeletonOf(`${indicator} ${value}`)),
  };
}
