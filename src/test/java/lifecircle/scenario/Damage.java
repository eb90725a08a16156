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
      return joined(head(file, at), one(SIGNS, luck), tail(file, Math.min(file.length, at + 1)));
    }
  },
  WORD_PUT {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      int at = luck.nextInt(file.length + 1);
      return joined(head(file, at), one(WORDS, luck), tail(file, at));
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
      return withLine(file, luck, line -> List.of((line + " ").repeat(ENDLESS / (line.length() + 1))));
    }
  },
  LINE_INDENTED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      String blanks = new String(one(INDENTATIONS, luck), StandardCharsets.ISO_8859_1);
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
        mixed.writeBytes(one(LINE_ENDS, luck));
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
      return replaced(file, NUMBER, one(NUMBERS, luck), luck);
    }
  },
  VALUE_REPLACED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return replaced(file, VALUE, one(VALUES, luck), luck);
    }
  },
  LETTER_CONFUSED {
    @Override
    byte[] done(byte[] file, SplittableRandom luck) {
      return replaced(file, LETTER, one(CONFUSABLE, luck), luck);
    }
  };

  /** Characters of a line without end; more than a whole file is another matter. */
  private static final int ENDLESS = 200_000;

  private static final List<String> SIGNS =
      List.of(
          ":", "-", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "#",
          "?", "\n", " ", "\t", "\\", "<", "0", ";", "=", "+", "/", ".", "~", "\r");

  private static final List<String> WORDS =
      List.of(
          "\0",
          "\u202E",
          "\u2066",
          "\u200F",
          "\u200B",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\u00A0",
          "\u001B[2J",
          "\u0007",
          "\uFFFE",
          "\uE000",
          "👍",
          "e\u0301",
          "\n---\n",
          "\n...\n",
          "\n%YAML 1.1\n",
          "&a ",
          "*a ",
          "<<: *a",
          "!!net.URL ",
          "!!binary ",
          "\"\\U0010FFFF\"",
          "\"\\ud800\"",
          "%s%n%x",
          "${x}",
          "../../",
          "=1+1",
          "@SUM(1)",
          "\"\"",
          "\"\n\"",
          ",,,,,,",
          ";;;",
          "\n\n\n",
          ": ",
          ": {",
          "- ",
          "? ",
          "|\n",
          "null",
          "true");

  private static final List<String> INDENTATIONS = List.of(" ", "  ", "   ", "\t", "\u3000");
  private static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r", "\u0085");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final List<String> NUMBERS =
      List.of(
          "",
          "-1",
          "-0",
          "0",
          "00",
          "1e999",
          "-1e308",
          "4.9e-324",
          "1e-999",
          "9223372036854775807",
          "9223372036854775808",
          "999999999999999",
          "2147483648",
          "99999999999999999999999999999999",
          "0.1",
          "1.",
          ".5",
          "1,5",
          "1_000",
          "0x1F",
          "NaN",
          "Infinity",
          ".inf",
          "１２",
          "٣",
          "1e",
          "--1",
          "9999-12-31",
          "0000-00-00",
          "+7");

  private static final Pattern VALUE = Pattern.compile("(?<=[:;,] ?)[^:;,\\s][^:;,\n]*");

  private static final List<String> VALUES =
      List.of(
          "[1]",
          "{a: 1}",
          "~",
          "many",
          "'",
          "\"",
          "|",
          ">-",
          "2024-02-30",
          "2024-W53",
          "31.12.2024",
          "-999999999-01-01",
          "../x",
          "con",
          "\\",
          "*x",
          "&x y");

  private static final Pattern LETTER = Pattern.compile("[a-z0-9:\"' -]");

  /** What looks like a letter or a sign of a file and is another. */
  private static final List<String> CONFUSABLE =
      List.of("а", "е", "о", "ｄ", "ı", "ℓ", "０", "１", "–", "−", "：", "“", "’", "\u00A0", "％", "，");

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
