package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;

/**
 * What media must say before a person outside comes across the community: an own Exp(1) threshold
 * for each exposure.
 *
 * <p>Units: cumulative hazard, without unit.
 */
final class MediaExposure {
  private MediaExposure() {}

  static void awaitAll(Community c, Luck luck, int pool) {
    for (int person = 0; person < pool; person++) {
      if (c.members().isOutside(person)) {
        awaitNext(c, luck, person);
      }
    }
  }

  static void awaitNext(Community c, Luck luck, int person) {
    int exposure = c.invitations().nextMediaExposure(person);
    c.media().await(person, luck.threshold(Purpose.MEDIA, c.persons().key(person), 0, exposure));
  }
}
