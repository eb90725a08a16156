package lifecircle.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lifecircle.quantity.Language;

/** One thing on a page, in the language of the page. */
sealed interface Block {
  /** The thing as HTML. */
  String html();

  /** Several things one below the other. */
  static String html(List<Block> blocks) {
    return blocks.stream().map(Block::html).collect(Collectors.joining());
  }

  /** Sentences. */
  record Words(String words) implements Block {
    @Override
    public String html() {
      return Mould.fill("words", Map.of("words", words));
    }
  }

  /** A sentence without which what follows would mislead. */
  record Warning(String words) implements Block {
    @Override
    public String html() {
      return Mould.fill("warning", Map.of("words", words));
    }
  }

  /**
   * A table, the first cell of each row being its name.
   *
   * @param caption what it tells
   * @param table its cells
   */
  record Table(String caption, TextTable table) implements Block {
    @Override
    public String html() {
      return Mould.fill(
          "table",
          Map.of(
              "caption",
              caption,
              "headings",
              cells(table.headings()),
              "rows",
              table.rows().stream().map(this::row).toList()));
    }

    private Map<String, List<Map<String, Object>>> row(List<String> row) {
      List<Map<String, Object>> cells = cells(row);
      return Map.of("name", cells.subList(0, 1), "cells", cells.subList(1, cells.size()));
    }

    private List<Map<String, Object>> cells(List<String> row) {
      return IntStream.range(0, row.size())
          .mapToObj(
              i -> Map.<String, Object>of("words", row.get(i), "number", table.toTheRight().get(i)))
          .toList();
    }
  }

  /** Points, numbered where their order matters. */
  record Points(List<String> points, boolean numbered) implements Block {
    /** Keeps a copy. */
    public Points {
      points = List.copyOf(points);
    }

    @Override
    public String html() {
      List<Map<String, String>> each =
          points.stream().map(point -> Map.of("words", point)).toList();
      return Mould.fill("points", Map.of("points", each, "numbered", numbered));
    }
  }

  /** Names with words behind them. */
  record Entries(List<Entry> entries) implements Block {
    /** One of them. */
    record Entry(String name, String words) {}

    /** Keeps a copy. */
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public String html() {
      List<Map<String, String>> each =
          entries.stream()
              .map(entry -> Map.of("name", entry.name(), "words", entry.words()))
              .toList();
      return Mould.fill("entries", Map.of("entries", each));
    }
  }

  /** A picture with its words and, where curves can be read, their values. */
  record Picture(Plate plate, Language language) implements Block {
    @Override
    public String html() {
      Map<String, Object> gaps = new LinkedHashMap<>();
      gaps.put("name", plate.figure().name());
      gaps.put("title", plate.figure().title());
      gaps.put("image", plate.dataUri());
      gaps.put("words", plate.figure().altText());
      gaps.put("inWords", PagePhrase.IN_WORDS.in(language));
      gaps.put("readings", plate.figure().readings().map(Readings::json).stream().toList());
      return Mould.fill("figure", gaps);
    }
  }

  /** Lines to be copied. */
  record Lines(String lines, String label) implements Block {
    @Override
    public String html() {
      return Mould.fill("lines", Map.of("lines", lines, "label", label));
    }
  }

  /** What stands folded until it is asked for, and open in print. */
  record Folded(String name, List<Block> blocks) implements Block {
    /** Keeps a copy. */
    public Folded {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String html() {
      return Mould.fill("folded", Map.of("name", name, "blocks", Block.html(blocks)));
    }
  }

  /**
   * What stands folded on a screen, to be looked up, and is left out on paper.
   *
   * @param name what it is
   * @param onPaper what stands there instead
   * @param blocks what is folded
   */
  record OffPaper(String name, String onPaper, List<Block> blocks) implements Block {
    /** Keeps a copy. */
    public OffPaper {
      blocks = List.copyOf(blocks);
    }

    /** Folded under a name by which paper says that it is left out. */
    static OffPaper of(String name, Block block, Language language) {
      return new OffPaper(name, PagePhrase.OFF_PAPER.in(language, name), List.of(block));
    }

    @Override
    public String html() {
      return Mould.fill(
          "offpaper", Map.of("name", name, "onPaper", onPaper, "blocks", Block.html(blocks)));
    }
  }

  /** What is said in another language than the page. */
  record Spoken(Language language, List<Block> blocks) implements Block {
    /** Keeps a copy. */
    public Spoken {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String html() {
      return Mould.fill(
          "spoken", Map.of("lang", Report.tag(language), "blocks", Block.html(blocks)));
    }
  }

  /** These and those. */
  static List<Block> both(List<? extends Block> these, List<? extends Block> those) {
    return Stream.<Block>concat(these.stream(), those.stream()).toList();
  }
}
