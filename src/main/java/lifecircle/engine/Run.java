package lifecircle.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageContext;
import lifecircle.observation.Chronicle;
import lifecircle.observation.Departures;
import lifecircle.observation.Evening;
import lifecircle.observation.Observe;
import lifecircle.observation.Portraits;
import lifecircle.observation.Survival;
import lifecircle.observation.Visitors;
import lifecircle.process.Crew;
import lifecircle.process.Orders;
import lifecircle.process.Today;
import lifecircle.quantity.Language;
import lifecircle.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One scenario with one seed, from the founding to the last evening. The same scenario and seed
 * give the same evenings, on any number of threads.
 */
public final class Run {
  private static final int DAYS_PER_WEEK = 7;

  private final Scenario scenario;
  private final long seed;
  private final int threads;
  private final EventRecorder recorder;

  /** A run to be lived; nothing happens yet. */
  public Run(Scenario scenario, long seed, int threads) {
    this(scenario, seed, threads, EventRecorder.NONE);
  }

  /** A run of which somebody takes note what people do; that changes nothing in it. */
  public Run(Scenario scenario, long seed, int threads, EventRecorder recorder) {
    this.recorder = recorder;
    this.scenario = scenario;
    this.seed = seed;
    this.threads = threads;
  }

  /** Lives the whole life; every evening is handed on as soon as it has come. */
  public Life live(Consumer<Evening> evenings) {
    try (Crew crew = new Crew(threads)) {
      World world = new World(crew, evenings);
      // MASON's seed is never asked for luck; ours has 64 bits.
      SimState clock = new SimState(0);
      clock.schedule.scheduleRepeating(Schedule.EPOCH, world);
      for (int day = 0; day < scenario.durationDays(); day++) {
        clock.schedule.step(clock);
      }
      return world.life();
    }
  }

  /** The community of this run, stepped once a day by MASON's schedule. */
  private final class World implements Steppable {
    private static final long serialVersionUID = 1L;

    private final transient Luck luck = Luck.of(seed);
    private final transient Crew crew;
    private final transient Consumer<Evening> evenings;
    private final transient Community community;
    private final transient Interventions interventions = new Interventions(scenario);
    private final transient Observe observe = new Observe();
    private final transient Chronicle chronicle = new Chronicle();
    private final transient Departures departures = new Departures();
    private final transient Portraits portraits = new Portraits(luck, this::isNetworkDay);
    private final long[] activeMembers = new long[scenario.durationDays() / DAYS_PER_WEEK];
    private final long[] counted = new long[scenario.durationDays() / DAYS_PER_WEEK];
    private final long[] messages = new long[scenario.durationDays() / DAYS_PER_WEEK];
    private transient Day day;
    private int today;

    World(Crew crew, Consumer<Evening> evenings) {
      this.crew = crew;
      this.evenings = evenings;
      Rules rules = Rules.of(scenario);
      day = new Day(rules, scenario.off());
      community = rules.foundCommunity(luck, scenario.durationDays(), recorder);
    }

    @Override
    public void step(SimState clock) {
      Orders orders = interventions.decide(today);
      if (orders.changes() > 0) {
        day = new Day(Rules.of(interventions.settings(), scenario.off()), scenario.off());
      }
      day.live(community, new Today(today, luck, crew, orders));
      Evening evening = observe.observe(community, today);
      chronicle.add(evening);
      departures.add(community.book());
      countWeek(evening);
      interventions.show(evening);
      portraits.see(community, today);
      evenings.accept(evening);
      community.book().beginDay();
      today++;
    }

    private boolean isNetworkDay(int evening) {
      return evening == scenario.durationDays() - 1 || scenario.networkDays().contains(evening);
    }

    private void countWeek(Evening evening) {
      int week = today / DAYS_PER_WEEK;
      if (week < activeMembers.length) {
        messages[week] += (long) evening.value("messages");
        if (today % DAYS_PER_WEEK == DAYS_PER_WEEK - 1) {
          activeMembers[week] = (long) evening.value("active_members_7d");
          counted[week] = counted(evening);
        }
      }
    }

    /** Those of the week whose stages are named. */
    private long counted(Evening evening) {
      return switch (scenario.curve()) {
        case POSTERS -> (long) evening.value("active_members_7d");
        case VISITORS -> Visitors.since(community.members(), today - DAYS_PER_WEEK + 1);
        case MEMBERS -> (long) evening.value("members");
      };
    }

    private ActivityCurve curve(long[] persons) {
      String name = scenario.title().in(Language.EN);
      return new ActivityCurve(name, DAYS_PER_WEEK, Optional.empty(), persons, messages)
          .keepingUnfinishedEnds();
    }

    Life life() {
      List<Episode> episodes = interventions.episodes(today - 1);
      return new Life(
          curve(activeMembers),
          curve(counted),
          chronicle,
          departures,
          new Survival(community, today - 1),
          episodes,
          new StageContext(AddedEffort.of(scenario, episodes), multiplied()),
          portraits);
    }

    private boolean multiplied() {
      double founders = chronicle.value("members", 0);
      return IntStream.range(0, chronicle.days())
          .anyMatch(evening -> founders > 0 && chronicle.value("members", evening) >= 2 * founders);
    }
  }
}
