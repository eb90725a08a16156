package lifecircle.house;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs chosen tests of the house it is compiled in and stands in: ends with 0 if each of the
 * choices named a test and all hold, and prints what does not.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Each word is a choice in the notation of JUnit, such as {@code class:house.HousePlanTest}. */
  public static void main(String[] choices) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                Arrays.stream(choices)
                    .map(choice -> DiscoverySelectors.parse(choice).orElseThrow())
                    .toList())
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    summary.printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 5);
    System.out.println(summary.getTestsSucceededCount() + " tests hold");
    boolean all = summary.getTestsSucceededCount() >= choices.length;
    System.exit(all && summary.getTotalFailureCount() == 0 ? 0 : 1);
  }
}
