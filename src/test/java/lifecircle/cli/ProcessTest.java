package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a real process shows: signals, pipes, and what the machine believes about letters. */
@Timeout(300)
class ProcessTest {
  @TempDir Path disk;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ctrlCLeavesNothingHalfWritten() throws Exception {
    Process process = halfWay();
    assertTrue(Files.exists(disk.resolve("output/toy/.seed-3.writing/days.csv")));
    boolean deaf = deafToCtrlC();
    String signal = deaf ? "-TERM" : "-INT";
    assertEquals(0, new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor());
    // A shell calls the end by signal n 128 + n; SIGTERM is 15.
    assertEquals(deaf ? 128 + 15 : ExitCode.INTERRUPTED, process.waitFor());
    assertFalse(Files.exists(disk.resolve("output")), "not even empty folders");
    assertTrue(said(process).contains("nothing half-written is left"));
  }

  @Test
  void whatAKilledProcessLeavesIsSweptByTheNextAndNoSooner() throws Exception {
    Process running = halfWay();
    assertEquals(ExitCode.READERS_INPUT, start(List.of(), "run", "toy").waitFor());
    assertTrue(running.isAlive(), "a second process leaves the first alone");
    running.destroyForcibly().waitFor();
    assertEquals(List.of(".seed-3.lock", ".seed-3.writing"), names("output/toy"));
    Process next = halfWay();
    goOn(next);
    assertEquals(ExitCode.DONE, next.waitFor());
    assertEquals(List.of("seed-3"), names("output/toy"));
    assertEquals(
        List.of("days.csv", "manifest.json", "provenance.json", "scenario.yaml"),
        names("output/toy/seed-3"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ctrlCInTheMiddleOfVerifyingLeavesNothing() throws Exception {
    Process made = halfWay();
    goOn(made);
    assertEquals(ExitCode.DONE, made.waitFor());
    Path temporary = Files.createDirectory(disk.resolve("temporary"));
    Process process = halfWay(List.of("-Djava.io.tmpdir=" + temporary), "verify", "output");
    assertEquals(1, names("temporary").size());
    boolean deaf = deafToCtrlC();
    String signal = deaf ? "-TERM" : "-INT";
    assertEquals(0, new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor());
    assertEquals(deaf ? 128 + 15 : ExitCode.INTERRUPTED, process.waitFor());
    assertEquals(List.of(), names("temporary"));
    assertEquals(List.of("seed-3"), names("output/toy"));
    assertTrue(said(process).contains("nothing half-written is left"));
  }

  @Test
  void anEnsembleThatWasKilledGoesOnAndEndsWithTheSameBytes() throws Exception {
    // The toy stands still in the life with seed 6, so those of 3, 4 and 5 are kept by then.
    String[] many = {"run", "toy", "--runs", "8", "--threads", "1"};
    Process running = halfWay(List.of(), many);
    assertEquals(3, names("output/.runs").size());
    running.destroyForcibly().waitFor();
    Process next = halfWay(List.of(), many);
    assertEquals(3, names("output/.runs").size(), "only what was not finished is lived again");
    goOn(next);
    assertEquals(ExitCode.DONE, next.waitFor());
    assertEquals(List.of("runs-8"), names("output/toy"));
    Process fresh =
        halfWay(
            List.of(),
            Stream.of(many, new String[] {"--out", "fresh"})
                .flatMap(Stream::of)
                .toArray(String[]::new));
    goOn(fresh);
    assertEquals(ExitCode.DONE, fresh.waitFor());
    for (String name : names("fresh/toy/runs-8")) {
      Path file = disk.resolve("fresh/toy/runs-8").resolve(name);
      boolean same = Files.mismatch(file, disk.resolve("output/toy/runs-8").resolve(name)) == -1;
      assertTrue(same || name.equals("provenance.json"), name);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ctrlCKeepsTheFinishedRunsAndSaysSo() throws Exception {
    Process process = halfWay(List.of(), "run", "toy", "--runs", "8", "--threads", "1");
    boolean deaf = deafToCtrlC();
    String signal = deaf ? "-TERM" : "-INT";
    assertEquals(0, new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor());
    assertEquals(deaf ? 128 + 15 : ExitCode.INTERRUPTED, process.waitFor());
    assertEquals(List.of(".runs"), names("output"));
    String said = said(process);
    assertTrue(said.contains("interrupted; 3 of 8 runs are finished and kept in output"), said);
    assertTrue(said.contains("the same command goes on"), said);
  }

  @Test
  void aReaderWhoClosesThePipeEarlyIsNoError() throws Exception {
    Process process = halfWay();
    process.getInputStream().close();
    goOn(process);
    assertEquals(ExitCode.DONE, process.waitFor());
    assertEquals("", said(process));
  }

  @Test
  void chineseIsWrittenInUtf8WhateverTheMachineBelieves() throws Exception {
    Process process = start(List.of("-Dfile.encoding=US-ASCII"), "list", "--lang", "zh");
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.DONE, process.waitFor());
    assertTrue(told.contains("玩具社群"), told);
    assertEquals("", said(process));
  }

  /**
   * A process that a shell starts in the background is born deaf to Ctrl-C, with all its children.
   */
  private static boolean deafToCtrlC() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0")
            .substring("SigIgn:".length())
            .strip();
    // SIGINT is 2, and the lowest bit stands for signal 1.
    return (Long.parseUnsignedLong(ignored, 16) & 0b10) != 0;
  }

  /** A process that lives the toy world and stands still in the middle of it. */
  private Process halfWay() throws IOException {
    return halfWay(List.of(), "run", "toy");
  }

  private Process halfWay(List<String> java, String... words) throws IOException {
    Process process = start(java, words);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertEquals("half way", lines.readLine());
    return process;
  }

  private static void goOn(Process process) throws IOException {
    try (OutputStream line = process.getOutputStream()) {
      line.write('\n');
    }
  }

  private static String said(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Process start(List<String> java, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(ToyDoor.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(disk.toFile());
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> content = Files.list(disk.resolve(folder))) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
