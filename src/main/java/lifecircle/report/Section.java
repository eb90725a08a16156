package lifecircle.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of a page under a heading of its own.
 *
 * @param id its name in links, no other of the page
 * @param heading what stands above it
 * @param blocks what stands in it
 * @param below smaller parts, after that
 */
record Section(String id, String heading, List<Block> blocks, List<Section> below) {
  private static final int FIRST_LEVEL = 2;

  /** Keeps copies. */
  Section {
    blocks = List.copyOf(blocks);
    below = List.copyOf(below);
  }

  /** A part without smaller ones. */
  Section(String id, String heading, List<Block> blocks) {
    this(id, heading, blocks, List.of());
  }

  String html() {
    return html(FIRST_LEVEL, id);
  }

  /** Named after what it is part of, too: parts of two sections may have one heading. */
  private String html(int level, String label) {
    return Mould.fill(
        "section",
        Map.of(
            "id",
            id,
            "label",
            label,
            "level",
            level,
            "heading",
            heading,
            "blocks",
            Block.html(blocks),
            "below",
            below.stream()
                .map(part -> part.html(level + 1, label + " " + part.id()))
                .collect(Collectors.joining())));
  }
}
