package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import lifecircle.community.Community;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Nobody fares better or worse for a number, or for what others do elsewhere. */
class NoPrivilegeTest {
  private static final Settings STANDARD = TinyWorld.settings();

  /** 0 and 1 know only 2, who knows twenty others, all alike: one day in twenty they agree. */
  @Test
  void twoWhoShareAFriendDoNotShareTheirLuck() {
    int days = 200;
    int both = 0;
    int alike = 0;
    for (int day = 0; day < days; day++) {
      int ofZero = approached(0, day);
      int ofOne = approached(1, day);
      both += ofZero > 2 && ofOne > 2 ? 1 : 0;
      alike += ofZero > 2 && ofZero == ofOne ? 1 : 0;
    }
    assertTrue(both > days / 4, both + " days");
    assertTrue(alike < both / 4, alike + " of " + both + " days");
  }

  /** Whom a visitor approaches first on a day on which all contacts go to friends of friends. */
  private static int approached(int visitor, int day) {
    Settings settings =
        TinyWorld.settings(List.of(BondParameters.TIE_SHARE, BondParameters.STRANGER_SHARE), 0, 0);
    Community c = TinyWorld.of(23, 300);
    IntStream.range(0, 23).forEach(person -> TinyWorld.join(c, person));
    TinyWorld.present(c, day, IntStream.range(0, 23).toArray());
    Bonding bonding =
        new Bonding(c, BondParameters.from(STANDARD), FadeParameters.from(STANDARD), day);
    IntStream.range(0, 23)
        .filter(person -> person != 2)
        .forEach(person -> bonding.introduce(2, person, 0.5));
    new PrivateContacts(c, TinyWorld.today(day), BondParameters.from(settings)).enter();
    // Each contact is entered twice, first by the one who sought it.
    return IntStream.range(0, c.contacts().count())
        .filter(k -> k % 2 == 0 && c.contacts().from(k) == visitor)
        .map(k -> c.contacts().to(k))
        .findFirst()
        .orElse(-1);
  }
}
