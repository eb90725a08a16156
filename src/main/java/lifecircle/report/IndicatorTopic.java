package lifecircle.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** An indicator: what it tells, where it stands, what moves it and how to act on it. */
record IndicatorTopic(Indicator indicator, Reference reference) implements Topic {
  /** What the figure of a life draws, summed or counted over weeks. */
  private static final Set<String> DRAWN = Set.of("active_members_7d", "messages");

  @Override
  public TopicKind kind() {
    return TopicKind.INDICATOR;
  }

  @Override
  public String name() {
    return indicator.name();
  }

  @Override
  public List<String> otherNames() {
    return List.of(indicator.title().en(), indicator.title().zh());
  }

  @Override
  public Text meaning() {
    return indicator.meaning();
  }

  @Override
  public void write(ManualPage page) {
    Language language = page.language();
    String number = Integer.toString(1 + Indicators.indexOf(name()));
    page.row(Label.UNIT, indicator.unit())
        .row(Label.COLUMNS, Sentence.COLUMN.in(language, number, name()));
    if (DRAWN.contains(name())) {
      page.row(Label.FIGURE, Sentence.FIGURE_WEEKS.in(language));
    }
    page.row(Label.MOVED_BY, movedBy())
        .row(Label.SEE, family())
        .row(Label.EMPTY, Sentence.EMPTY_CELL.in(language))
        .copy(
            Label.IN_FILE,
            """
            interventions:
              - name: answer
                when:
                  indicator: %s
                  below: 85 %%
                  of: peak
                for: 45 d
                set:
                  operators_act:
                    working_time: 120 min/d
            """
                .formatted(name()));
  }

  private String movedBy() {
    return reference.directions().stream()
        .filter(direction -> direction.indicator().equals(name()))
        .map(direction -> direction.key() + " (" + direction.sign() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The columns whose names begin alike. */
  private String family() {
    String stem = name().substring(0, name().lastIndexOf('_') + 1);
    return Indicators.all().stream()
        .map(Indicator::name)
        .filter(other -> !stem.isEmpty() && other.startsWith(stem) && !other.equals(name()))
        .limit(8)
        .collect(Collectors.joining(", "));
  }
}
