package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Calendar;
import lifecircle.community.Community;
import lifecircle.quantity.DailyRate;

/** When persons outside come across the community in media: an own threshold for each exposure. */
final class MediaExposure {
  private MediaExposure() {}

  static void scheduleAll(Community c, Luck luck, DailyRate media, int pool) {
    for (int person = 0; person < pool; person++) {
      if (c.members().isOutside(person)) {
        scheduleNext(c, luck, media, person, -1);
      }
    }
  }

  /** The first exposure after {@code today}; day −1 stands for the eve of the founding. */
  static void scheduleNext(Community c, Luck luck, DailyRate media, int person, int today) {
    int exposure = c.invitations().nextMediaExposure(person);
    double threshold = luck.threshold(Purpose.MEDIA, c.persons().key(person), 0, exposure);
    c.appointments()
        .media()
        .note(Calendar.firstDayBeyond(today, threshold, media.perDay()), person);
  }
}
