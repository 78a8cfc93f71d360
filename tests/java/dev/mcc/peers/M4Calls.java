// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mcc.m4.result.Message;
import dev.mcc.m4.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares our result of many builtin calls with what one process of the real m4 says to the same
 * calls.
 */
final class M4Calls {
  private static final String OPEN = "\u0001";
  private static final String CLOSE = "\u0002";
  private static final String END = "\u0003\n";
  private static final Pattern PLACE = Pattern.compile("(?m)^m4:stdin:(\\d+): ");

  private M4Calls() {}

  /** One call: the name of a builtin and its arguments. */
  record Call(String builtin, List<String> arguments) {
    String source() {
      return arguments.stream()
          .map(argument -> OPEN + argument + CLOSE)
          .collect(Collectors.joining(",", builtin + "(", ")"));
    }

    @Override
    public String toString() {
      return builtin + arguments;
    }
  }

  /** What one side answered: the expansion and the messages, one a line. */
  record Answer(String value, String messages) {
    static Answer of(Result result) {
      return new Answer(
          result.value(),
          result.messages().stream().map(Answer::line).collect(Collectors.joining()));
    }

    private static String line(Message message) {
      return (message.warning() ? "Warning: " : "") + message.text() + "\n";
    }
  }

  /** Fails on the smallest call whose answers differ, or when nothing was compared. */
  static void compare(String what, List<Call> calls, Function<Call, Result> ours)
      throws IOException, InterruptedException {
    List<Call> answered = new ArrayList<>(calls);
    List<Answer> real = real(answered);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < answered.size(); i++) {
      Answer mine = Answer.of(ours.apply(answered.get(i)));
      if (!mine.equals(real.get(i))) {
        differences.add(show(answered.get(i) + "\n  m4:  " + real.get(i) + "\n  mcc: " + mine));
      }
    }
    System.out.println(
        what + ": compared " + answered.size() + ", different " + differences.size());
    assertTrue(answered.size() > calls.size() * 9 / 10, "something was compared");
    Optional<String> smallest = differences.stream().min(Comparator.comparing(String::length));
    assertTrue(smallest.isEmpty(), () -> differences.size() + " differences, as " + smallest.get());
  }

  /**
   * Takes calls out of the list on which the real m4 dies for want of memory, as it does on some
   * patterns.
   */
  private static List<Answer> real(List<Call> calls) throws IOException, InterruptedException {
    while (true) {
      StringBuilder source =
          new StringBuilder("changequote(" + OPEN + "," + CLOSE + ")changecom\n");
      List<Integer> lines = new ArrayList<>();
      int line = 2;
      for (Call call : calls) {
        String text = call.source() + END;
        lines.add(line);
        line += (int) text.chars().filter(c -> c == '\n').count();
        source.append(text);
      }
      Peer.Output output = Peer.run(Path.of("."), source.toString(), List.of("m4"));
      if (!output.err().endsWith("memory exhausted\n")) {
        List<Answer> answers = answers(output, lines, line);
        assertEquals(calls.size(), answers.size(), "every call has an answer");
        return answers;
      }
      calls.remove((output.out() + "x").split(END, -1).length - 1);
    }
  }

  private static List<Answer> answers(Peer.Output output, List<Integer> lines, int line) {
    String[] values = output.out().substring(1).split(END, -1);
    String[] messages = new String[line];
    Matcher place = PLACE.matcher(output.err());
    int text = -1;
    int at = 0;
    while (place.find()) {
      append(messages, at, output.err(), text, place.start());
      at = Integer.parseInt(place.group(1));
      text = place.end();
    }
    append(messages, at, output.err(), text, output.err().length());
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i + 1 < values.length; i++) {
      String said = messages[lines.get(i)];
      answers.add(new Answer(values[i], said == null ? "" : said));
    }
    return answers;
  }

  private static void append(String[] messages, int line, String err, int start, int end) {
    if (start >= 0) {
      messages[line] = (messages[line] == null ? "" : messages[line]) + err.substring(start, end);
    }
  }

  /** Shows control characters as escapes. */
  static String show(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '\n' || c >= ' ' && c < 0x7f) {
        out.append(c);
      } else {
        out.append(String.format("\\x%02x", (int) c));
      }
    }
    return out.toString();
  }
}
