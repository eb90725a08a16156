package lifecircle.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;

/**
 * Whether the values of interventions agree with those of the file, whichever of them are running:
 * each alone, then any several of them.
 *
 * <p>Assumption: of more than ten interventions that touch one contradiction, only the first ten
 * are tried in every combination.
 *
 * @param sections knows which values contradict each other
 * @param complaints where what is wrong is told
 */
record RunningTogether(Sections sections, Complaints complaints) {
  private static final int TRIED = 10;

  /** Complains about every contradiction that is not in the file without interventions. */
  void check(SettingsInFile base, List<Intervention> all, Map<String, Place> placeByName) {
    for (Contradiction contradiction : sections.contradictions()) {
      List<Intervention> touching =
          all.stream()
              .filter(i -> contradiction.between().stream().anyMatch(i.set()::containsKey))
              .toList();
      if (base.sound(contradiction) && !contradiction.found().test(base.settings())) {
        check(contradiction, base.settings(), touching, placeByName);
      }
    }
  }

  private void check(
      Contradiction contradiction,
      Settings base,
      List<Intervention> touching,
      Map<String, Place> placeByName) {
    List<List<Intervention>> found =
        new ArrayList<>(
            touching.stream()
                .map(List::of)
                .filter(alone -> contradicts(contradiction, base, alone))
                .toList());
    if (found.isEmpty()) {
      combinations(touching).stream()
          .filter(some -> contradicts(contradiction, base, some))
          .findFirst()
          .ifPresent(found::add);
    }
    for (List<Intervention> running : found) {
      String names = running.stream().map(Intervention::name).collect(Collectors.joining(", "));
      complaints.add(
          placeByName.getOrDefault(running.get(running.size() - 1).name(), Place.WHOLE_FILE),
          "while "
              + names
              + (running.size() == 1 ? " is" : " are")
              + " running, "
              + SettingsInFile.words(contradiction, laid(base, running)),
          contradiction.rule().en());
    }
  }

  private static boolean contradicts(
      Contradiction contradiction, Settings base, List<Intervention> running) {
    return contradiction.found().test(laid(base, running));
  }

  /** The values while these are running, the later prevailing. */
  private static Settings laid(Settings base, List<Intervention> running) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    running.forEach(intervention -> values.putAll(intervention.set()));
    return base.with(values);
  }

  /** Every combination of the first ten, and all together. */
  private static List<List<Intervention>> combinations(List<Intervention> touching) {
    List<List<Intervention>> some = new ArrayList<>();
    int tried = Math.min(TRIED, touching.size());
    for (int members = 1; members < 1 << tried; members++) {
      int these = members;
      some.add(
          IntStream.range(0, tried)
              .filter(i -> (these >> i & 1) == 1)
              .mapToObj(touching::get)
              .toList());
    }
    if (!touching.isEmpty()) {
      some.add(touching);
    }
    return some;
  }
}
