package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lifecircle.community.Circle;
import lifecircle.observation.Portrait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingLayoutTest {
  private static Map<Integer, RingLayout.Spot> layout(Portrait portrait) {
    return RingLayout.of(List.of(portrait), Rings.around(List.of(portrait))).get(0);
  }

  private static RingLayout.Spot spot(Map<Integer, RingLayout.Spot> layout, int member) {
    return Objects.requireNonNull(layout.get(member), "member " + member);
  }

  private static double distance(RingLayout.Spot a, RingLayout.Spot b) {
    return StrictMath.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "1,0,0", "0,0,2", "1,1,1", "3,3,36", "76,4,40", "40,40,40", "0,0,120"})
  void everybodyStandsInsideTheDiscAtAPlaceOfTheirOwn(int core, int organisation, int diffusion) {
    Portrait portrait = Networks.random(10, 3, core, organisation, diffusion, 4);
    Map<Integer, RingLayout.Spot> layout = layout(portrait);
    assertEquals(core + organisation + diffusion, layout.size());
    assertEquals(layout.size(), new HashSet<>(layout.values()).size());
    for (RingLayout.Spot spot : layout.values()) {
      double r = StrictMath.hypot(spot.x(), spot.y());
      assertTrue(Double.isFinite(r) && r > 0 && r < 1, () -> spot + " at " + r);
    }
  }

  @Test
  void theCoreStandsInsideTheOrganisationAndTheOrganisationInsideTheDiffusionCircle() {
    Portrait portrait = Networks.random(10, 3, 60, 12, 48, 4);
    Map<Integer, RingLayout.Spot> layout = layout(portrait);
    Rings rings = Rings.around(List.of(portrait));
    for (Portrait.Sitter sitter : portrait.sitters()) {
      RingLayout.Spot spot = spot(layout, sitter.member());
      double off = StrictMath.hypot(spot.x(), spot.y()) - rings.radius(sitter.circle());
      assertTrue(Math.abs(off) <= rings.width(sitter.circle()) / 2 + 1e-9, sitter + " off " + off);
    }
    for (int inner = 0; inner < 2; inner++) {
      Circle inside = Circle.values()[inner];
      Circle outside = Circle.values()[inner + 1];
      assertTrue(
          rings.radius(inside) + rings.width(inside) / 2
              < rings.radius(outside) - rings.width(outside) / 2);
    }
  }

  /** Ties of this network lead to near numbers only; read in that order they would be scattered. */
  @Test
  void tiesAreMuchShorterThanByChance() {
    Portrait portrait = Networks.random(10, 5, 12, 12, 96, 3);
    Map<Integer, RingLayout.Spot> layout = layout(portrait);
    double tied =
        portrait.ties().stream()
            .mapToDouble(tie -> distance(spot(layout, tie.one()), spot(layout, tie.other())))
            .average()
            .orElseThrow();
    List<RingLayout.Spot> spots = List.copyOf(layout.values());
    double any =
        spots.stream()
            .flatMapToDouble(a -> spots.stream().mapToDouble(b -> distance(a, b)))
            .average()
            .orElseThrow();
    assertTrue(tied < any / 2, tied + " against " + any);
  }

  @Test
  void aMemberKeepsItsPlaceFromPanelToPanel() {
    Portrait first = Networks.random(10, 7, 8, 4, 60, 3);
    List<Portrait.Sitter> stayed = first.sitters().subList(10, 72);
    List<Portrait.Tie> ties = new ArrayList<>();
    int lowest = stayed.get(0).member();
    first.ties().stream().filter(tie -> tie.one() >= lowest).forEach(ties::add);
    Portrait.Whole some = new Portrait.Whole(40, 90, 10);
    Portrait second = new Portrait(20, List.of(some, some, some), stayed, ties);
    List<Map<Integer, RingLayout.Spot>> layouts =
        RingLayout.of(List.of(first, second), Rings.around(List.of(first, second)));
    double moved =
        stayed.stream()
            .mapToDouble(
                sitter ->
                    distance(
                        spot(layouts.get(0), sitter.member()),
                        spot(layouts.get(1), sitter.member())))
            .average()
            .orElseThrow();
    // Ten of 72 are gone, so the others must move up a little; anew they would be about 1 apart.
    assertTrue(moved < 0.35, "moved by " + moved);
  }

  @Test
  void theSameNetworkIsLaidOutTheSameWay() {
    Portrait portrait = Networks.random(10, 9, 10, 5, 80, 4);
    assertEquals(layout(portrait), layout(portrait));
  }
}
