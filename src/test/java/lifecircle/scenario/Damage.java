package lifecircle.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way in which a file comes to harm: by a bad disk, a bad editor, a bad copy or bad will. */
enum Damage {
  BYTES_FLIPPED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      byte[] flipped = file.clone();
      for (int flips = 1 + luck.nextInt(4); flips > 0 && file.length > 0; flips--) {
        flipped[luck.nextInt(file.length)] = (byte) luck.nextInt(256);
      }
      return flipped;
    }
  },
  SIGN_PUT {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      int at = luck.nextInt(file.length + 1);
      return joined(
          head(file, at), one(Poison.SIGNS, luck), tail(file, Math.min(file.length, at + 1)));
    }
  },
  WORD_PUT {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      int at = luck.nextInt(file.length + 1);
      return joined(head(file, at), one(Poison.WORDS, luck), tail(file, at));
    }
  },
  PIECE_LOST {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      int from = luck.nextInt(file.length + 1);
      int to = Math.min(file.length, from + 1 + luck.nextInt(40));
      return joined(head(file, from), tail(file, to));
    }
  },
  PIECE_DOUBLED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      int from = luck.nextInt(file.length + 1);
      int to = Math.min(file.length, from + luck.nextInt(200));
      int at = luck.nextInt(file.length + 1);
      return joined(head(file, at), head(tail(file, from), to - from), tail(file, at));
    }
  },
  BROKEN_OFF {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return head(file, luck.nextInt(file.length + 1));
    }
  },
  LINE_LOST {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return withLine(file, luck, line -> List.of());
    }
  },
  LINE_DOUBLED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return withLine(file, luck, line -> List.of(line, line));
    }
  },
  LINE_MADE_ENDLESS {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return withLine(
          file, luck, line -> List.of((line + " ").repeat(ENDLESS / (line.length() + 1))));
    }
  },
  LINE_INDENTED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      String blanks = new String(one(Poison.INDENTATIONS, luck), StandardCharsets.ISO_8859_1);
      return withLine(file, luck, line -> List.of(blanks + line));
    }
  },
  LINE_OUTDENTED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return withLine(file, luck, line -> List.of(line.replaceFirst("^ {1,2}", "")));
    }
  },
  LINES_SWAPPED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      List<String> lines = lines(file);
      Collections.swap(lines, luck.nextInt(lines.size()), luck.nextInt(lines.size()));
      return file(lines);
    }
  },
  LINE_ENDS_MIXED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      ByteArrayOutputStream mixed = new ByteArrayOutputStream();
      for (String line : lines(file)) {
        mixed.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        mixed.writeBytes(one(Poison.LINE_ENDS, luck));
      }
      return mixed.toByteArray();
    }
  },
  CELLS_SWAPPED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return withLine(
          file,
          luck,
          line -> {
            String separator = line.contains(";") ? ";" : line.contains(",") ? "," : " ";
            List<String> cells = new ArrayList<>(List.of(line.split(separator, -1)));
            Collections.swap(cells, luck.nextInt(cells.size()), luck.nextInt(cells.size()));
            return List.of(String.join(separator, cells));
          });
    }
  },
  NUMBER_REPLACED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return replaced(file, NUMBER, one(Poison.NUMBERS, luck), luck);
    }
  },
  VALUE_REPLACED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return replaced(file, VALUE, one(Poison.VALUES, luck), luck);
    }
  },
  LETTER_CONFUSED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return replaced(file, LETTER, one(Poison.CONFUSABLE, luck), luck);
    }
  };

  /** Characters of a line without end; more than a whole file is another matter. */
  private static final int ENDLESS = 200_000;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final Pattern VALUE = Pattern.compile("(?<=[:;,] ?)[^:;,\\s][^:;,\n]*");

  private static final Pattern LETTER = Pattern.compile("[a-z0-9:\"' -]");

  abstract byte[] done(byte[] file, SplittableRandom luck);

  private interface Line {
    List<String> changed(String line);
  }

  private static byte[] one(List<String> of, SplittableRandom luck) {
    return of.get(luck.nextInt(of.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] head(byte[] file, int length) {
    return Arrays.copyOf(file, length);
  }

  private static byte[] tail(byte[] file, int from) {
    return Arrays.copyOfRange(file, from, file.length);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      whole.writeBytes(piece);
    }
    return whole.toByteArray();
  }

  /** The lines, each byte standing for one character, so that no byte is lost. */
  private static List<String> lines(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }

  private static byte[] file(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withLine(byte[] file, SplittableRandom luck, Line line) {
    List<String> lines = lines(file);
    int at = luck.nextInt(lines.size());
    lines.addAll(at, line.changed(lines.remove(at)));
    return file(lines);
  }

  private static byte[] replaced(byte[] file, Pattern what, byte[] by, SplittableRandom luck) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<MatchResult> places = what.matcher(text).results().toList();
    if (places.isEmpty()) {
      return file;
    }
    MatchResult place = places.get(luck.nextInt(places.size()));
    return joined(head(file, place.start()), by, tail(file, place.end()));
  }
}
