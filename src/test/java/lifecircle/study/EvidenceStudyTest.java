package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The lifecycle scenario held against the evidence table, on seeds that were not used when its
 * values were chosen. It reports; a row outside its band is a finding and fails nothing.
 */
@Tag("long")
class EvidenceStudyTest {
  private static final Ensemble SEEDS = Ensemble.from(101);

  private static final List<List<String>> NOT_MEASURED =
      List.of(
          List.of("E2", "layers of ties", "needs the contacts of each member, which no line holds"),
          List.of("E7, E8, E10", "survival of ties", "needs single dyads over time"),
          List.of("E11", "closing of triangles", "needs the moment at which each dyad opens"),
          List.of("E17", "bursts", "needs the times of each member's messages"),
          List.of(
              "E19", "a reply to the first post", "needs each newcomer's first post and its fate"),
          List.of(
              "E22",
              "at most 40 posters in 20 minutes",
              "needs posters by the minute; an evening counts distinct posters a day"),
          List.of("E25", "overload", "needs output against messages seen, member by member"),
          List.of(
              "E26",
              "diffusion of responsibility",
              "is an input of the model (converse.listeners_exponent), so that it proves nothing"),
          List.of(
              "E28, E31, E32",
              "lifetimes, failure at birth, sizes",
              "is about founding conditions: see [founding-study](founding-study.md)"),
          List.of(
              "E40, E42",
              "size, operators' engagement",
              "needs arms with a forced inflow or with other operator hours"),
          List.of("E45", "the later core on day one", "needs the first-day acts of each member"));

  @Test
  void theLifecycleIsHeldAgainstEveryRowThatALifeCanShow() {
    List<EvidenceRow> rows = EvidenceRows.all();
    List<List<Double>> lives =
        SEEDS
            .live(
                List.of(Shipped.scenario("lifecycle")),
                lived -> rows.stream().map(row -> row.measure().applyAsDouble(lived)).toList())
            .get(0);
    assertEquals(SEEDS.seeds(), lives.size());
    List<List<String>> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = row;
      List<Double> measured = lives.stream().map(life -> life.get(column)).toList();
      assertTrue(
          measured.stream().noneMatch(value -> Double.isInfinite(value)), rows.get(row).pattern());
      lines.add(rows.get(row).line(measured));
    }
    Page page =
        new Page(
            "The lifecycle scenario against what real communities look like",
            getClass(),
            SEEDS.inWords() + ", none of them used when values were chosen");
    page.say(
        "Rows E… are those of the evidence table ([sources](sources.md)). *Inside*: the median over"
            + " lives (for a share of lives, the share) lies in the accepted band. The bands are wide,"
            + " come from chat channels, forums and open-source projects and not from brand"
            + " communities, and are proposals. Most values of the scenario were not fitted to them; a"
            + " row inside its band is no proof, a row outside it is a defect or a difference to be"
            + " explained. *At height*: from day 84 on, in weeks with at least half of the peak.");
    page.table(EvidenceRow.COLUMNS, lines);
    long inside = lines.stream().filter(line -> line.get(5).equals("yes")).count();
    long outside = lines.stream().filter(line -> line.get(5).equals("**no**")).count();
    page.say("Of " + (inside + outside) + " rows with a band and data, " + inside + " are inside.");
    page.heading("## Not measured, and why");
    page.table(List.of("row", "pattern", "because it"), NOT_MEASURED);
    page.write("evidence-study.md");
  }
}
