// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.List;

/**
 * Carries provenance through FreeMarker, which knows only characters: output text is ISO-8859-1, so
 * characters of the private use area are free to say "from here on: line n of template t", "the
 * next text is traced text number n". They are taken out again when the output is complete.
 */
final class Marks {
  private static final char FIRST = '\uE000';
  private static final char TEMPLATE = '\uE000';
  private static final char TRACED = '\uE001';
  private static final char VALUE = '\uE002';
  private static final char VALUE_END = '\uE003';
  private static final char NUMBER = '\uE100';
  private static final int NUMBERS = 0x1000;

  private Marks() {}

  /** The mark in front of a template's line. */
  static String line(int template, int line) {
    return "" + TEMPLATE + number(template) + number(line % NUMBERS);
  }

  /** A traced text in the output: its characters follow the mark. */
  static String traced(int index, String text) {
    // An empty text stays empty, so that a template can ask whether there is one.
    return text.isEmpty()
        ? ""
        : "" + TRACED + number(index / NUMBERS) + number(index % NUMBERS) + text;
  }

  /** A macro's value in the output. */
  static String value(int index, String text) {
    return "" + VALUE + number(index / NUMBERS) + number(index % NUMBERS) + text + VALUE_END;
  }

  private static char number(int n) {
    return (char) (NUMBER + n);
  }

  /**
   * Takes the marks out and puts the origins in.
   *
   * @param output the characters; only the first {@code length} count
   * @param templates for each template, an origin for each of its lines
   */
  static TracedText resolve(
      char[] output,
      int length,
      List<Origin[]> templates,
      List<TracedText> traced,
      List<Origin> values) {
    TracedText.Builder out = new TracedText.Builder();
    Origin current = null;
    Origin value = null;
    int at = 0;
    while (at < length) {
      char c = output[at];
      if (c < FIRST) {
        int from = at;
        while (at < length && output[at] < FIRST) {
          at++;
        }
        out.append(output, from, at, value != null ? value : current);
      } else if (c == TEMPLATE) {
        Origin[] lines = templates.get(output[at + 1] - NUMBER);
        current = lines[Math.min(output[at + 2] - NUMBER, lines.length) - 1];
        at += 3;
      } else if (c == TRACED) {
        TracedText text = traced.get(index(output, at));
        out.append(text);
        at += 3 + text.text().length();
      } else if (c == VALUE) {
        value = values.get(index(output, at));
        at += 3;
      } else {
        value = null;
        at++;
      }
    }
    return out.build();
  }

  /** An origin for each line of a template. */
  static Origin[] lines(SourceFile template) {
    int count = (int) template.text().chars().filter(c -> c == '\n').count() + 1;
    Origin[] lines = new Origin[count];
    for (int i = 0; i < count; i++) {
      lines[i] = Origin.at(template, template.offsetOfLine(i + 1));
    }
    return lines;
  }

  private static int index(char[] output, int at) {
    return (output[at + 1] - NUMBER) * NUMBERS + output[at + 2] - NUMBER;
  }

  /**
   * Puts line marks into a template's source, in front of each line that starts with text. A line
   * that starts with a FreeMarker tag, or stands inside one, gets none: white-space stripping must
   * still see it as a line of tags only.
   */
  static String mark(int template, String source) {
    StringBuilder out = new StringBuilder(source.length() + source.length() / 8);
    int line = 0;
    int at = 0;
    String closing = null;
    while (at < source.length()) {
      line++;
      int end = source.indexOf('\n', at);
      end = end < 0 ? source.length() : end + 1;
      int first = at;
      while (first < end && (source.charAt(first) == ' ' || source.charAt(first) == '\t')) {
        first++;
      }
      boolean tag = startsTag(source, first);
      if (closing == null && !tag) {
        out.append(line(template, line));
      }
      out.append(source, at, end);
      for (int i = at; i < end; i++) {
        if (closing != null) {
          if (source.startsWith(closing, i)) {
            i += closing.length() - 1;
            closing = null;
          }
        } else if (source.startsWith("[#--", i)) {
          closing = "--]";
          i += 3;
        } else if (startsTag(source, i) || source.startsWith("[=", i)) {
          closing = "]";
        }
      }
      at = end;
    }
    return out.toString();
  }

  private static boolean startsTag(String source, int at) {
    return source.startsWith("[#", at)
        || source.startsWith("[/#", at)
        || source.startsWith("[@", at)
        || source.startsWith("[/@", at);
  }
}
