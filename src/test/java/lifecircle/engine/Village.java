package lifecircle.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lifecircle.chance.Luck;
import lifecircle.community.Community;
import lifecircle.observation.Evening;
import lifecircle.observation.Observe;
import lifecircle.process.Catalogue;
import lifecircle.process.Crew;
import lifecircle.process.Mechanism;
import lifecircle.process.Today;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.Scenario;

/**
 * A small, talkative world without campaigns and advertising for tests: 400 persons, a few hundred
 * days; other values at their defaults unless a test says otherwise.
 */
final class Village {
  private Settings settings =
      Settings.standard(Catalogue.parameters())
          .with(parameter("founding.pool"), 400)
          .with(parameter("founding.core"), 5)
          .with(parameter("founding.seed_members"), 2)
          .with(parameter("founding.openers_median"), 0.05)
          .with(parameter("founding.openers_spread"), 2)
          .with(parameter("founding.purse"), 0)
          .with(parameter("arrive.media"), 0.00003)
          .with(parameter("campaign.reach"), 0)
          .with(parameter("trade.advertising"), 0);
  private Set<Mechanism> off = Set.of();

  static Parameter parameter(String key) {
    return Catalogue.parameters().stream()
        .filter(parameter -> parameter.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + key));
  }

  Village with(String key, double value) {
    settings = settings.with(parameter(key), value);
    return this;
  }

  Village without(Mechanism... mechanisms) {
    off = Set.of(mechanisms);
    return this;
  }

  Scenario scenario(int days) {
    Text title = new Text("Village", "村庄");
    return new Scenario("village", title, title, days, 1, settings, off);
  }

  List<Evening> evenings(long seed, int days) {
    return evenings(seed, days, 1);
  }

  List<Evening> evenings(long seed, int days, int threads) {
    List<Evening> evenings = new ArrayList<>();
    new Run(scenario(days), seed, threads).live(evenings::add);
    return evenings;
  }

  /**
   * Lives through some days under this luck, showing the community to a witness every evening
   * before the page turns.
   */
  Community live(Luck luck, int days, Consumer<Community> witness) {
    Rules rules = Rules.of(scenario(days));
    Community community = rules.foundCommunity(luck, days);
    return live(community, rules, luck, days, witness);
  }

  Community live(
      Community community, Rules rules, Luck luck, int days, Consumer<Community> witness) {
    Day day = new Day(rules, off);
    Observe observe = new Observe();
    try (Crew crew = new Crew(1)) {
      for (int today = 0; today < days; today++) {
        day.live(community, new Today(today, luck, crew));
        observe.observe(community, today);
        witness.accept(community);
        community.book().beginDay();
      }
    }
    return community;
  }

  Rules rules(int days) {
    return Rules.of(scenario(days));
  }
}
