package lifecircle.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lifecircle.cli.Main;

/** A report in Markdown under {@code src/site}; written with {@code -Dlifecircle.report=true}. */
final class Page {
  private final List<String> lines = new ArrayList<>();

  /** A page that begins with its title, the command that makes it, and on what lives it rests. */
  private static String otherSeeds() {
    String first = System.getProperty("lifecircle.first_seed", "");
    return first.isEmpty() ? "" : " -Dlifecircle.first_seed=" + first;
  }

  Page(String title, Class<?> study, String lives) {
    heading("# " + title);
    say(
        "Made by `mvn -Plong test -Dtest="
            + study.getSimpleName()
            + otherSeeds()
            + " -Dlifecircle.report=true` with version "
            + version()
            + "; "
            + lives
            + ".");
  }

  void heading(String line) {
    lines.add(line);
    lines.add("");
  }

  void say(String paragraph) {
    lines.add(paragraph);
    lines.add("");
  }

  void table(List<String> columns, List<List<String>> rows) {
    lines.add(row(columns));
    lines.add(row(Collections.nCopies(columns.size(), "---")));
    for (List<String> cells : rows) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(cells + " under " + columns);
      }
      lines.add(row(cells));
    }
    lines.add("");
  }

  void write(String file) {
    if (Boolean.getBoolean("lifecircle.report")) {
      try {
        Files.writeString(Path.of("src", "site", file), String.join("\n", lines).strip() + "\n");
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String version() {
    try (InputStream text = Main.class.getResourceAsStream("version.txt")) {
      if (text == null) {
        throw new IllegalStateException("this build carries no version");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
