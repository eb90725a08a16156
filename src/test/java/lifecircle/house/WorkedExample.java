package lifecircle.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a page asks its reader to write: whole new files, and lines into files that are there. A
 * block of the page stands below the name of its file; in a {@code diff} a line with + is new, one
 * with - goes, any other shows the place, and a line with @@ leads on to another place.
 *
 * @param blocks the blocks in the order of the page
 */
record WorkedExample(List<Block> blocks) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^`(?<file>[^`\\n]+)`[^\\n]*\\n\\n)?^```(?<kind>[a-z]+)\\n(?<text>.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern FILE = Pattern.compile("^`([^`\\n]+)`", Pattern.MULTILINE);

  /** One block; {@code where} is page and line, for who has to mend it. */
  record Block(String where, String file, boolean edits, String text) {
    /** Lines to be found and what shall stand in their place, each ended. */
    private record Place(String found, String instead) {
      static Place of(String hunk) {
        return new Place(without('+', hunk), without('-', hunk));
      }

      private static String without(char sign, String hunk) {
        StringBuilder kept = new StringBuilder();
        hunk.lines()
            .filter(line -> line.isEmpty() || line.charAt(0) != sign)
            .forEach(line -> kept.append(line.isEmpty() ? "" : line.substring(1)).append('\n'));
        return kept.toString();
      }
    }

    /** Follows the block as a reader would; says what cannot be followed. */
    List<String> follow(Path house) throws IOException {
      Path target = house.resolve(file);
      if (edits != Files.exists(target)) {
        return List.of(where + ": " + file + (edits ? " is not there" : " is there already"));
      }
      if (!edits) {
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, text);
        return List.of();
      }
      List<String> problems = new ArrayList<>();
      String now = "\n" + Files.readString(target);
      for (String hunk : text.split("(?m)^@@\\n", -1)) {
        Place place = Place.of(hunk);
        int at = now.indexOf("\n" + place.found());
        if (at < 0 || now.indexOf("\n" + place.found(), at + 1) >= 0) {
          String count = at < 0 ? " has no longer the lines\n" : " has more than once the lines\n";
          problems.add(where + ": " + file + count + place.found());
        } else {
          int end = at + 1 + place.found().length();
          now = now.substring(0, at + 1) + place.instead() + now.substring(end);
        }
      }
      Files.writeString(target, now.substring(1));
      return problems;
    }
  }

  static WorkedExample of(Path page) throws IOException {
    String text = Files.readString(page).replace("\r\n", "\n");
    return new WorkedExample(
        BLOCK.matcher(text).results().map(found -> block(page, text, found)).toList());
  }

  private static Block block(Path page, String text, MatchResult found) {
    long line = 1 + text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
    String where = page.getFileName() + ":" + line;
    if (!FILE.matcher(found.group()).lookingAt()) {
      throw new IllegalArgumentException(where + ": a block without the name of its file");
    }
    return new Block(where, found.group(1), found.group(2).equals("diff"), found.group(3));
  }

  /** Follows the whole page; all that cannot be followed. */
  List<String> follow(Path house) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Block block : blocks) {
      problems.addAll(block.follow(house));
    }
    return problems;
  }

  /** The classes of the tests that the page brings whole. */
  List<String> newTests() {
    String tests = "src/test/java/";
    return blocks.stream()
        .filter(block -> !block.edits() && block.file().startsWith(tests))
        .map(block -> block.file().substring(tests.length()).replace(".java", "").replace('/', '.'))
        .toList();
  }
}
