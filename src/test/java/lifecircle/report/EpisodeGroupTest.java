package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.engine.Episode;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;

/** What comes back every week is shown once, with how often. */
class EpisodeGroupTest {
  private static List<Episode> fridays(int times) {
    return IntStream.range(0, times)
        .mapToObj(week -> new Episode("friday", 4 + 7 * week, 4 + 7 * week))
        .toList();
  }

  private static List<Episode> with(List<Episode> fridays, Episode... others) {
    List<Episode> all = new ArrayList<>(fridays);
    all.addAll(List.of(others));
    all.sort((one, other) -> Integer.compare(one.firstDay(), other.firstDay()));
    return all;
  }

  @Test
  void sixTimesHaveARowEachAndSevenHaveOneRow() {
    assertEquals(2 + 6, new EpisodesText(fridays(6), Language.EN).terminal().lines().count());
    assertEquals(2 + 1, new EpisodesText(fridays(7), Language.EN).terminal().lines().count());
  }

  @Test
  void theRowSaysHowOftenAndOnHowManyDays() {
    List<Episode> year = with(fridays(52), new Episode("campaign", 30, 43));
    assertEquals(
        """
        intervention                             from       to
        ----------------------------------  ---------  -------
        friday (52 times, 52 days in all)       day 4  day 361
        campaign                               day 30   day 43
        """
            .replaceAll("-+  -+  -+", "")
            .replaceAll(" +", " "),
        new EpisodesText(year, Language.EN)
            .terminal()
            .replaceAll("-+  -+  -+", "")
            .replaceAll(" +", " "));
    assertTrue(new EpisodesText(year, Language.ZH).terminal().contains("friday（52 次，共 52 天）"));
  }

  @Test
  void whatCameBackOftenStandsWhereItFirstBegan() {
    List<Episode> year =
        with(fridays(7), new Episode("before", 1, 2), new Episode("campaign", 30, 43));
    assertEquals(
        List.of("before", "friday", "campaign"),
        EpisodeGroup.inOrder(year).stream().map(EpisodeGroup::name).toList());
  }

  @Test
  void fewTimesKeepTheirOrderAmongOthers() {
    List<Episode> mixed = with(fridays(2), new Episode("campaign", 5, 6));
    assertEquals(
        List.of("friday", "campaign", "friday"),
        EpisodeGroup.inOrder(mixed).stream().map(EpisodeGroup::name).toList());
    assertFalse(EpisodeGroup.of(mixed).get(0).isMany());
  }

  @Test
  void aGroupOfNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new EpisodeGroup("friday", List.of()));
  }
}
