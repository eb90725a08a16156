package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * When an intervention of a scenario file begins: {@code at} days, which {@link CalendarInFile}
 * reads, or {@code when: {indicator: active_members_7d, below: 85 %, of: peak}}.
 *
 * <p>Units: a share of the peak; otherwise the unit of the indicator, written bare.
 *
 * @param complaints where what is wrong is told
 */
record TriggerInFile(Complaints complaints) {
  private static final String EXPECTED =
      "a condition such as {indicator: active_members_7d, below: 85 %, of: peak}";
  static final List<String> KEYS = List.of("indicator", "below", "above", "of");
  static final List<String> INDICATORS = Indicators.all().stream().map(Indicator::name).toList();

  static AllowedValue level(String side, boolean ofPeak) {
    Text meaning = new Text("The level at which it begins.", "触发水平。");
    return new AllowedValue(
        side,
        ofPeak
            ? new Parameter("intervention." + side, Unit.SHARE, 0, 10, 0.85, meaning, "Assumption")
            : new Parameter(
                "intervention." + side, Unit.NUMBER, -1e9, 1e9, 100, meaning, "Assumption"));
  }

  /** The trigger of one intervention, whose keys are given. */
  Optional<Trigger> read(Entries intervention, Place place) {
    Optional<Entries.Entry> at = intervention.get("at");
    Optional<Entries.Entry> when = intervention.get("when");
    if (at.isPresent() == when.isPresent()) {
      complaints.add(
          at.map(Entries.Entry::place).orElse(place),
          at.isPresent()
              ? "an intervention has both 'at' and 'when'"
              : "an intervention has neither 'at' nor 'when'",
          intervention.get("every").isPresent()
              ? "'at: 7 d' beside 'every', the day on which it first begins"
              : "either 'at: 300 d' or 'when:' with a condition");
    }
    new RepeatsInFile(intervention, complaints).refuseVainEvery();
    Optional<Trigger> onDay =
        at.flatMap(entry -> new CalendarInFile(complaints).read(intervention, entry));
    Optional<Trigger> onDashboard =
        when.flatMap(
            e -> Written.level(e, "when", EXPECTED, complaints).flatMap(c -> onDashboard(e, c)));
    return at.isPresent() && when.isPresent() ? Optional.empty() : onDay.or(() -> onDashboard);
  }

  private Optional<Trigger> onDashboard(Entries.Entry when, Entries condition) {
    condition.refuseOthers(KEYS, " in 'when'", "one of " + String.join(", ", KEYS), complaints);
    Optional<String> indicator =
        condition
            .required("indicator", "when.indicator", when.place(), EXPECTED, complaints)
            .flatMap(this::indicator);
    Optional<Entries.Entry> of = condition.get("of");
    boolean peak = of.isEmpty() || isPeak(of.get());
    Optional<Trigger.Side> side = side(when, condition);
    Optional<Double> level =
        side.flatMap(s -> condition.get(s.code()))
            .flatMap(entry -> level(entry, level(entry.key(), of.isPresent())));
    return indicator.isPresent() && level.isPresent() && peak
        ? Optional.of(
            new Trigger.OnDashboard(
                indicator.get(), side.orElseThrow(), level.get(), of.isPresent()))
        : Optional.empty();
  }

  private Optional<String> indicator(Entries.Entry entry) {
    String expected = "an indicator of series.csv, such as active_members_7d";
    Optional<String> name = Written.words(entry, "when.indicator", expected, complaints);
    if (name.isPresent() && !INDICATORS.contains(name.get())) {
      complaints.add(
          entry.valuePlace(),
          "unknown indicator " + Quotation.of(name.get()),
          expected,
          NearestName.to(name.get(), INDICATORS));
      return Optional.empty();
    }
    return name;
  }

  private boolean isPeak(Entries.Entry of) {
    Optional<String> word = Written.words(of, "when.of", "peak", complaints);
    boolean peak = word.equals(Optional.of("peak"));
    if (word.isPresent() && !peak) {
      complaints.add(
          of.valuePlace(),
          "when.of is " + Quotation.of(word.get()),
          "peak, or no 'of' for a level in the unit of the indicator",
          NearestName.to(word.get(), List.of("peak")));
    }
    return peak;
  }

  private Optional<Trigger.Side> side(Entries.Entry when, Entries condition) {
    boolean below = condition.get("below").isPresent();
    boolean above = condition.get("above").isPresent();
    if (below == above) {
      complaints.add(
          when.place(),
          "when has " + (below ? "both 'below' and 'above'" : "neither 'below' nor 'above'"),
          EXPECTED);
      return Optional.empty();
    }
    return Optional.of(below ? Trigger.Side.BELOW : Trigger.Side.ABOVE);
  }

  private Optional<Double> level(Entries.Entry entry, AllowedValue allowed) {
    Optional<String> words = Written.value(entry, entry.key(), allowed, complaints);
    Optional<Refusal> refusal = words.flatMap(allowed::refusal);
    boolean ofPeak = allowed.parameter().unit() == Unit.SHARE;
    if (!ofPeak && words.filter(level(entry.key(), true)::accepts).isPresent()) {
      refusal = words.map(TriggerInFile::withoutPeak);
    }
    refusal.ifPresent(r -> complaints.add(entry.valuePlace(), r));
    return refusal.isPresent() ? Optional.empty() : words.map(allowed::held);
  }

  private static Refusal withoutPeak(String words) {
    return new Refusal(
        "when has the share " + Quotation.of(words) + " without saying of what",
        "'of: peak' beside it, or a bare number in the unit of the indicator",
        Optional.empty());
  }
}
