// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of an m4 file of the tree, which is its entry in the catalogue: the {@code dnl}
 * lines at the top, in the form that docs/adding-a-feature.md describes.
 */
public final class HeaderReader {
  private static final int TEXT = 1;
  private static final int ARGUMENT = 3;
  private static final int CONTINUED = 5;
  private static final Pattern ARGUMENT_LINE = Pattern.compile("([A-Za-z][\\w-]*): (.*)");
  private static final Pattern ARGUMENT_NAME = Pattern.compile("([A-Za-z][\\w-]*)(\\.\\.\\.)?");
  private static final Pattern NEXT_SENTENCE = Pattern.compile("\\.\\s+[A-Z]");
  private static final Pattern DEFAULT = Pattern.compile("(?:^|\\s)Default: (.*)\\.$");
  private static final String REQUIRED = "Required.";

  private final DefinitionKind kind;
  private final String name;
  private final List<HeaderLine> lines;
  private final List<HeaderFault> faults = new ArrayList<>();
  private final List<DefinitionArgument> arguments = new ArrayList<>();
  private int next;

  private HeaderReader(DefinitionKind kind, String name, String file) {
    this.kind = kind;
    this.name = name;
    this.lines = HeaderLine.read(file);
  }

  /**
   * Reads the header of a file.
   *
   * @param kind the kind that the file's folder stands for
   * @param name the name of the file without {@code .m4}
   * @param file the text of the file
   */
  public static HeaderReading read(DefinitionKind kind, String name, String file) {
    return new HeaderReader(kind, name, file).read();
  }

  private HeaderReading read() {
    HeaderFields fields = new HeaderFields(faults);
    String meaning = firstSentence();
    if (meaning.isEmpty()) {
      Definition bare = fields.definition(kind, name, List.of(), "", List.of());
      return new HeaderReading(bare, faults);
    }
    List<String> text = furtherText();
    while (next < lines.size()) {
      HeaderLine line = lines.get(next);
      String field = joined();
      fields.add(line, field);
    }
    fields.checkComplete(lines.size());
    return new HeaderReading(fields.definition(kind, name, arguments, meaning, text), faults);
  }

  /** The call and its meaning; empty when the file has no header. */
  private String firstSentence() {
    if (lines.isEmpty() || lines.get(0).empty()) {
      fault(1, "The header is missing: the file does not begin with a dnl line.");
      return "";
    }
    HeaderCall call = HeaderCall.parse(joined());
    if (call == null || !call.rest().startsWith(": ")) {
      fault(1, "The first line is not the call, a colon, and a sentence about it.");
      return "";
    }
    if (!call.macro().equals(kind.macro()) || !call.arguments().get(0).equals(name)) {
      fault(1, "The call in the header is not " + kind.macro() + "(`" + name + "').");
    }
    String meaning = call.rest().substring(2).strip();
    if (!meaning.endsWith(".") || NEXT_SENTENCE.matcher(meaning).find()) {
      fault(1, "The meaning behind the call is not one sentence with a full stop.");
    }
    readArguments(call.arguments().subList(1, call.arguments().size()));
    return meaning;
  }

  private void readArguments(List<String> names) {
    skipEmpty();
    for (String each : names) {
      Matcher called = ARGUMENT_NAME.matcher(each);
      if (!called.matches()) {
        fault(1, "The call names an argument `" + each + "' that is no name.");
        continue;
      }
      Matcher line = next < lines.size() ? ARGUMENT_LINE.matcher(lines.get(next).text()) : null;
      boolean found =
          line != null
              && lines.get(next).indent() == ARGUMENT
              && line.matches()
              && line.group(1).equals(called.group(1));
      if (found) {
        addArgument(called.group(1), called.group(2) != null);
      } else {
        fault(lineNumber(), "The argument `" + called.group(1) + "' should be explained here.");
      }
      skipEmpty();
    }
    while (next < lines.size() && lines.get(next).indent() == ARGUMENT) {
      fault(lineNumber(), "The call does not name this argument.");
      joined();
      skipEmpty();
    }
  }

  private void addArgument(String argument, boolean repeats) {
    int number = lineNumber();
    String words = joined().substring(argument.length() + 2);
    Matcher byDefault = DEFAULT.matcher(words);
    String value = byDefault.find() ? byDefault.group(1) : "";
    String rest = value.isEmpty() ? words : words.substring(0, byDefault.start());
    boolean required = rest.endsWith(REQUIRED);
    String meaning =
        (required ? rest.substring(0, rest.length() - REQUIRED.length()) : rest).strip();
    if (!meaning.endsWith(".") || (required && !value.isEmpty())) {
      fault(
          number, "An argument needs a sentence, and `Required.' or `Default: ...' may follow it.");
    }
    arguments.add(new DefinitionArgument(argument, meaning, value, required, repeats));
  }

  private List<String> furtherText() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    while (next < lines.size() && !HeaderFields.isField(lines.get(next))) {
      HeaderLine line = lines.get(next++);
      if (line.empty()) {
        addParagraph(paragraphs, paragraph);
      } else if (line.indent() > TEXT) {
        paragraph.append('\n').append(" ".repeat(line.indent() - TEXT)).append(line.text());
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.text());
      }
    }
    addParagraph(paragraphs, paragraph);
    return paragraphs;
  }

  private static void addParagraph(List<String> paragraphs, StringBuilder paragraph) {
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  /** The line at hand and those that continue it. */
  private String joined() {
    StringBuilder text = new StringBuilder(lines.get(next++).text());
    while (next < lines.size() && lines.get(next).indent() == CONTINUED) {
      text.append(' ').append(lines.get(next++).text());
    }
    return text.toString();
  }

  private void skipEmpty() {
    while (next < lines.size() && lines.get(next).empty()) {
      next++;
    }
  }

  private int lineNumber() {
    return Math.min(next, lines.size() - 1) + 1;
  }

  private void fault(int line, String message) {
    faults.add(new HeaderFault(line, message));
  }
}
