package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.archive.Finding;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.StoredResult;
import lifecircle.scenario.Quotation;

/**
 * What is said of a result that was verified.
 *
 * @param stored the result
 */
record VerificationText(StoredResult stored) {
  /** Nothing can be said: releases may differ in their numbers. */
  String otherVersion() {
    return stored.folder()
        + ": made by lifecircle "
        + Quotation.escaped(stored.identity().version())
        + ", and this is "
        + Release.version()
        + "; nothing was compared";
  }

  /**
   * It is what it claims to be.
   *
   * @param done what was done for that, where it is worth telling
   */
  List<String> verified(List<Finding> same, Optional<String> done) throws RefusedFolder {
    List<String> lines = new ArrayList<>();
    String others =
        same.isEmpty()
            ? ""
            : " but for "
                + same.stream().map(VerificationText::alike).collect(Collectors.joining(", "))
                + javas();
    lines.add(
        stored.folder()
            + ": verified: "
            + stored.files()
            + " files, the same bytes"
            + others
            + done.map(words -> "; " + words).orElse(""));
    if (!stored.strangers().isEmpty()) {
      lines.add("  not part of it: " + String.join(", ", stored.strangers()));
    }
    return lines;
  }

  private static String alike(Finding same) {
    return same.file()
        + (same.kind() == Finding.Kind.SAME_PIXELS
            ? " with the same pixels"
            : ", the same when unpacked");
  }

  /** It is not, for these reasons. */
  List<String> mismatch(List<Finding> findings) {
    List<Finding> wrong = findings.stream().filter(Finding::isMismatch).toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        stored.folder()
            + ": not what it should be: "
            + wrong.size()
            + " of "
            + stored.files()
            + " files differ or are missing");
    wrong.forEach(finding -> lines.add("  " + finding));
    if (wrong.stream().allMatch(finding -> finding.kind() == Finding.Kind.OTHER_PIXELS)) {
      lines.add("  only pictures differ" + javas());
    }
    return lines;
  }

  /** It was touched, and in such a way that it cannot even be made again. */
  List<String> damaged(List<String> damage) {
    List<String> lines = new ArrayList<>();
    lines.add(stored.folder() + ": not what it should be, and so it cannot be made again");
    damage.forEach(words -> lines.add("  " + words));
    return lines;
  }

  private String javas() {
    return stored
        .java()
        .map(
            java ->
                " (made with Java "
                    + java
                    + ", made again with Java "
                    + System.getProperty("java.runtime.version")
                    + ")")
        .orElse("");
  }
}
