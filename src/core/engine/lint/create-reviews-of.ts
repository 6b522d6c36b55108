import type { LintContext } from '../../etiquette/lint-context.ts';
import type { MessageSite } from '../../etiquette/message-site.ts';
import type { WordingHome } from '../../review/name-wordings.ts';
import { nameWordings } from '../../review/name-wordings.ts';
import { readWordings } from '../../review/read-wordings.ts';
import type { ReviewRecord } from '../../review/review-record.ts';
import { getReviewState } from '../../review/review-state.ts';
import type { Wording } from '../../review/wording.ts';

/** Tells how far the texts of an entry are with their review, for exceptions that hang on it. */
export function createReviewsOf(
  home: WordingHome,
  reviews: ReviewRecord,
  today: string | undefined,
): NonNullable<LintContext['reviewsOf']> {
  return (entry) => {
    const wordings = nameWordings(
      readWordings(entry, () => undefined),
      home,
    );
    const find = (asked: Fit): Wording | undefined => wordings.find((one) => fits(one, asked));
    return (site) => {
      const [fit, less] = readFits(site, home.locale);
      const wording = find(fit) ?? find(less);
      return wording === undefined ? 'draft' : getReviewState(reviews, wording, today ?? '');
    };
  };
}

type Fit = Pick<Wording, 'locale' | 'channel' | 'brand'>;

function fits({ locale, channel, brand }: Wording, asked: Fit): boolean {
  return locale === asked.locale && channel === asked.channel && brand === asked.brand;
}

/** What a text is for; the one channel that it is sent on may be that of its wording, or that of its entry. */
function readFits({ part, locale = '', brand, channels }: MessageSite, source: string): readonly [Fit, Fit] {
  if (part !== 'wording') {
    const all = { locale: source, channel: undefined, brand: undefined };
    return [all, all];
  }
  const own = { locale: locale === '' ? source : locale, brand };
  return [
    { ...own, channel: channels.length === 1 ? channels[0] : undefined },
    { ...own, channel: undefined },
  ];
}
